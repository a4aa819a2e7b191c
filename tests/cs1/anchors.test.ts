import { describe, expect, it } from "vitest";
import { defaultAnchor } from "../../src/cs1/anchors/default-anchor.js";
import { DescribedWorks } from "../../src/cs1/anchors/described-works.js";
import { findAnchor } from "../../src/cs1/anchors/find-anchor.js";
import { listWorks } from "../../src/cs1/anchors/list-works.js";
import { nearestAnchor } from "../../src/cs1/anchors/nearest-anchor.js";
import { shortWords } from "../../src/cs1/anchors/short-words.js";
import type { ShortCitation } from "../../src/model/reference.js";
import { readCite, readDocument } from "./read-cite.js";

describe("the anchor that a citation has by itself", () => {
	it.each([
		["last=Marsh|date=1950", "CITEREFMarsh1950"],
		["last=Marsh|last2=Moor|last3=Lund|last4=Fen|last5=Dyke|year=1950", "CITEREFMarshMoorLundFen1950"],
		["last=Marsh|date=3 May 1950|year=1950a", "CITEREFMarsh1950a"],
		["last=Marsh|date=3 May 1950b", "CITEREFMarsh1950b"],
		["last=Marsh|date=1950–1955", "CITEREFMarsh1950–1955"],
		["last=Marsh|date=1950-1955", "CITEREFMarsh1950–1955"],
		["last=Marsh|date=1950–55", "CITEREFMarsh1950–55"],
		["last=Marsh|date=May 1950 – June 1951", "CITEREFMarsh1950"],
		["last=Marsh|date=c. 1950", "CITEREFMarsh1950"],
		["last=Marsh|date=c. 1950a", "CITEREFMarsh1950a"],
		["last=Marsh|date=c. 950", "CITEREFMarsh950"],
		["last=Marsh|date=c. 95", "CITEREFMarsh"],
		["last=Marsh|date=c. 1950 or so", "CITEREFMarsh"],
		["last=Marsh|date=about c. 1950", "CITEREFMarsh"],
		["last=Marsh|date=n.d.", "CITEREFMarshn.d."],
		["last=Marsh|date=nda", "CITEREFMarshnda"],
		["last=Marsh|date=nd or so", "CITEREFMarsh"],
		["last=Marsh|date=fund", "CITEREFMarsh"],
		["last=Marsh|date=someday", "CITEREFMarsh"],
		["last=Marsh|publication-date=1950", "CITEREFMarsh1950"],
		["last=Marsh|publication-date=1950|date=1951", "CITEREFMarsh1951"],
		["last=Marsh", "CITEREFMarsh"],
		["editor=Lund|date=1950", "CITEREFLund1950"],
		["last=Marsh|editor=Lund|date=1950", "CITEREFMarsh1950"],
		["vauthors=Marsh AB, Moor C 3rd, van Lund E|date=1950", "CITEREFMarshMoorvan Lund1950"],
		["vauthors=Marsh ABC|date=1950", "CITEREFMarsh ABC1950"],
		["vauthors=((Ferry Society))|date=1950", "CITEREFFerry Society1950"],
		["veditors=Lund E|date=1950", "CITEREFLund1950"],
		["vauthors=Marsh A|editor=Lund|date=1950", "CITEREFMarsh1950"],
		["editor=Lund|veditors=Fen P|date=1950", "CITEREFLund1950"],
		["last=((Ferry Society))|date=1950", "CITEREFFerry Society1950"],
		["last=[[Ada Marsh|Marsh]]|last2=[[Moor]]|date=1950", "CITEREFMarshMoor1950"],
		["last=[[Ada Marsh|Marsh]], [[Moor]]|date=1950", "CITEREFMarsh, Moor1950"],
		["contributor=Fen|contribution=Foreword|last=Marsh|date=1950", "CITEREFFen1950"],
		["contributor=Fen|chapter=Foreword|last=Marsh|date=1950", "CITEREFMarsh1950"],
		["date=1950", "CITEREF1950"],
		["title=Tides", undefined],
	])("%s", async (parameters, anchor) => {
		expect(defaultAnchor(await readCite(`{{cite book|${parameters}}}`))).toBe(anchor);
	});
});

describe("the anchor that short citations lead to", () => {
	it.each([
		["last=Marsh|date=1950", "CITEREFMarsh1950"],
		["last=Marsh|date=1950|ref=harv", "CITEREFMarsh1950"],
		["last=Marsh|date=1950|ref=none", undefined],
		["last=Marsh|date=1950|ref=Tides", "Tides"],
		["last=Marsh|date=1950|ref={{sfnref|Moor|1951}}", "CITEREFMoor1951"],
		["last=Marsh|date=1950|ref={{ Harvid | 1=Moor |2 = 1951 }}", "CITEREFMoor1951"],
		["last=Marsh|date=1950|ref={{anchor|a}}", null],
		["last=Marsh|date=1950|ref=x{{sfnref|Moor}}", null],
		["last=Marsh|date=1950|ref={{sfnref|Moor}}x", null],
		["last={{sic|Marsh}}|date=1950", null],
		["last=Marsh|date={{#expr:1950}}", null],
		["last=Marsh|year={{x}}", null],
		["vauthors={{x}}|date=1950", null],
		["veditors={{x}}|date=1950", null],
		["editor={{x}}|date=1950", null],
		["contributor={{x}}|date=1950", null],
		["publication-date={{x}}|last=Marsh", null],
		["last=Marsh|date=1950|title={{x}}", "CITEREFMarsh1950"],
		["last=Marsh|date=1950|first={{x}}", "CITEREFMarsh1950"],
		["last={{sic|Marsh}}|date=1950|ref=Tides", "Tides"],
	])("%s", async (parameters, anchor) => {
		expect(findAnchor(await readCite(`{{cite book|${parameters}}}`))).toBe(anchor);
	});
});

describe("the works of a page", () => {
	const list = async (text: string, ids: readonly (string | null)[] = []) => {
		const { citations } = await readDocument(text);
		return listWorks(
			citations,
			ids.map((id) => ({ id, start: 0, end: 0 })),
		);
	};
	const marsh = "{{cite book|last=Marsh|date=1950|title=Tides}}";

	it("by their anchors", async () => {
		const works = await list(`${marsh} ${marsh} {{cite book|last=Moor|date=1951}} {{cite book|title=None|ref=none}}`);
		expect([...works.cites].map(([key, cites]) => `${key} ${cites.length}`)).toEqual([
			"CITEREFMarsh1950 2",
			"CITEREFMoor1951 1",
		]);
		expect(works.mayHoldMore).toBe(false);
		expect(works.others.size).toBe(0);
	});

	it("and what else may be one", async () => {
		expect((await list(marsh, ["Ferry times", null])).mayHoldMore).toBe(true);
		const { others, mayHoldMore } = await list(marsh, ["Ferry times"]);
		expect([[...others], mayHoldMore]).toEqual([["Ferry_times"], false]);
		expect((await list("{{cite book|last={{x}}|date=1950}}")).mayHoldMore).toBe(true);
		expect((await list("{{Ouvrage|titre=Marées|nom=Marsh}}")).mayHoldMore).toBe(true);
		expect((await list(`${marsh} Template:Cite web`)).mayHoldMore).toBe(false);
	});

	it.each([
		["CITEREFMarch1950", "CITEREFMarsh1950"],
		["CITEREFMarsh1951", "CITEREFMarsh1950"],
		["CITEREFMarsh195", "CITEREFMarsh1950"],
		["CITEREFMarshh1950", "CITEREFMarsh1950"],
		["CITEREFmarsh1950", "CITEREFMarsh1950"],
		["CITEREFMársh1950", "CITEREFMarsh1950"],
		["CITEREFMarsh_1950", "CITEREFMarsh1950"],
		["CITEREFMarsh,1950", "CITEREFMarsh1950"],
		["CITEREFarsh1950", "CITEREFMarsh1950"],
		["CITEREFMach1950", undefined],
		["CITEREFMarsh1961", undefined],
		["CITEREFLund1950", undefined],
		["CITEREFBrook1951", "CITEREFEve_Brook1951"],
		["CITEREFDyk1960", undefined],
	])("%s is meant to be %s", async (key, meant) => {
		const works = await list(
			`${marsh} {{cite book|author=Eve Brook|date=1951}} {{cite book|last=Dyke|date=1960}} {{cite book|last=Dyks|date=1960}}`,
		);
		expect(nearestAnchor(key, works)).toBe(meant);
	});
});

describe("what a page says of works", () => {
	const text =
		"Marsh, Ada wrote in 1930.\n\nIt stands.<ref>Moor, Cyril. Fens. 1951.</ref>\n\n== References ==\n* {{cite book|last=Lund|date=1950|title=Tides of 1949}}\n\n== Further reading ==\nDyke, Rose. Ferries, 1960.";
	const short = (author: string, year: string): ShortCitation =>
		({ authors: [{ text: author, start: 0, end: 0 }], year: { text: year, start: 0, end: 0 } }) as never;
	const works = async () => new DescribedWorks({ ...(await readDocument(text)), shortCitations: [] });

	it.each([
		["Lund", ["1949", "1950"]],
		["Cyril Moor", ["1951"]],
		["Dyke", ["1960"]],
		["Marsh", undefined],
		["Nobody", undefined],
	])("the years of %s", async (author, years) => {
		const found = (await works()).yearsOf(short(author, "1950"));
		expect(found && [...found].sort()).toEqual(years);
	});

	it.each([
		["Lundt", "1950", "Lund"],
		["Lundt", "1950a", "Lund"],
		["Lundt", "1951", undefined],
		["Mooor", "1951", "Moor"],
		["Marsch", "1930", undefined],
	])("the name that is most like %s %s", async (author, year, name) => {
		expect((await works()).nearestName(short(author, year))).toBe(name);
	});

	it("without what is a short citation itself", async () => {
		const document = await readDocument("It stands.<ref>Moor 1951.</ref>");
		const [{ content }] = document.references as unknown as [{ content: { start: number } }];
		const known = new DescribedWorks({ ...document, shortCitations: [{ start: content.start } as never] });
		expect(known.yearsOf(short("Moor", "1951"))).toBeUndefined();
		expect(new DescribedWorks({ ...document, shortCitations: [] }).yearsOf(short("Moor", "1951"))?.size).toBe(1);
	});

	it("the words of a short citation", () => {
		const words = (text: string, start: number) => ({ text, start, end: start + text.length });
		const authors = [words("Marsh", 2), words("Lund", 8)];
		const range = { start: 0, end: 30 };
		expect(shortWords({ authors, year: words("1950", 13), ...range } as never)).toEqual({
			text: "Marsh & Lund 1950",
			at: { start: 2, end: 17 },
		});
		expect(shortWords({ authors, year: null, ...range } as never)).toEqual({
			text: "Marsh & Lund",
			at: { start: 2, end: 12 },
		});
		expect(shortWords({ authors: [], year: null, ...range } as never)).toEqual({ text: "", at: range });
	});
});
