import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licence of each package that these modules are from, in full, as the licences ask for. */
export function collectLicences(modules) {
	const roots = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
	const packages = [...new Set(roots)].filter((root) => root !== undefined).map(readLicence);
	return packages
		.sort((a, b) => (a.title < b.title ? -1 : 1))
		.map(({ title, text }) => `${title}\n\n${text.trim()}\n`)
		.join(`\n${"-".repeat(80)}\n\n`);
}

function readLicence(root) {
	const { name, version, license, licenses } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	// A package without a file of its own has the licence in its readme.
	const file = ["licen[cs]e", "readme"].map((start) => findFile(root, start)).find((entry) => entry !== undefined);
	const kind = license ?? licenses?.map(({ type }) => type).join(" or ");
	if (file === undefined || kind === undefined) throw new Error(`${name} does not say its licence`);
	return { title: `${name} ${version} (${kind})`, text: readFileSync(join(root, file), "utf8") };
}

function findFile(root, start) {
	return readdirSync(root).find((entry) => new RegExp(`^${start}`, "i").test(entry));
}
