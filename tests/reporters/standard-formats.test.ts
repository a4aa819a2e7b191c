import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import { Ajv } from "ajv";
import { default as Draft4 } from "ajv-draft-04";
import { default as addFormats } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Diagnostic } from "../../src/model/finding.js";
import { loadReporter } from "../../src/reporters/load-reporter.js";
import { diagnostics, hostile, text } from "./hostile.js";
import { diagnose, plain, report } from "./report.js";

const rules = [
	{ id: "some-rule", family: "tags", severity: "error" as const, title: "Something", why: "Somebody suffers." },
];
const addressOf = ({ id }: { readonly id: string }) => `https://citelint.example/rules#${id}`;
const surroundings = { ...plain, rules, addressOf };
const print = async (
	format: Parameters<typeof loadReporter>[0],
	all: readonly Diagnostic[] = diagnostics,
	path = "a.wiki",
) =>
	report(
		await loadReporter(format),
		text,
		all.map((each) => ({ ...each, path })),
		surroundings,
		path,
	);

const schemaFile = (name: string) => join(import.meta.dirname, "schemas", name);
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

function expectValid(schema: { readonly $schema: string }, value: unknown): void {
	const Validator = schema.$schema.includes("draft-04") ? (Draft4 as unknown as typeof Ajv) : Ajv;
	const ajv = new Validator({ strict: false, allErrors: true, unicodeRegExp: false });
	(addFormats as unknown as (ajv: Ajv) => void)(ajv);
	const validate = ajv.compile(schema);
	expect(validate(value), JSON.stringify(validate.errors, null, "\t")).toBe(true);
}

async function expectValidXml(xml: string, schema: string): Promise<void> {
	const { valid, errors } = await validateXML({
		xml: { fileName: "report.xml", contents: xml },
		schema: readFileSync(schemaFile(schema), "utf8"),
	});
	expect(valid, JSON.stringify(errors)).toBe(true);
}

describe("sarif", () => {
	const package_ = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json");
	const schema = readJson(join(package_, "../lib/schemas/sarif-2.1.0-rtm.5.json"));

	it("holds to the schema of SARIF 2.1.0, whatever the fields hold", async () => {
		expectValid(schema, JSON.parse(await print("sarif")));
		expectValid(schema, JSON.parse(await print("sarif", [])));
		expectValid(schema, JSON.parse(await print("sarif", diagnostics, "a b/ü%?#\ud800.wiki")));
	});

	it("has rules with help, regions, related places, fixes", async () => {
		const [run] = JSON.parse(await print("sarif")).runs;
		expect(run.tool.driver).toMatchObject({ name: "citelint", version: "1.2.3" });
		expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["some-rule", "a-note", "hostile-rule"]);
		expect(run.tool.driver.rules[0].help.markdown).toContain("Somebody suffers.");
		const [first, note, second] = run.results;
		expect([first.level, note.level, second.level]).toEqual(["error", "note", "warning"]);
		expect([first.ruleIndex, note.ruleIndex, second.ruleIndex]).toEqual([0, 1, 2]);
		const { region, artifactLocation } = first.locations[0].physicalLocation;
		expect(artifactLocation).toEqual({ uri: "a.wiki", uriBaseId: "%SRCROOT%" });
		expect(region).toMatchObject({
			startLine: 2,
			startColumn: 12,
			endLine: 2,
			endColumn: 17,
			snippet: { text: "words" },
		});
		expect(first.relatedLocations[0]).toMatchObject({ message: { text: "here" } });
		expect(first.fixes[0].artifactChanges[0].replacements).toHaveLength(2);
		expect(second.message.text).toBe(hostile);
	});

	it("a rule names the address where more is said of it", async () => {
		const [rule] = JSON.parse(await print("sarif")).runs[0].tool.driver.rules;
		expect(rule).toMatchObject({ id: "some-rule", helpUri: "https://citelint.example/rules#some-rule" });
	});

	it("fingerprints outlive moved lines, and tell twins apart", async () => {
		const fingerprints = async (of: string) => {
			const twins = ["words", "words"].map((words, index) => {
				const start = index === 0 ? of.indexOf(words) : of.lastIndexOf(words);
				return diagnose(of, words, { at: { start, end: start + 5 } });
			});
			const printed = await report(await loadReporter("sarif"), of, twins, surroundings);
			return JSON.parse(printed).runs[0].results.map(
				({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
			);
		};
		const before = await fingerprints("some words and words");
		expect(new Set(before).size).toBe(2);
		expect(await fingerprints("A new line.\n\nsome words\nand words")).toEqual(before);
	});
});

describe("github", () => {
	it("is a command a line, with columns that are inside", async () => {
		const rows = (await print("github")).split("\n");
		expect(rows[0]).toBe(
			"::error file=a.wiki,line=2,endLine=2,col=12,endColumn=16,title=some-rule::Something is wrong",
		);
		expect(rows[1]).toMatch(/^::notice /);
		expect(rows).toHaveLength(5);
		expect(rows[2]).toContain("%0D%0A::error::x%0A@someone #1 100%25");
	});

	it("a path cannot end its property", async () => {
		expect(await print("github", diagnostics.slice(0, 1), "a,line=9:\n::x.wiki")).toMatch(
			/^::error file=a%2Cline=9%3A%0A%3A%3Ax\.wiki,line=2,/,
		);
	});
});

describe("gitlab", () => {
	it("holds to its format, and no fingerprint comes twice", async () => {
		const findings = JSON.parse(await print("gitlab", [...diagnostics, ...diagnostics]));
		expectValid(readJson(schemaFile("gitlab.json")), findings);
		expect(new Set(findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(8);
		expect(findings[0]).toMatchObject({ severity: "major", location: { path: "a.wiki", lines: { begin: 2, end: 2 } } });
		expect(JSON.parse(await print("gitlab", []))).toEqual([]);
	});
});

describe("the formats in XML", () => {
	it.each(["junit", "checkstyle"] as const)("%s holds to its schema, whatever the fields hold", async (format) => {
		const xml = await print(format, diagnostics, `a"<&>\u001b.wiki`);
		await expectValidXml(xml, `${format}.xsd`);
		expect(xml).toContain("&#60;/script&#62;");
		expect(xml).toContain("]]&#62;");
		expect(xml).not.toMatch(/[\u0000\u001b\ufffe]/);
		await expectValidXml(await print(format, []), `${format}.xsd`);
	});

	it("junit: what is only noted has not failed, and a clean text is a case that passed", async () => {
		expect(await print("junit")).toContain('tests="4" failures="3" errors="0"');
		expect(await print("junit", [])).toContain('tests="1" failures="0"');
	});
});

describe("rdjsonl", () => {
	it("holds to reviewdog's format, and counts bytes", async () => {
		const rows = (await print("rdjsonl"))
			.trimEnd()
			.split("\n")
			.map((row) => JSON.parse(row));
		const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
		expect(validator.validateObject({ diagnostics: rows })).toMatchObject({ valid: true, errors: [] });
		const start = Buffer.byteLength(text.slice(text.indexOf("Two"), text.indexOf("words"))) + 1;
		expect(rows[0].location.range).toEqual({ start: { line: 2, column: start }, end: { line: 2, column: start + 5 } });
		expect(rows[0].suggestions).toEqual([
			{ range: { start: { line: 2, column: start }, end: { line: 2, column: start + 10 } }, text: "text and even " },
		]);
	});
});

describe("the formats in Markdown", () => {
	it("markdown is a table in which nothing is obeyed", async () => {
		const printed = await print("markdown");
		const rows = printed.split("\n").filter((row) => row.startsWith("|"));
		expect(rows).toHaveLength(5);
		for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
		expect(printed).not.toMatch(/<script|@someone|[^<!-]-->\||\u001b|\u202e|[^\\]\]\(/);
		expect(printed).toContain("| a.wiki:2 | error | Something is wrong<br>Fix: Write something | `some-rule` |");
		expect(printed).toContain("2 errors, 1 warning, 1 note");
	});

	it("summary counts by rule and ends where a page would be too long", async () => {
		const many = Array.from({ length: 700 }, () => diagnostics[0]!);
		const printed = await print("summary", many);
		expect(printed).toContain("| `some-rule` | 700 | Something |");
		expect(printed).toContain("Only the first 500 are shown.");
		expect(await print("summary", [])).toBe("## citelint\n\nNo faults in 1 file.\n");
	});
});
