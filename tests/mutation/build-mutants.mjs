import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";
import { findMutants } from "./find-mutants.mjs";
import { plantMutants } from "./plant-mutants.mjs";

const root = join(import.meta.dirname, "../..");
/** The tests that know these rooms; those that start programs or read files are too slow to be run for each mutant. */
const testFolders = ["calendar", "cs1", "identifiers"];
/** They read what lies beside the project; here official-tests.mjs does. */
const besideProject = new Set(["cs1/official-messages.test.ts", "cs1/subjects.test.ts"]);
const testFiles = [
	"rules/examples",
	"facts/foreign-citations",
	"facts/vocabulary",
	"facts/dates-calendar",
	"facts/dates-story",
	"facts/claims-wordings",
];

/** One script with the tests and all mutants of the folders: `{ code, mutants }`, the mutants numbered in the order of their files. */
export async function buildMutants(folders) {
	const byFile = new Map(folders.flatMap(listSources).map((path) => [path, []]));
	const mutants = [];
	for (const [path, own] of byFile) {
		const code = readFileSync(path, "utf8");
		for (const found of findMutants(code, path)) {
			const mutant = { ...found, id: mutants.length, file: relative(root, path), ...describe(code, found) };
			mutants.push(mutant);
			own.push(mutant);
		}
	}
	const planting = {
		name: "mutants",
		load: (id) =>
			byFile.has(id)
				? { code: openMemories(plantMutants(readFileSync(id, "utf8"), byFile.get(id))), moduleType: "ts" }
				: null,
	};
	const entry = {
		name: "tests",
		resolveId: (id) =>
			id === "tests" ? id : id === "vitest" ? join(import.meta.dirname, "stand-in-vitest.mjs") : null,
		load: (id) =>
			id === "tests"
				? [...listTests().map((path) => `import ${JSON.stringify(path)};`), 'export { tests } from "vitest";'].join(
						"\n",
					)
				: null,
	};
	const build = await rolldown({
		input: "tests",
		cwd: root,
		plugins: [entry, planting],
		platform: "node",
		resolve: { mainFields: ["module", "main"], extensionAlias: { ".js": [".ts", ".js"] } },
		logLevel: "silent",
	});
	const { output } = await build.generate({ format: "cjs", codeSplitting: false });
	await build.close();
	return { code: output[0].code, mutants };
}

/** What a file remembers by its words can be emptied between two tests. */
function openMemories(code) {
	return code.replace(/^(const \w+ = )(new Map(?:<.*>)?\(\));$/gm, "$1$forgettable($2);");
}

function listSources(folder) {
	return readdirSync(join(root, folder), { recursive: true })
		.filter((name) => name.endsWith(".ts"))
		.sort()
		.map((name) => join(root, folder, name));
}

function listTests() {
	const own = testFolders.flatMap((folder) =>
		readdirSync(join(root, "tests", folder)).map((name) => `${folder}/${name}`),
	);
	const names = [
		...own.filter((name) => name.endsWith(".test.ts") && !besideProject.has(name)),
		...testFiles.map((name) => `${name}.test.ts`),
		"mutation/official-tests.mjs",
	];
	return names.map((name) => join(root, "tests", name));
}

/** Where it is, and the change in words. */
function describe(code, { start, end, by }) {
	const squeeze = (words) => words.replace(/\s+/g, " ");
	const line = code.slice(0, start).split("\n").length;
	const context = code.split("\n")[line - 1].trim();
	return { line, context, change: `${squeeze(code.slice(start, end))} → ${squeeze(by) || "nothing"}` };
}
