import { describe, expect, it } from "vitest";
import type { CiteParameter } from "../../src/cs1/cite.js";
import { countNames } from "../../src/cs1/names/count-names.js";
import { findRedundant } from "../../src/cs1/names/find-redundant.js";
import { findVancouverFault } from "../../src/cs1/names/find-vancouver-fault.js";
import { hasAuthors } from "../../src/cs1/names/has-authors.js";
import { hasPeople } from "../../src/cs1/names/has-people.js";
import { nameParts } from "../../src/cs1/names/name-parts.js";
import { namesWithEtAl } from "../../src/cs1/names/names-with-et-al.js";
import { nameLists, readNames } from "../../src/cs1/names/read-names.js";
import { readCite } from "./read-cite.js";

const spell = (parameter: CiteParameter | undefined) => parameter && `${parameter.name}=${parameter.value}`;

describe("the people of a citation", () => {
	const people = async (text: string) => {
		const lists = readNames(await readCite(text));
		return nameLists.flatMap((list) => {
			const { names, withoutLast, gaps } = lists[list];
			const words = names.map(({ number, last, first, link }) =>
				[number, last?.value, first?.value, link?.value].filter(Boolean).join(" "),
			);
			const lone = withoutLast.map(({ number, first }) => `only ${number} ${first?.value}`);
			const all = [...words, ...lone, ...gaps.map((gap) => `gap ${gap}`)];
			return all.length === 0 ? [] : [`${list}: ${all.join(", ")}`];
		});
	};
	it.each([
		["{{cite book|last=Marsh|first=Ada|author-link=Ada Marsh}}", ["author: 1 Marsh Ada Ada Marsh"]],
		["{{cite book|last1=Marsh|author2=Moor|first2=Cyril}}", ["author: 1 Marsh, 2 Moor Cyril"]],
		["{{cite book|surname=Moor|last=Marsh}}", ["author: 1 Marsh"]],
		["{{cite book|last=Marsh|surname=Moor}}", ["author: 1 Marsh"]],
		["{{cite book|first=Ada}}", ["author: only 1 Ada"]],
		["{{cite book|last1=Marsh|last3=Lund}}", ["author: 1 Marsh, 3 Lund, gap 2"]],
		["{{cite book|last1=Marsh|last4=Lund}}", ["author: 1 Marsh"]],
		["{{cite book|last2=Marsh}}", ["author: 2 Marsh, gap 1"]],
		["{{cite book|last3=Marsh}}", []],
		["{{cite book|last1=Marsh|first2=Cyril|last3=Lund}}", ["author: 1 Marsh, 3 Lund, only 2 Cyril"]],
		["{{cite book|last1=A|last3=B|last5=C}}", ["author: 1 A, 3 B, 5 C, gap 2, gap 4"]],
		["{{cite book|editor-last=Marsh|editor2=Moor|editor2-link=Cyril Moor}}", ["editor: 1 Marsh, 2 Moor Cyril Moor"]],
		["{{cite book|translator=Marsh|interviewer=Moor}}", ["interviewer: 1 Moor", "translator: 1 Marsh"]],
		["{{cite book|contributor=Marsh|contribution=Foreword|last=Moor}}", ["author: 1 Moor", "contributor: 1 Marsh"]],
		["{{cite web|contributor=Marsh|last=Moor}}", ["author: 1 Moor"]],
		["{{citation|contributor=Marsh}}", ["contributor: 1 Marsh"]],
		["{{citation|contributor=Marsh|journal=Tides}}", []],
		["{{citation|contributor=Marsh|script-journal=ja:灯台}}", []],
		["{{cite book|contributor=Marsh|script-work=ja:灯台}}", ["contributor: 1 Marsh"]],
		["{{cite book|vauthors=Marsh A|last3=Moor}}", []],
		["{{cite book|vauthors=Marsh A|last2=Moor}}", ["author: 2 Moor, gap 1"]],
		["{{cite book|vauthors=Marsh A|first=Cyril}}", ["author: only 1 Cyril"]],
		["{{cite av media|people=Marsh|last3=Moor}}", []],
		["{{cite book|veditors=Marsh A|editor3=Moor}}", []],
		["{{cite book|veditors=Marsh A|editor-first=Cyril}}", ["editor: only 1 Cyril"]],
		["{{cite book|veditors=Marsh A|last3=Moor|translator3=Lund}}", []],
		["{{cite book|title=Tides}}", []],
	])("%s", async (text, found) => {
		expect(await people(text)).toEqual(found);
	});

	it.each([
		["{{cite book|last=Marsh|last2=Moor|editor=Lund}}", 2, 1, true, true],
		["{{cite book|vauthors=Marsh A, Moor C, Lund E|veditors=Fen P, Dyke R}}", 3, 2, true, true],
		["{{cite book|editor=Lund}}", 0, 1, false, true],
		["{{cite book|veditors=Lund E}}", 0, 1, false, true],
		["{{cite av media|people=Marsh}}", 0, 0, true, false],
		["{{cite book|first=Ada}}", 0, 0, false, false],
		["{{cite book|translator=Ada}}", 0, 0, false, false],
	])("%s names %i authors and %i editors", async (text, authors, editors, hasSome, hasAny) => {
		const cite = await readCite(text);
		expect([countNames(cite, "author"), countNames(cite, "editor")]).toEqual([authors, editors]);
		expect(countNames(cite, "translator")).toBe(text.includes("translator") ? 1 : 0);
		expect([hasAuthors(cite), hasPeople(cite)]).toEqual([hasSome, hasAny]);
	});

	it("in parts", async () => {
		const cite = await readCite(
			"{{cite book|last=Marsh, et al.|first=Ada|last2=((Ferry Society))|last3=et al.|last4={{sic|Moor}}|first4=C|editor=Lund}}",
		);
		expect(nameParts(cite).map(({ part, text, parameter }) => `${part} ${text} ${parameter.name}`)).toEqual([
			"last Marsh last",
			"first Ada first",
			"first C first4",
			"last Lund editor",
		]);
		expect(namesWithEtAl(cite).map(spell)).toEqual(["last=Marsh, et al.", "last3=et al."]);
	});

	it.each([
		["{{cite av media|people=Marsh et al.}}", ["people=Marsh et al."]],
		["{{cite av media|people=Marsh et al.|last=Moor}}", []],
		["{{cite av media|people=Marsh et al.|vauthors=Moor C}}", []],
		["{{cite book|first=Ada et al.}}", ["first=Ada et al."]],
		["{{cite book|last=((Moor et al.))|first=Ada and others}}", ["first=Ada and others"]],
		["{{cite book|translator=Moor et al.|editor=Lund et al.}}", ["editor=Lund et al.", "translator=Moor et al."]],
	])("%s says “et al.”", async (text, found) => {
		expect(namesWithEtAl(await readCite(text)).map(spell)).toEqual(found);
	});
});

describe("two parameters for one thing", () => {
	it.each([
		["{{cite book|last=Marsh|surname=Moor}}", ["last=Marsh surname=Moor"]],
		["{{cite book|surname=Moor|last=Marsh}}", ["last=Marsh surname=Moor"]],
		["{{cite book|last=Marsh|last1=Moor|author=Lund}}", ["last=Marsh last1=Moor", "last=Marsh author=Lund"]],
		["{{cite book|last1=Marsh|last2=Moor}}", []],
		["{{cite book|page=3|pages=4–5}}", ["page=3 pages=4–5"]],
		["{{cite book|at=x|pages=4–5|page=3}}", ["page=3 pages=4–5"]],
		["{{cite book|at=x|pages=4–5}}", ["pages=4–5 at=x"]],
		["{{cite map|sheet=1|sheets=1–2}}", ["sheet=1 sheets=1–2"]],
		["{{cite map|at=x|sheet=1}}", ["at=x sheet=1"]],
		["{{cite book|last=Marsh|vauthors=Moor C}}", ["last=Marsh vauthors=Moor C"]],
		["{{cite book|first=Ada|vauthors=Moor C}}", ["first=Ada vauthors=Moor C"]],
		["{{cite book|last3=Marsh|vauthors=Moor C}}", []],
		["{{cite av media|people=Marsh|vauthors=Moor C}}", ["vauthors=Moor C people=Marsh"]],
		["{{cite av media|people=Marsh|last=Moor}}", ["last=Moor people=Marsh"]],
		["{{cite book|editor=Marsh|veditors=Moor C}}", ["editor=Marsh veditors=Moor C"]],
		["{{cite book|editor-first=Ada|veditors=Moor C}}", ["editor-first=Ada veditors=Moor C"]],
		["{{cite book|editor3=Marsh|veditors=Moor C}}", []],
		["{{cite av media|minutes=3|time=4:00}}", ["minutes=3 time=4:00"]],
		["{{cite episode|season=3|series-number=4}}", ["season=3 series-number=4"]],
		["{{cite tech report|number=3|id=4}}", ["number=3 id=4"]],
		["{{cite tech report|issue=3|id=4}}", []],
		["{{cite map|map=Fens|chapter=Dykes}}", ["map=Fens chapter=Dykes"]],
		["{{cite map|script-map=ja:灯台|chapter=Dykes}}", ["script-map=ja:灯台 chapter=Dykes"]],
		["{{cite map|map=Fens|section=Dykes}}", []],
		["{{cite book|map=Fens|chapter=Dykes}}", []],
		["{{cite mailing list|mailing-list=Fens|work=Dykes}}", ["mailing-list=Fens work=Dykes"]],
		["{{cite journal|journal=Tides|website=Moor}}", ["journal=Tides website=Moor"]],
		["{{cite journal|number=3|issue=4}}", ["issue=4 number=3"]],
	])("%s", async (text, found) => {
		const pairs = [...findRedundant(await readCite(text))];
		expect(pairs.map((pair) => pair.map(spell).join(" "))).toEqual(found);
	});
});

describe("names in the Vancouver style", () => {
	const judge = async (value: string) => {
		const fault = findVancouverFault(await readCite(`{{cite book|vauthors=${value}}}`));
		return fault && `${fault.name}: ${fault.reason}`;
	};
	it.each([
		"Marsh AB, Moor C",
		"Marsh AB Jr, Moor C 3rd, Lund E 10th, Fen P Sr, Dyke R 4th",
		"van der Marsh A",
		"Marsh-Moor A",
		"O'Marsh A",
		"Märsh A, Ḁrsh A, Ÿrsh A, Ɏrsh A",
		"((Ferry Society))",
		"Brackwater",
		"Marsh A, et al.",
		"[[Ada Marsh|Marsh A]]",
		"{{sic|x; y}}",
	])("%s is right", async (value) => {
		expect(await judge(value)).toBe(value.includes("10th") ? "Lund E 10th: a suffix that is none" : undefined);
	});

	it.each([
		["Марш", "Марш: a letter of another script"],
		["Марш A", "Марш A: a letter of another script"],
		["Marsh A, Марш A", "Марш A: a letter of another script"],
		["Marsh A.", "Marsh A.: punctuation"],
		["Marsh A; Moor C", "Marsh A; Moor C: punctuation"],
		["Ada Marsh", "Ada Marsh: no last name"],
		["AB Jr", "AB Jr: no last name"],
		["Marsh Ada", "Marsh Ada: no last name"],
		["Marsh ABC", "Marsh ABC: initials that are not one or two capitals"],
		["Marsh A B", "Marsh A B: initials with a space between"],
		["Marsh A Esq", "Marsh A Esq: a suffix that is none"],
		["Marsh A Jnrx", "Marsh A Jnrx: a suffix that is none"],
		["Marsh AB Moor C", "Marsh AB Moor C: a missing comma"],
		["A B", "A B: initials with a space between"],
		["Marsh Moor ada", "Marsh Moor ada: initials that are not one or two capitals"],
	])("%s", async (value, fault) => {
		expect(await judge(value)).toBe(fault);
	});

	it.each([
		["veditors=Marsh A.", "Marsh A."],
		["name-list-style=vanc|last=Марш|first=A", "Марш"],
		["name-list-style=vanc|last=Marsh|first=А.", "А."],
		["name-list-style=vanc|last=Marsh|first=A.B.", undefined],
		["name-list-style=vanc|last=Marsh.|first=A", "Marsh."],
		["name-list-style=vanc|last=Марш", undefined],
		["name-list-style=vanc|last=((Марш))|first=A", undefined],
		["name-list-style=vanc|last=((Марш))|first=А", "А"],
		["name-list-style=vanc|editor-last=Марш|editor-first=A", "Марш"],
		["name-list-style=amp|last=Марш|first=A", undefined],
		["last=Марш|first=A", undefined],
		["name-list-style=vanc|translator-last=Марш|translator-first=A", undefined],
	])("%s", async (parameters, name) => {
		expect(findVancouverFault(await readCite(`{{cite book|${parameters}}}`))?.name).toBe(name);
	});
});
