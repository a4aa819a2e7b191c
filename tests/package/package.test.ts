import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const npm = (cwd: string, ...args: string[]) => {
	const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8" });
	expect(status, stdout + stderr).toBe(0);
	return stdout;
};

/** The project as a fresh build of it would be published. */
function build(): string {
	const folder = mkdtempSync(join(tmpdir(), "citelint-package-"));
	for (const name of ["package.json", "README.md", "LICENSE", "CHANGELOG.md"])
		cpSync(join(project, name), join(folder, name));
	const run = (...args: string[]) => {
		const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
		expect(status, stdout + stderr).toBe(0);
	};
	run("src/bundle/bundle.mjs", join(folder, "dist"));
	run("node_modules/typescript/bin/tsc", "--emitDeclarationOnly", "--outDir", join(folder, "dist/types"));
	return folder;
}

/** A declaration, and those that it is made of. */
function reachFrom(path: string, found: string[] = []): string[] {
	if (found.includes(path)) return found;
	found.push(path);
	const text = readFileSync(join(built, path), "utf8");
	for (const [, target = ""] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g))
		reachFrom(join(dirname(path), target.replace(/\.js$/, ".d.ts")), found);
	return found;
}

let built: string;
let packed: { readonly filename: string; readonly unpackedSize: number; readonly files: readonly { path: string }[] };

beforeAll(() => {
	built = build();
	[packed] = JSON.parse(npm(built, "pack", "--ignore-scripts", "--json"));
}, 120_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

describe("the package", () => {
	it("holds nothing of an earlier build", () => {
		const { name, version, files, scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
		const prepare =
			"node -e \"fs.mkdirSync('dist/cli', { recursive: true }); fs.writeFileSync('dist/cli/new.js', '')\"";
		const manifest = { name, version, files, scripts: { prepack: scripts.prepack, prepare } };
		const folder = makeFolder({ "package.json": JSON.stringify(manifest), "dist/cli/old.js": "" });
		const [{ files: taken }] = JSON.parse(npm(folder, "pack", "--dry-run", "--json", "--silent"));
		expect(taken.map(({ path }: { path: string }) => path)).toEqual(["dist/cli/new.js", "package.json"]);
	}, 60_000);

	it("holds what users need and is small", { timeout: 120_000 }, () => {
		expect(packed.unpackedSize).toBeLessThan(3_000_000);
		const strange = packed.files.filter(
			({ path }) => !/^(dist\/|README\.md$|LICENSE$|package\.json$|CHANGELOG\.md$)/.test(path),
		);
		expect(strange).toEqual([]);
		const paths = packed.files.map(({ path }) => path);
		const promised = ["index", "remark"].flatMap((door) => reachFrom(`dist/types/src/${door}.d.ts`));
		expect(promised.filter((path) => !paths.includes(path))).toEqual([]);
	});

	it("is installed without scripts in an empty folder, and runs there", { timeout: 120_000 }, () => {
		const text = "A.<ref>{{cite web|title=B}}</ref>\n\n{{reflist}}\n";
		const folder = makeFolder({ "package.json": '{"private":true}', "a.wiki": text });
		npm(folder, "install", "--ignore-scripts", "--no-audit", "--no-fund", join(built, packed.filename));
		expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["citelint"]);
		const run = spawnSync("npx", ["--no-install", "citelint", "--format", "compact"], {
			cwd: folder,
			encoding: "utf8",
		});
		expect(run.stdout + run.stderr).toContain("missing-url");
		expect(run.status).toBe(1);
		const door = `import { lint, rules } from "citelint"; import remark from "citelint/remark"; console.log(typeof lint, rules.length > 100, typeof remark)`;
		const used = spawnSync(process.execPath, ["--input-type=module", "-e", door], { cwd: folder, encoding: "utf8" });
		expect(used.stdout + used.stderr).toBe("function true function\n");
		const schema = join(folder, "node_modules/citelint/dist/config-schema.json");
		expect(JSON.parse(readFileSync(schema, "utf8")).title).toBe("citelint config");
		expect(statSync(join(folder, "node_modules/citelint/dist/cli.js")).mode & 0o111).toBe(0o111);
	});

	it("publint has nothing to say", { timeout: 120_000 }, async () => {
		const { messages, pkg } = await publint({ pkgDir: built, strict: true, pack: false });
		expect(messages.filter(({ type }) => type !== "suggestion").map((message) => formatMessage(message, pkg))).toEqual(
			[],
		);
	});

	it("are-the-types-wrong: they are right, from ES modules", { timeout: 120_000 }, async () => {
		const data = new Uint8Array(readFileSync(join(built, packed.filename)));
		const result = await checkPackage(createPackageFromTarballData(data));
		const problems = result.types === false ? ["no types"] : result.problems;
		// Older resolution and require() of what is an ES module are not promised.
		const known = new Set(["CJSResolvesToESM", "NoResolution"]);
		const wrong = problems.filter((problem) => typeof problem === "string" || !known.has(problem.kind));
		expect(wrong).toEqual([]);
	});
});
