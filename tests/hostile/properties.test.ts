import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakPromise } from "./break-promise.mjs";

const word = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			"Ada Marsh",
			"was born on",
			"3 May 1886",
			"the ferry",
			"12 km",
			"died",
			"in 1929",
			"Ware",
		),
	},
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
const parameter = fc
	.tuple(
		fc.constantFrom(
			"title",
			"url",
			"date",
			"access-date",
			"isbn",
			"last",
			"first",
			"doi",
			"pages",
			"foo",
			"archive-url",
			"",
			"1",
		),
		fc.oneof(
			words,
			fc.constantFrom("http://a.example/b", "2020-01-01", "978-0-306-40615-7", "10.1000/182", "pp. 3-5", ""),
		),
	)
	.map(([name, value]) => `|${name}=${value}`);
const cite = fc
	.tuple(
		fc.constantFrom("cite web", "cite book", "Cite journal", "citation", "sfn", "harv"),
		fc.array(parameter, { maxLength: 6 }),
	)
	.map(([name, parameters]) => `{{${name}${parameters.join("")}}}`);
const name = fc.constantFrom("", ' name="a"', " name=b", " group=n name=a", " name='c d'");

/** Texts as each dialect's grammar makes them, with a slip here and there. */
const grammars = {
	wikitext: paragraphsOf(
		fc.oneof(
			words,
			fc.tuple(name, fc.oneof(cite, words)).map(([attributes, body]) => `<ref${attributes}>${body}</ref>`),
			name.map((attributes) => `<ref${attributes} />`),
			cite,
			fc.constantFrom(
				"{{reflist}}",
				"<references />",
				"{{citation needed|date=May 2019}}",
				"[[Ware|town]]",
				"<!-- x -->",
				"<ref>",
				"{{",
				"}}",
			),
		),
		["", "== A ==\n", "* ", "# ", "{|\n|-\n| ", "|}\n", ": "],
	),
	markdown: paragraphsOf(
		fc.oneof(
			words,
			fc.constantFrom(
				"[^1]",
				"[^a]",
				"[@key]",
				"[1]",
				"[a](http://a.example)",
				"<http://a.example>",
				"`code`",
				"[^1]: A note",
				"{{",
				"<ref>",
			),
			cite,
		),
		["", "# A\n", "- ", "> ", "[^1]: ", "[1]: ", "```\n", "| a | b |\n| - | - |\n| c | ", "    "],
	),
	rendered: paragraphsOf(
		fc.oneof(
			words,
			fc.constantFrom(
				"[1]",
				"[2]",
				"[citation needed]",
				"[a]",
				'"A title". Retrieved 3 May 2020.',
				"ISBN 978-0-306-40615-7.",
			),
		),
		["", "References\n", "1. ", "1. ^ ", "^ ", "• ", "Notes[edit]\n", "A\tB\t"],
	),
};

function paragraphsOf(piece: fc.Arbitrary<string>, heads: readonly string[]): fc.Arbitrary<string> {
	const line = fc
		.tuple(fc.constantFrom(...heads), fc.array(piece, { maxLength: 8 }))
		.map(([head, pieces]) => head + pieces.join(" "));
	const end = fc.constantFrom("\n", "\n\n", "\r\n");
	return fc.array(fc.tuple(line, end), { maxLength: 12 }).map((lines) => lines.flat().join(""));
}

describe("texts that a grammar makes", () => {
	it.each(Object.entries(grammars))(
		"%s: nothing fails, places are right, runs agree, a fixed text stays as it is",
		{ timeout: 240_000 },
		async (dialect, text) => {
			const property = fc.asyncProperty(text, async (sample) => {
				expect(await breakPromise(sample, dialect)).toBeNull();
			});
			// One seed, so that a failure is the change's and not the day's.
			await fc.assert(property, { numRuns: 150, seed: 20261122 });
		},
	);
});

describe("texts that coverage leads to", () => {
	it("break no promise", { timeout: 240_000 }, () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "fuzz.mjs"), "20", "3"], {
			encoding: "utf8",
		});
		expect([status, stderr], stdout).toEqual([0, ""]);
	});
});
