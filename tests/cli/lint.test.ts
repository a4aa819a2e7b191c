import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

/** One error with a safe fix. */
const faulty = "Mali.<ref>{{cite web|title=Mali|access-date=2020-01-01}}</ref>\n\n{{reflist}}\n";
const fixed = "Mali.<ref>{{cite web|title=Mali}}</ref>\n\n{{reflist}}\n";
const clean = "A town.\n";
const fault = ["--only", "access-date-without-url"];

const compact = (folder: string, args: readonly string[], more = {}) =>
	runCli(folder, ["--format", "compact", ...fault, ...args], more);

describe("exit codes", () => {
	it("0 when nothing is found, 1 when something is", () => {
		const folder = makeFolder({ "clean.wiki": clean, "faulty.wiki": faulty });
		expect(compact(folder, ["clean.wiki"])).toEqual({ code: 0, out: "", err: "" });
		const { code, out, err } = compact(folder, ["faulty.wiki"]);
		expect([code, err]).toEqual([1, ""]);
		expect(out).toMatch(/^faulty\.wiki:1:33: error .* \[access-date-without-url\]\n$/);
	});

	it.each([
		[["nowhere.wiki"], "nowhere.wiki: no such file or folder"],
		[["a.wikki"], "a.wikki: no such file or folder; did you mean a.wiki?"],
		[["*.rst"], "*.rst: nothing matches this pattern"],
		[["--fromat", "json"], "unknown option --fromat; did you mean --format?"],
		[["--format", "jsn"], 'unknown format "jsn"; did you mean json?'],
		[["--format"], "--format needs a value"],
		[["--format", "json:"], "--format json: names no file"],
		[
			["--format", "json", "--format", "sarif"],
			"only one report can be printed: say where the other goes, as in --format sarif:FILE",
		],
		[["--format", "--quiet"], "--format needs a value"],
		[["--quiet=yes"], "--quiet takes no value"],
		[
			["--only", "acess-date-without-url"],
			'unknown rule or family "acess-date-without-url"; did you mean access-date-without-url?',
		],
		[["--skip", "citation"], 'unknown rule or family "citation"; did you mean citations?'],
		[["--dialect", "wikitxt"], 'unknown dialect "wikitxt"; did you mean wikitext?'],
		[["--certainty", "shure"], 'unknown certainty "shure"; did you mean sure?'],
		[["--today", "2026-02-30"], "--today 2026-02-30: not a day such as 2026-11-22"],
		[["--max-warnings", "-1"], "--max-warnings needs a value"],
		[["--max-warnings", "many"], "--max-warnings many: not a number"],
		[["--config", "missing.json"], "missing.json: cannot be read: it does not exist"],
		[["--fix", "--fix-dry-run"], "--fix and --fix-dry-run exclude each other"],
		[["--unsafe-fixes"], "--unsafe-fixes needs --fix or --fix-dry-run"],
		[["--stdin", "--watch"], "--watch and --stdin exclude each other"],
		[["--stdin", "a.wiki"], "--stdin reads no files: a.wiki"],
		[["--stdin-filename", "a.wiki"], "--stdin-filename needs --stdin"],
		[["rules", "--fix"], "--fix is no option of the command rules"],
		[["rules", "bare-url"], "rules takes no names: citelint explain RULE tells of one"],
		[["--quiet", "--notes"], "--quiet and --notes exclude each other"],
		[["explain"], "explain needs the name of one rule"],
		[["explain", "bare-ulr"], 'unknown rule "bare-ulr"; did you mean bare-url?'],
		[["coverage", "--format", "json"], 'unknown format "json"; known are text, ndjson, html'],
	])("2 for %j", (args, message) => {
		const folder = makeFolder({ "a.wiki": clean });
		const outcome = runCli(folder, args);
		expect(outcome).toEqual({ code: 2, out: "", err: `citelint: ${message}\n` });
	});

	it("2 for a wrong config, with its place", () => {
		const folder = makeFolder({ "a.wiki": clean, "citelint.json": '{ "rules": { "bare-ulr": "off" } }' });
		const { code, err } = runCli(folder, ["a.wiki"]);
		expect(code).toBe(2);
		expect(err).toBe("citelint: citelint.json:1:14: rules.bare-ulr: no such rule or family; did you mean bare-url?\n");
	});

	it("2 for a file that cannot be read, after all others were judged", () => {
		const folder = makeFolder({ "a.txt": Buffer.alloc(33 * 1024 * 1024, 65), "b.wiki": faulty });
		const { code, out, err } = compact(folder, ["."]);
		expect(code).toBe(2);
		expect(err).toContain("a.txt: too large");
		expect(out).toContain("b.wiki:1:33");
	});
});

describe("warnings and notes", () => {
	const config = JSON.stringify({ rules: { "access-date-without-url": "warning" } });
	const noting = JSON.stringify({ rules: { "access-date-without-url": "info" } });

	it("--max-warnings lets so many pass", () => {
		const folder = makeFolder({ "a.wiki": faulty + faulty, "citelint.json": config });
		expect(compact(folder, ["a.wiki"]).code).toBe(1);
		expect(compact(folder, ["--max-warnings", "2", "a.wiki"]).code).toBe(0);
		const { code, err } = compact(folder, ["--max-warnings=1", "a.wiki"]);
		expect([code, err]).toEqual([1, "citelint: 2 warnings, more than the 1 allowed\n"]);
	});

	it("--quiet leaves only errors", () => {
		const folder = makeFolder({ "a.wiki": faulty, "citelint.json": config });
		expect(compact(folder, ["--quiet", "a.wiki"])).toEqual({ code: 0, out: "", err: "" });
		expect(compact(folder, ["--quiet", "--no-config", "a.wiki"]).code).toBe(1);
	});

	it("notes never fail, stand in machine formats, and in text with --notes", () => {
		const folder = makeFolder({ "a.wiki": faulty, "citelint.json": noting });
		expect(compact(folder, ["a.wiki"])).toEqual({ code: 0, out: "", err: "" });
		expect(compact(folder, ["--notes", "a.wiki"]).out).toContain("info");
		const { code, out } = runCli(folder, ["--format", "json", ...fault, "a.wiki"]);
		expect(code).toBe(0);
		expect(JSON.parse(out).documents[0].diagnostics).toHaveLength(1);
		expect(runCli(folder, [...fault, "a.wiki"]).out).toBe(
			"0 errors, 0 warnings, 1 note (--notes shows them) in 1 of 1 file.\n1 can be fixed with --fix.\n",
		);
	});
});

describe("what is read", () => {
	it("documents are sorted by path, all are listed, and two runs print the same bytes", () => {
		const folder = makeFolder({ "b.wiki": clean, "a/z.md": clean, "B.txt": clean, "a.wiki": faulty });
		const args = ["--format", "json", ...fault];
		const { out } = runCli(folder, args);
		expect(JSON.parse(out).documents.map(({ path }: { path: string }) => path)).toEqual([
			"B.txt",
			"a.wiki",
			"a/z.md",
			"b.wiki",
		]);
		expect(runCli(folder, ["b.wiki", "B.txt", "./a", "./a.wiki", ...args]).out).toBe(out);
	});

	it("--stdin has the name that it is given, and its dialect", () => {
		const folder = makeFolder();
		const named = ["--stdin", "--stdin-filename", "x.wiki"];
		expect(compact(folder, named, { input: faulty }).out).toMatch(/^x\.wiki:1:33: /);
		const { out } = runCli(folder, ["--stdin", "--format", "json", "--dialect", "markdown"], { input: clean });
		expect(JSON.parse(out).documents).toEqual([{ path: "<stdin>", dialect: "markdown", diagnostics: [] }]);
	});

	it("--stdin --fix prints the fixed text, and what is left on standard error", () => {
		const input =
			"\ufeffThe pier.<ref>{{cite book |title=Tides |access-date=3 May 2019}}</ref><ref>https://brackwater.example/</ref>\r\n\r\n{{reflist}}\r\n";
		const only = ["--only", "access-date-without-url,bare-url", "--stdin-filename", "x.wiki", "--format", "compact"];
		const { code, out, err } = runCli(makeFolder({}), ["--stdin", "--fix", ...only], { input });
		expect(out).toBe(input.replace("|access-date=3 May 2019", ""));
		expect(err).toContain("bare-url");
		expect(code).toBe(1);
		const clean = runCli(makeFolder({}), ["--stdin", "--fix", "--stdin-filename", "x.wiki"], { input: "A pier.\n" });
		expect(clean).toMatchObject({ code: 0, out: "A pier.\n" });
	});

	it("--explain says why once, beneath the first finding of each rule", () => {
		const text =
			"The pier.<ref>https://brackwater.example/a</ref> A.<ref>https://brackwater.example/b</ref>\n\n{{reflist}}\n";
		const { out } = runCli(makeFolder({ "a.wiki": text }), ["--only", "bare-url", "--explain"]);
		expect(out.split("nobody can tell what it was")).toHaveLength(2);
		expect(runCli(makeFolder({ "a.wiki": text }), ["--only", "bare-url"]).out).not.toContain("nobody can tell");
	});

	it("links the names of rules where a terminal can, or is said to", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		const link = "\u001b]8;;https://";
		expect(runCli(folder, fault).out).not.toContain("\u001b]8");
		expect(runCli(folder, fault, { env: { FORCE_HYPERLINK: "1" } }).out).toContain(link);
		expect(runCli(folder, fault, { env: { FORCE_HYPERLINK: "0", FORCE_COLOR: "1" } }).out).not.toContain("\u001b]8");
	});

	it("--stdin is judged as it was read, whatever lies in a file of its name", () => {
		const folder = makeFolder({ "x.wiki": clean });
		const { out } = compact(folder, ["--stdin", "--stdin-filename", "x.wiki"], { input: faulty });
		expect(out).toMatch(/^x\.wiki:1:33: /);
	});

	it("a named file that .citelintignore leaves out passes with a note; --no-ignore lints it", () => {
		const folder = makeFolder({ "a.wiki": faulty, ".citelintignore": "a.wiki\n" });
		expect(compact(folder, ["a.wiki"])).toEqual({
			code: 0,
			out: "",
			err: "citelint: a.wiki: left out, as .citelintignore or the config says\n",
		});
		expect(compact(folder, ["--no-ignore", "a.wiki"]).code).toBe(1);
	});

	it("the nearest config holds for each file, and its overrides by pattern", () => {
		const folder = makeFolder({
			"a.wiki": faulty,
			"sub/b.wiki": faulty,
			"sub/deep/c.wiki": faulty,
			"citelint.json": JSON.stringify({ ignore: ["old/"], overrides: [{ files: ["deep/*"], rules: {} }] }),
			"old/d.wiki": faulty,
			"sub/citelint.json": JSON.stringify({
				rules: { citations: "off" },
				overrides: [{ files: ["deep/**/*.wiki"], rules: { "access-date-without-url": "warning" } }],
			}),
		});
		const { out } = compact(folder, ["--skip", "dates"]);
		expect(out.split("\n").map((line) => line.replace(/(:\d+:\d+: \w+).*/, "$1"))).toEqual([
			"a.wiki:1:33: error",
			"sub/b.wiki:1:33: error",
			"sub/deep/c.wiki:1:33: warning",
			"",
		]);
	});

	it("bytes that are no UTF-8 are reported, and such a file is never written", () => {
		const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xff])]);
		const folder = makeFolder({ "a.wiki": bytes });
		const { code, err } = compact(folder, ["--fix", "a.wiki"]);
		expect(code).toBe(2);
		expect(err).toContain("a.wiki: some bytes are not utf-8");
		expect(err).toContain("a.wiki: not written");
		expect(readFileSync(join(folder, "a.wiki")).equals(bytes)).toBe(true);
	});

	it("--focus takes all names up to the next option, and reports only what touches them", () => {
		const folder = makeFolder({ "a.wiki": faulty, "b.wiki": faulty, "c.wiki": faulty });
		const { out } = runCli(folder, [".", ...fault, "--focus", "a.wiki", "c.wiki", "--format", "compact"]);
		expect(out.match(/^\w\.wiki/gm)).toEqual(["a.wiki", "c.wiki"]);
	});
});

describe("what is written", () => {
	it("--fix mends the file and judges what is left", () => {
		const folder = makeFolder({ "a.wiki": `\ufeff${faulty}` });
		const { code, out } = runCli(folder, [...fault, "--fix", "a.wiki"]);
		expect([code, out]).toEqual([0, "1 fix made.\nNo faults in 1 file.\n"]);
		expect(readFileSync(join(folder, "a.wiki"), "utf8")).toBe(`\ufeff${fixed}`);
	});

	it("--fix-dry-run prints a difference that git can apply, and changes nothing", () => {
		const folder = makeFolder({ "sub/a.wiki": faulty, "b.wiki": clean });
		const { code, out, err } = runCli(folder, [...fault, "--fix-dry-run"]);
		expect([code, err]).toEqual([1, "1 error, 0 warnings, 0 notes in 1 of 2 files.\n1 can be fixed with --fix.\n"]);
		expect(out).toBe(`--- a/sub/a.wiki
+++ b/sub/a.wiki
@@ -1,3 +1,3 @@
-Mali.<ref>{{cite web|title=Mali|access-date=2020-01-01}}</ref>
+Mali.<ref>{{cite web|title=Mali}}</ref>
 
 {{reflist}}
`);
		expect(readFileSync(join(folder, "sub/a.wiki"), "utf8")).toBe(faulty);
	});

	it("--fix-dry-run says so where nothing can be fixed", () => {
		const folder = makeFolder({ "a.wiki": "A pier.<ref>https://gazette.ml/pier</ref>\n\n{{reflist}}\n" });
		expect(runCli(folder, ["--fix-dry-run", "--only", "bare-url"])).toEqual({
			code: 1,
			out: "",
			err: "0 errors, 1 warning, 0 notes in 1 of 1 file.\nNone can be fixed without a person.\n",
		});
		expect(runCli(folder, ["--fix-dry-run", "--only", "dates"])).toEqual({
			code: 0,
			out: "",
			err: "No faults in 1 file.\n",
		});
	});

	it("--output-file takes the report, and nothing stands on the terminal", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		expect(runCli(folder, ["--format", "json", "--output-file", "report.json", ...fault, "a.wiki"])).toEqual({
			code: 1,
			out: "",
			err: "",
		});
		expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).documents).toHaveLength(1);
	});

	it("several reports are made in one run, one of them printed", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		const { code, out } = runCli(folder, [
			...fault,
			"--format=sarif:a.sarif",
			"--format=compact",
			"--format=json:a.json",
		]);
		expect(code).toBe(1);
		expect(out).toMatch(/^a\.wiki:1:33: error .*\n$/);
		expect(JSON.parse(readFileSync(join(folder, "a.sarif"), "utf8")).runs[0].results).toHaveLength(1);
		expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8")).documents).toHaveLength(1);
		expect(runCli(folder, [...fault, "--format", "json:b.json"]).out).toBe("");
	});

	it("colour is for those who want it", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		const hasColor = (args: string[], env = {}) =>
			runCli(folder, [...fault, ...args, "a.wiki"], { env }).out.includes("\u001b[");
		expect(hasColor([])).toBe(false);
		expect(hasColor(["--color"])).toBe(true);
		expect(hasColor([], { FORCE_COLOR: "1" })).toBe(true);
		expect(hasColor([], { FORCE_COLOR: "0" })).toBe(false);
		expect(hasColor([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
		expect(hasColor(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
		expect(hasColor(["--color"], { NO_COLOR: "1" })).toBe(true);
	});

	it("--time names stages and rules on standard error", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		const { out, err } = compact(folder, ["--time", "a.wiki"]);
		expect(out).toContain("a.wiki:1:33");
		for (const name of ["parse", "facts", "rule access-date-without-url", "report", "in all"])
			expect(err).toMatch(new RegExp(`^ *\\d+\\.\\d ms  ${name}$`, "m"));
	});
});
