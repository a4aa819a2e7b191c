import { describe, expect, it } from "vitest";
import { makeCompactReporter } from "../../src/reporters/compact.js";
import { makeJsonReporter } from "../../src/reporters/json.js";
import { makeNdjsonReporter } from "../../src/reporters/ndjson.js";
import { diagnose, plain, report } from "./report.js";

const text = "One.\r\nTwo \u{1d11e} words.\r\n";
const edits = [{ path: "a.wiki", start: 13, end: 18, text: "" }];
const full = diagnose(text, "words", {
	code: "err_words",
	beside: [{ path: "a.wiki", at: { start: 0, end: 3 }, message: "here" }],
	fix: { title: "Remove", safety: "safe", edits },
});

const document = {
	path: "a.wiki",
	dialect: "wikitext",
	diagnostics: [
		{
			rule: "some-rule",
			family: "tags",
			code: "err_words",
			severity: "error",
			certainty: "sure",
			message: "Something is wrong",
			place: { start: { line: 2, column: 8, offset: 13 }, end: { line: 2, column: 13, offset: 18 } },
			beside: [
				{
					path: "a.wiki",
					place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } },
					message: "here",
				},
			],
			fix: { title: "Remove", safety: "safe", edits },
		},
	],
};

describe("the machine formats", () => {
	it("json gives places as lines, columns and offsets", async () => {
		expect(JSON.parse(await report(makeJsonReporter, text, [full]))).toEqual({ version: 1, documents: [document] });
	});

	it("json lists several documents, also without diagnostics", async () => {
		const reporter = makeJsonReporter();
		const judge = (path: string) => ({ path, text, dialect: "wikitext" as const, diagnostics: [], others: new Map() });
		const printed =
			reporter.begin() +
			reporter.document(judge("a.wiki")) +
			reporter.document(judge("b.wiki")) +
			reporter.end({} as never);
		expect(JSON.parse(printed).documents.map(({ path }: { path: string }) => path)).toEqual(["a.wiki", "b.wiki"]);
	});

	it("ndjson gives a document a line", async () => {
		const lines = (await report(makeNdjsonReporter, text, [full])).split("\n");
		expect(lines.map((line) => line && JSON.parse(line))).toEqual([document, ""]);
	});

	it("compact gives a diagnostic a line, notes only when asked to", async () => {
		const all = [full, diagnose(text, "One", { severity: "info", message: "two\nlines" })];
		const first = "a.wiki:2:8: error Something is wrong [some-rule]\n";
		expect(await report(makeCompactReporter, text, all)).toBe(first);
		const withNotes = await report(makeCompactReporter, text, all, { ...plain, showsNotes: true });
		expect(withNotes).toBe(`${first}a.wiki:1:1: info two␊lines [some-rule]\n`);
	});
});
