import { describe, expect, it } from "vitest";
import { understand } from "./understand.js";

const article = (body: string) =>
	`Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Almanac, 1907.</ref>\n\n${body}\n\n== References ==\n<references />`;

/** Of each gap its form and words. */
async function findGaps(text: string): Promise<string[]> {
	const { gaps } = await understand(text, "wikitext");
	return gaps.map(({ form, start, end }) => `${form}: ${text.slice(start, end)}`);
}

describe("gaps", () => {
	it.each([
		[
			"a paragraph without a marker",
			"It burned down in 1904. It is long and grey.",
			["whole: It burned down in 1904. It is long and grey."],
		],
		[
			"what stands behind the last marker",
			"It burned.<ref>A.</ref> It was rebuilt in 1906.",
			["tail: It was rebuilt in 1906."],
		],
		["nothing where the marker stands at the end", "It burned. It was rebuilt.<ref>A.</ref>", []],
		["nothing where editors have tagged it", "It burned down in 1904.{{citation needed}}", []],
		[
			"nothing that leads into a list or quotation",
			"The keeper wrote in 1904:\n\n<blockquote>Rain.<ref>A.</ref></blockquote>",
			[],
		],
		[
			"nothing that a colon and its source lead up to",
			"They were the following: <ref>A.</ref> A bell, a lamp and a rope.",
			[],
		],
		["nothing in the midst of a sentence", "where the pier was 40 metres long in 1871.", []],
		["nothing behind a reference that is not closed", "It burned in 1904.<ref>Almanac, 1907. It is long.", []],
		[
			"no step of a proof, and nothing that speaks of the article",
			"Let the pier be of length one. This article needs a map of it.",
			[],
		],
		["no caption of a copied text", "The pier in 1871, seen from the mole", []],
	])("%s", async (_name, body, expected) => {
		const found = await findGaps(article(body));
		expect(found.filter((gap) => !gap.includes("harbour town"))).toEqual(expected);
	});

	it("know the years of a lead that the body does not name", async () => {
		const lead = "Its mole was built in 1855. Its pier was built in 1871. It had lamps in the 1860s.";
		const text = article("It burned.<ref>A.</ref>").replace("harbour town.", `harbour town. ${lead}`);
		const { gaps, sentences } = await understand(text, "wikitext");
		const named = gaps
			.flatMap(({ unrepeated }) => unrepeated)
			.map(({ sentence, year }) => [sentences[sentence]?.start, year]);
		expect(named).toEqual([[text.indexOf("Its mole"), "1855"]]);
	});

	it("take the first paragraph for the lead where no prose stands under a heading", async () => {
		const text =
			"A town.\n\nIt was founded in 1871. It burned.<ref>A.</ref>\n\nIt was rebuilt in 1904, in three years.\n\n== See also ==\n* [[Eelholm]]";
		const { gaps } = await understand(text, "wikitext");
		expect(gaps.filter(({ start }) => start > 8).map(({ form, isLead }) => [form, isLead])).toEqual([["whole", false]]);
	});
});

describe("an article about a living person", () => {
	it.each([
		["[[Category:Living people]]\nAda Lund is a pilot.", true],
		["{{BLP sources}}\nAda Lund is a pilot.", true],
		["Ada Lund (born 3 May 1961) is a pilot.", true],
		["{{Infobox person |name=Ada |birth_date={{birth date|1961|5|3}} }}\nAda Lund is a pilot.", true],
		["{{Infobox person |birth_date=1930 |death_date=1999}}\nAda Lund was a pilot.", false],
		["Ada Lund (1861–1934) was a pilot.", false],
		["Ada Lund (born 1810; died 1849) was a pilot.", false],
		["Ada Lund (born 3 May 1831) was a pilot.", false],
		["[[Category:1934 deaths]]\nAda Lund (born 1931) was a pilot.", false],
		["Brackwater is a harbour town. Ada Lund was born there.", false],
	])("%s", async (text, expected) => {
		expect((await understand(text, "wikitext")).isAboutLivingPerson).toBe(expected);
	});
});
