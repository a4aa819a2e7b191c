// Bundles the command line and the public doors into dist/, or the folder that is named, with the licences of the packages that went in.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { rolldown } from "rolldown";
import { collectLicences } from "./collect-licences.mjs";
import { partData, readData } from "./part-data.mjs";
import { explanationsFile, partExplanations, readExplanations } from "./part-explanations.mjs";
import { entitiesFile, readEntities, shrinkPackages } from "./shrink-packages.mjs";

const [dist = "dist"] = process.argv.slice(2);
const hour = 60 * 60 * 1000;
/** Parts that few runs need: the one that serves editors, that for dumps, the words of a language, bibliographies, pages, the walk through findings, and the readers of YAML and of differences, whose files are so called. */
const compressed = new Set([
	...["lsp", "lint-dump", "french", "dist", "read-keys", "libesm", "review", "picomatch"],
	...["html", "write-coverage-page", "write-timeline-page", "timeline-style"],
]);

const cli = await bundle("src/cli/main.ts", {
	format: "cjs",
	charset: "ascii",
	entryFileNames: "main.js",
	chunkFileNames: "[name]-[hash].js",
});
/** An ES module that hands on what a part exports. */
const door = (opener, exports) => `import { createRequire } from "node:module";
const { load } = createRequire(import.meta.url)("./cli.js");
const part = await load("main.js").${opener}();
${exports}
`;

const files = new Map([
	["package.json", toJson({ type: "commonjs" })],
	// Declarations stand in the same folder, and are those of ES modules.
	["types/package.json", toJson({ type: "module" })],
	["config-schema.json", toJson(JSON.parse(readFileSync("src/config/schema.json", "utf8")))],
	["THIRD-PARTY-LICENSES.txt", collectLicences(cli.flatMap((chunk) => chunk.moduleIds))],
	["index.mjs", door("openDoor", "export const { defineConfig, defineRule, fieldsOf, lint, rules } = part;")],
	["remark.mjs", door("openRemark", "export default part.default;")],
	[`cli/${explanationsFile}`, brotliCompressSync(toJson(await readExplanations()))],
	[`cli/${entitiesFile}`, brotliCompressSync(toJson(readEntities()))],
	...readData().map(([name, bytes]) => [`cli/${name}`, bytes]),
	...cli.map(writePart),
	["cli.js", readFileSync("src/bundle/start.cjs")],
]);
// Its name stays the same: code of an older one must not meet it.
rmSync(join(dist, "cli/main.js.code"), { force: true });
for (const [name, content] of files) {
	mkdirSync(dirname(join(dist, name)), { recursive: true });
	writeFileSync(join(dist, name), content);
}
chmodSync(join(dist, "cli.js"), 0o755);
removeStale();
compile();

async function bundle(input, format) {
	const imports = new Map();
	const build = await rolldown({
		input,
		plugins: [
			partExplanations,
			partData,
			shrinkPackages,
			{ name: "imports", moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds) },
		],
		platform: "node",
		transform: { define: { CITELINT_SOURCES: JSON.stringify(hashSources()) } },
		resolve: { mainFields: ["module", "main"] },
		logLevel: "warn",
	});
	// Whatever every run needs is one part: each costs the opening of a file.
	let needed;
	const isNeeded = (id) => {
		needed ??= listStatic(input, imports);
		return needed.has(id);
	};
	const groups = [{ name: "start", test: isNeeded }];
	const { output } = await build.generate({ minify: true, codeSplitting: { groups }, ...format });
	await build.close();
	return output;
}

/** Names everything that has a say in what the program does. */
function hashSources() {
	const hash = createHash("sha256");
	for (const folder of ["src", "rules"])
		for (const name of readdirSync(folder, { recursive: true }).sort())
			if (statSync(join(folder, name)).isFile()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
	return hash.update(readFileSync("package-lock.json")).digest("base64url").slice(0, 22);
}

/** The modules that are loaded with the first one. */
function listStatic(input, imports) {
	const found = new Set([...imports.keys()].filter((id) => id.endsWith(`/${input}`)));
	for (const id of found) for (const imported of imports.get(id) ?? []) found.add(imported);
	return found;
}

/** A part as start.cjs reads it. */
function writePart(chunk) {
	const code = `(function(exports,require,module){${lendImport(chunk)}\n})`;
	const name = `cli/${chunk.fileName}`;
	return compressed.has(chunk.name) ? [`${name}.br`, brotliCompressSync(code)] : [name, code];
}

/** One part imports modules that it does not know beforehand; start.cjs lends it what its script lacks. */
function lendImport({ name, code }) {
	return name === "load-code" ? code.replace(/\bimport\(/g, "require.importModule(") : code;
}

/** A program that runs from the folder meanwhile may still need its parts, so only old ones go. Declarations are the compiler's. */
function removeStale() {
	for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
		const name = join(entry.parentPath, entry.name).slice(dist.length + 1);
		const isOurs = entry.isFile() && !name.startsWith("types") && !files.has(name);
		if (isOurs && Date.now() - statSync(join(dist, name)).mtimeMs > hour) rmSync(join(dist, name));
	}
}

/** A text of each dialect, so that what nearly every run needs is compiled beforehand. */
function compile() {
	const { status, stderr } = spawnSync(
		process.execPath,
		["src/bundle/compile.cjs", dist, "--no-config", "--no-ignore", "src/bundle/samples"],
		{ encoding: "utf8" },
	);
	if (status !== 0) throw new Error(`the built program cannot run: ${stderr}`);
}

function toJson(value) {
	return `${JSON.stringify(value)}\n`;
}
