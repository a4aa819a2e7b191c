import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const faulty = "Mali.<ref>{{cite web|title=Mali|access-date=2020-01-01}}</ref>\n\n{{reflist}}\n";
const fault = ["--only", "access-date-without-url", "--format", "compact"];

const severityWith = (files: Readonly<Record<string, string>>, path = "a.wiki") => {
	const { out, err } = runCli(makeFolder({ [path]: faulty, ...files }), [...fault, path]);
	return err === "" ? (/: (error|warning|info) /.exec(out)?.[1] ?? "none") : err;
};

describe("where a config is written", () => {
	const rule = "access-date-without-url";
	it.each([
		["citelint.json", `{"rules":{"${rule}":"warning"}} // a comment`],
		["citelint.jsonc", `{"rules":{"${rule}":"warning",},}`],
		["citelint.yaml", `rules: # a comment\n  ${rule}: warning\n`],
		[".citelintrc.yml", `rules:\n  ${rule}: [warning]\n`],
		["package.json", `{"name":"x","citelint":{"rules":{"${rule}":"warning"}}}`],
	])("%s", (name, text) => expect(severityWith({ [name]: text })).toBe("warning"));

	it("a package.json without the key is none", () => {
		expect(severityWith({ "package.json": '{"devDependencies":{"citelint":"1"}}' })).toBe("error");
		expect(severityWith({ "package.json": '{"citelint": broken' })).toBe("error");
	});

	it.each([
		[
			"citelint.yaml",
			"rules:\n  bare-ulr: off\n",
			"2:3: rules.bare-ulr: no such rule or family; did you mean bare-url?",
		],
		[
			"citelint.yaml",
			"rules:\n  bare-url: eror\n",
			'2:13: rules.bare-url: "eror" cannot stand here; did you mean error?',
		],
		["citelint.yaml", "rules: {\n", "2:1: not YAML: "],
		["citelint.yaml", "ignore: &a [x]\nrules: *a\n", "an alias cannot stand in a config"],
		["package.json", '{"citelint":{"rule":{}}}', "1:14: citelint.rule: no such key; did you mean rules?"],
	])("%s says where it is wrong: %j", (name, text, message) => {
		const { code, err } = runCli(makeFolder({ "a.wiki": faulty, [name]: text }), ["a.wiki"]);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});
});

describe("extends", () => {
	const wishes = (severity: string) => JSON.stringify({ rules: { "access-date-without-url": severity } });

	it("builds upon presets, files and packages; what is nearer wins", () => {
		const base = { "base.json": wishes("warning"), "node_modules/house/citelint.json": wishes("info") };
		const config = (value: object) => ({ ...base, "citelint.json": JSON.stringify(value) });
		expect(severityWith(config({ extends: "./base.json" }))).toBe("warning");
		expect(severityWith(config({ extends: ["./base.json", "strict"] }))).toBe("error");
		expect(severityWith(config({ extends: ["strict", "./base.json"] }))).toBe("warning");
		expect(severityWith(config({ extends: "./base.json", rules: { citations: "error" } }))).toBe("error");
		const french = makeFolder({ "a.wiki": faulty, ...config({ extends: "wikipedia-fr" }) });
		expect(runCli(french, ["--only", "citations", "--format", "compact"]).out).toContain("access-date-without-url");
		const { out } = runCli(makeFolder({ "a.wiki": faulty, ...config({ extends: "house/citelint.json" }) }), [
			...fault,
			"--notes",
		]);
		expect(out).toContain(": info ");
	});

	it.each([
		["strikt", 'citelint.json: extends: no preset, file or package "strikt"; did you mean strict?'],
		["./citelint.json", "citelint.json: extends: it extends itself"],
		["./missing.json", "missing.json: cannot be read: it does not exist"],
	])("%s is refused", (base, message) => {
		const folder = makeFolder({ "a.wiki": faulty, "citelint.json": JSON.stringify({ extends: base }) });
		expect(runCli(folder, ["a.wiki"])).toEqual({ code: 2, out: "", err: `citelint: ${message}\n` });
	});

	it.each([
		"recommended",
		"strict",
		"all",
		"wikipedia-en",
		"wikipedia-fr",
		"wikipedia-de",
		"wikipedia-es",
		"wikipedia-it",
		"markdown-notes",
	])("%s can be run", (name) => {
		const folder = makeFolder({
			"a.wiki": faulty,
			"b.md": "A [link](x).\n",
			"citelint.json": `{"extends":"${name}"}`,
		});
		expect(runCli(folder, ["--format", "json"]).err).toBe("");
	});
});

describe("citelint config", () => {
	const folder = () =>
		makeFolder({
			"talk/a.txt": faulty,
			".gitignore": "talk/\n",
			"citelint.json": JSON.stringify({
				extends: "strict",
				rules: { "bare-url": "off" },
				overrides: [{ files: ["talk/**"], dialect: "wikitext", certainty: "sure", rules: { tags: "info" } }],
			}),
		});

	it("prints what holds for a file, and who said it", () => {
		const { code, out } = runCli(folder(), ["config", "--skip", "unclosed-reference", "talk/a.txt"]);
		expect(code).toBe(0);
		for (const row of [
			/^ {2}config {5}citelint\.json$/m,
			/^ {2}layers {5}preset strict → citelint\.json → citelint\.json, overrides\[0\]$/m,
			/^ {2}left out {3}by \.gitignore$/m,
			/^ {2}dialect {4}wikitext \(citelint\.json, overrides\[0\]\)$/m,
			/^ {2}certainty {2}sure \(citelint\.json, overrides\[0\]\)$/m,
			/^ {4}bare-url +off +citelint\.json$/m,
			/^ {4}open-editor-tag +info +citelint\.json, overrides\[0\]$/m,
			/^ {4}unclosed-reference +off +--skip$/m,
		])
			expect(out).toMatch(row);
	});

	it("prints it as JSON too, and says what is by default", () => {
		const { out } = runCli(folder(), ["config", "--no-config", "--format", "json", "talk/a.txt"]);
		const described = JSON.parse(out);
		expect(described).toMatchObject({ config: null, dialect: "wikitext", dialectFrom: "by what it holds" });
		expect(described.rules.find(({ id }: { id: string }) => id === "bare-url")).toMatchObject({
			severity: "warning",
			from: "by default",
		});
	});

	it("needs a file", () => expect(runCli(".", ["config"]).err).toBe("citelint: config needs the name of a file\n"));
});
