import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.js";
import { makeCorpusRule, makeRule } from "./make-rule.js";

const texts = [
	{ path: "a.wiki", text: "Born 1961." },
	{ path: "b.wiki", text: "First line.\nBorn 1962." },
];

const differ = makeCorpusRule("differ", () => [
	{
		at: { path: "b.wiki", start: 17, end: 21 },
		message: "another year",
		beside: [{ at: { path: "a.wiki", start: 5, end: 9 }, message: "here" }],
	},
]);

describe("linting documents together", () => {
	it("puts a finding into the document that it points at, with the other place beside it", async () => {
		const documents = await lint(texts, { rules: [differ] });
		expect(documents.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
			["a.wiki", 0],
			["b.wiki", 1],
		]);
		expect(documents[1]?.diagnostics[0]?.place.start).toEqual({ line: 2, column: 6, offset: 17 });
		expect(documents[1]?.diagnostics[0]?.beside).toEqual([
			{
				path: "a.wiki",
				place: { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 10, offset: 9 } },
				message: "here",
			},
		]);
	});

	it("keeps only the facts that the corpus rules read", async () => {
		const kept: number[][] = [];
		const cited = [{ path: "a.wiki", text: "Born.<ref>Here.</ref> {{cite web|title=A}}" }];
		const reader = makeCorpusRule(
			"reader",
			(documents) => {
				kept.push(documents.flatMap(({ references, citations }) => [references.length, citations.length]));
				return [];
			},
			{ reads: ["citations"] },
		);
		const other = makeRule("other", () => [], { reads: ["references"] });
		await lint(cited, { rules: [reader, other] });
		expect(kept).toEqual([[0, 1]]);
	});

	it("gives a rule that compares by key the facts of many texts that have another one, and any other rule all", async () => {
		const years = Array.from({ length: 120 }, (_, i) => ({
			path: `${1000 + i}.wiki`,
			text: `{{cite journal |title=Silt |doi=10.1234/${i === 7 ? 6 : i}}}`,
		}));
		const given: number[] = [];
		const count = (name: string, comparesByKey: boolean) =>
			makeCorpusRule(
				name,
				(documents) => {
					given.push(documents.length, documents.flatMap(({ works }) => works).length);
					return [];
				},
				{ reads: ["works"], comparesByKey },
			);
		await lint(years, { rules: [count("by-key", true)] });
		await lint(years, { rules: [count("by-key", true), count("other", false)] });
		expect(given).toEqual([120, 2, 120, 120, 120, 120]);
	});

	it("obeys directives in the document of the finding", async () => {
		const silent = { path: "b.wiki", text: "<!-- citelint disable-file differ -->".padEnd(30) };
		const documents = await lint([texts[0]!, silent], { rules: [differ] });
		expect(documents.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
	});

	it("makes an internal-error of a rule that points into a document that was not read", async () => {
		const documents = await lint([texts[0]!], { rules: [differ] });
		expect(documents[0]?.diagnostics.map(({ rule }) => rule)).toEqual(["internal-error"]);
	});
});
