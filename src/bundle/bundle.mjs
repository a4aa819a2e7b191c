// Bundles the command line and the public door into dist/, with the licences of the packages that went in.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { collectLicences } from "./collect-licences.mjs";

const dist = "dist";
const hour = 60 * 60 * 1000;

const cli = await bundle("src/cli/main.ts", {
	format: "cjs",
	charset: "ascii",
	entryFileNames: "main.js",
	chunkFileNames: "[name]-[hash].js",
});
const door = await bundle("src/index.ts", {
	format: "esm",
	entryFileNames: "index.mjs",
	chunkFileNames: "index-[name]-[hash].mjs",
});

const files = new Map([
	["package.json", toJson({ type: "commonjs" })],
	// Declarations stand in the same folder, and are those of ES modules.
	["types/package.json", toJson({ type: "module" })],
	["config-schema.json", readFileSync("src/config/schema.json")],
	["THIRD-PARTY-LICENSES.txt", collectLicences([...cli, ...door].flatMap((chunk) => chunk.moduleIds))],
	...door.map(({ fileName, code }) => [fileName, code]),
	...cli.map(({ fileName, code }) => [`cli/${fileName}`, `(function(exports,require,module){${code}\n})`]),
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
	const build = await rolldown({
		input,
		platform: "node",
		resolve: { mainFields: ["module", "main"] },
		logLevel: "warn",
	});
	const { output } = await build.generate({ minify: true, ...format });
	await build.close();
	return output;
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
		["src/bundle/compile.cjs", "--no-config", "--no-ignore", "src/bundle/samples"],
		{ encoding: "utf8" },
	);
	if (status !== 0) throw new Error(`the built program cannot run: ${stderr}`);
}

function toJson(value) {
	return `${JSON.stringify(value)}\n`;
}
