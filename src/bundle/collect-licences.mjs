import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licence of each package that these modules are from, in full, as the licences ask for; those of one wording together. */
export function collectLicences(modules) {
	const roots = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
	const packages = [...new Set(roots)].filter((root) => root !== undefined).map(readLicence);
	packages.sort((a, b) => (a.title < b.title ? -1 : 1));
	const groups = groupBy(packages, wordingOf);
	return [...groups.values()]
		.map((group) => {
			const titles = group.map(({ title, text }) => [title, ...holdersIn(text)].join("\n  "));
			return `${titles.join("\n")}\n\n${group[0].text.trim()}\n`;
		})
		.join(`\n${"-".repeat(80)}\n\n`);
}

const holder = /^.*\bCopyright\b.*\d{4}.*$|^\s*Copyright \(c\).*$/gim;

function holdersIn(text) {
	return [...new Set((text.match(holder) ?? []).map((line) => line.trim()))];
}

/** The licence without those who give it, as one line. */
function wordingOf({ text }) {
	return text.replace(holder, "").replace(/\s+/g, " ").trim();
}

function groupBy(list, keyOf) {
	const groups = new Map();
	for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
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
