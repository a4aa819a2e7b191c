// Bundles the command line and the public door into dist/, with the licences of the packages that went in.
// The command line is CommonJS, because Node starts that faster; the public door is an ES module.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const folder = "dist";

const chunks = [
	...(await bundle("src/cli/main.ts", {
		format: "cjs",
		entryFileNames: "cli.js",
		chunkFileNames: "cli-[name]-[hash].js",
	})),
	...(await bundle("src/index.ts", {
		format: "esm",
		entryFileNames: "index.mjs",
		chunkFileNames: "index-[name]-[hash].mjs",
	})),
];
const written = {
	"package.json": `${JSON.stringify({ type: "commonjs" })}\n`,
	// Declarations stand in the same folder, and are those of ES modules.
	"types/package.json": `${JSON.stringify({ type: "module" })}\n`,
	"config-schema.json": readFileSync("src/config/schema.json"),
	"THIRD-PARTY-LICENSES.txt": collectLicences(chunks.flatMap((chunk) => chunk.moduleIds ?? [])),
};
mkdirSync(join(folder, "types"), { recursive: true });
for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
removeStale(new Set([...chunks.map((chunk) => chunk.fileName), ...Object.keys(written), "types"]));
chmodSync(join(folder, "cli.js"), 0o755);

async function bundle(input, format) {
	const build = await rolldown({
		input,
		platform: "node",
		resolve: { mainFields: ["module", "main"] },
		logLevel: "warn",
	});
	const { output } = await build.write({ dir: folder, minify: true, ...format });
	await build.close();
	return output;
}

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

/** Only afterwards, so that a program that runs from the folder meanwhile finds its parts. */
function removeStale(fresh) {
	for (const entry of readdirSync(folder)) if (!fresh.has(entry)) rmSync(join(folder, entry), { recursive: true });
}
