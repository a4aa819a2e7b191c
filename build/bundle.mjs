// Bundles the command line and the public door into dist/, with the licences of the packages that went in.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const folder = "dist";
const licences = "THIRD-PARTY-LICENSES.txt";

const bundle = await rolldown({
	input: { cli: "src/cli/main.ts", index: "src/index.ts" },
	platform: "node",
	logLevel: "warn",
});
const { output } = await bundle.write({ dir: folder, format: "esm", minify: true, chunkFileNames: "[name]-[hash].js" });
await bundle.close();

writeFileSync(join(folder, licences), collectLicences(output.flatMap((chunk) => chunk.moduleIds ?? [])));
removeStale(new Set([...output.map((chunk) => chunk.fileName), licences, "types"]));
chmodSync(join(folder, "cli.js"), 0o755);

/** The licence of each bundled package, in full, as the licences ask for. */
function collectLicences(modules) {
	const roots = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
	const packages = [...new Set(roots)].filter((root) => root !== undefined).map(readLicence);
	return packages
		.sort((a, b) => (a.title < b.title ? -1 : 1))
		.map(({ title, text }) => `${title}\n\n${text.trim()}\n`)
		.join(`\n${"-".repeat(80)}\n\n`);
}

function readLicence(root) {
	const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
	if (file === undefined) throw new Error(`${name} has no licence file`);
	return { title: `${name} ${version} (${license})`, text: readFileSync(join(root, file), "utf8") };
}

/** Only afterwards, so that a program that runs from the folder meanwhile finds its parts. */
function removeStale(fresh) {
	for (const entry of readdirSync(folder)) if (!fresh.has(entry)) rmSync(join(folder, entry), { recursive: true });
}
