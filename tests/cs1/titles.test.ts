import { describe, expect, it } from "vitest";
import { findBadLinks } from "../../src/cs1/titles/find-bad-links.js";
import { findLinkedTwice } from "../../src/cs1/titles/find-linked-twice.js";
import { findLoneTranslations } from "../../src/cs1/titles/find-lone-translations.js";
import { hasNoTitle } from "../../src/cs1/titles/has-no-title.js";
import { isTitleWithheld, readRoles } from "../../src/cs1/titles/read-roles.js";
import { titlesOf } from "../../src/cs1/titles/titles-of.js";
import { untitledAddresses } from "../../src/cs1/titles/untitled-addresses.js";
import { readCite } from "./read-cite.js";

describe("what is printed as title and chapter", () => {
	const roles = async (text: string) =>
		Object.entries(readRoles(await readCite(text))).flatMap(([role, given]) =>
			given === undefined ? [] : [`${role} ${given.name}`],
		);
	it.each([
		[
			"{{cite book|title=A|script-title=ja:B|trans-title=C|title-link=D|url=E|chapter=F|script-chapter=ja:G|trans-chapter=H|chapter-url=I}}",
			"title title, scriptTitle script-title, transTitle trans-title, titleLink title-link, url url, chapter chapter, scriptChapter script-chapter, transChapter trans-chapter, chapterUrl chapter-url",
		],
		["{{cite web|title=A|chapter=F|chapter-url=I}}", "title title"],
		["{{cite web|title=A|script-chapter=ja:F|trans-chapter=I}}", "title title"],
		[
			"{{cite conference|title=A|book-title=B|url=E|title-link=D|trans-title=C|script-title=ja:B}}",
			"title book-title, chapter title, scriptChapter script-title, transChapter trans-title, chapterLink title-link, chapterUrl url",
		],
		["{{cite conference|title=A|url=E}}", "title title, url url"],
		["{{cite serial|title=A|episode=B}}", "title title, chapter episode"],
		[
			"{{cite episode|title=A|series=B|series-link=C|url=E}}",
			"title series, titleLink series-link, chapter title, chapterUrl url",
		],
		[
			"{{cite encyclopedia|title=A|encyclopedia=B|url=E|title-link=D}}",
			"title encyclopedia, chapter title, chapterLink title-link, chapterUrl url",
		],
		["{{cite encyclopedia|script-title=ja:A|encyclopedia=B}}", "title encyclopedia, scriptChapter script-title"],
		[
			"{{cite encyclopedia|title=A|script-encyclopedia=ja:B|trans-encyclopedia=C}}",
			"scriptTitle script-encyclopedia, transTitle trans-encyclopedia, chapter title",
		],
		["{{cite encyclopedia|encyclopedia=B|url=E}}", "url url"],
		["{{cite encyclopedia|encyclopedia=B|chapter=F|url=E}}", "title encyclopedia, url url, chapter chapter"],
		["{{cite encyclopedia|encyclopedia=B|script-chapter=ja:F}}", "title encyclopedia, scriptChapter script-chapter"],
		["{{cite encyclopedia|title=A|encyclopedia=B|chapter=F}}", "title title, chapter chapter"],
		["{{cite encyclopedia|title=A|trans-encyclopedia=C}}", "title title"],
		["{{citation|title=A|encyclopedia=B|title-link=D}}", "title encyclopedia, chapter title"],
		["{{citation|title=A|chapter=F}}", "title title, chapter chapter"],
		["{{citation|title=A|chapter=F|journal=B}}", "title title"],
		["{{citation|title=A|chapter=F|script-journal=ja:B}}", "title title"],
		["{{cite journal|title=none|journal=B}}", ""],
		["{{cite journal|title=off|script-journal=ja:B}}", ""],
		["{{cite journal|title=none|work=B}}", "title title"],
		["{{citation|title=none|journal=B}}", ""],
		["{{cite web|title=none|journal=B}}", "title title"],
		["{{cite journal|title=(())|journal=B}}", "title title"],
		["{{cite book|title=(())}}", "title title"],
	])("%s", async (text, found) => {
		expect((await roles(text)).join(", ")).toBe(found);
	});

	it.each([
		["{{cite journal|title=none|journal=B}}", true, true],
		["{{cite book|title=(())}}", true, false],
		["{{cite book|title=none}}", false, false],
		["{{cite book|url=http://a.example}}", false, true],
		["{{cite book|script-title=ja:B}}", false, false],
		["{{cite book|trans-title=B}}", false, false],
	])("%s", async (text, isWithheld, isMissing) => {
		const cite = await readCite(text);
		expect(isTitleWithheld(cite)).toBe(isWithheld);
		expect(hasNoTitle(cite)).toBe(isMissing && !isWithheld);
	});
});

describe("links", () => {
	it.each([
		["author=Marsh|author-link=[[Ada Marsh]]", "author-link: holds characters that no page's name has → Ada Marsh"],
		["author=Marsh|author-link=[[Ada Marsh|Ada]]", "author-link: holds characters that no page's name has → Ada Marsh"],
		["author=Marsh|author-link=[[Ada:Marsh]]", "author-link: holds characters that no page's name has"],
		["author=Marsh|author-link=x [[Ada Marsh]]", "author-link: holds characters that no page's name has"],
		["author=Marsh|author-link=[[Ada Marsh]] x", "author-link: holds characters that no page's name has"],
		["author=Marsh|author-link=Ada<br>Marsh", "author-link: holds characters that no page's name has"],
		["author=Marsh|author-link=http://a.example", "author-link: is a web address and not the name of a page"],
		[
			"author=Marsh|author-link=fr:Ada Marsh",
			"author-link: leads to another language without a colon before its code → :fr:Ada Marsh",
		],
		["author=Marsh|author-link=Ada fr:Marsh", ""],
		["author=Marsh|author-link=:fr:Ada Marsh", ""],
		["author=Marsh|author-link=:d:Q1", ""],
		["author=Marsh|author-link=:s:fr:Ada Marsh", ""],
		["author=Marsh|author-link=:xqz:Ada Marsh", "author-link: leads to an unknown wiki"],
		["author=Marsh|author-link=:s:xqz:Ada Marsh", "author-link: leads to an unknown wiki"],
		["author=Marsh|author-link=Ada:x:Marsh", "author-link: leads to an unknown wiki"],
		["author=Marsh|author-link={{x}}", ""],
		["author=[[Marsh]]|author-link=Ada Marsh", "author-link: links words that are linked already"],
		["author=[[:fr:Marsh]]", ""],
		["author=[[:xqz:Marsh]]", "author: leads to an unknown wiki"],
		["author=Ada:x:Marsh", "author: leads to an unknown wiki"],
		["author=[[fr:Marsh]]", "author: leads to another language without a colon before its code → [[:fr:Marsh]]"],
		["last=Marsh|first=[[Ada]]", "first: is a link, which belongs to the whole name"],
		["last=Marsh|first=[[Ada]] B", ""],
		["last=Marsh|first=B [[Ada]]", ""],
		["title=[[fr:Marées]]", "title: leads to another language without a colon before its code → [[:fr:Marées]]"],
		[
			"title=Les [[FR:Marées]]",
			"title: leads to another language without a colon before its code → Les [[:FR:Marées]]",
		],
		["title=fr:Marées", ""],
		["title=[[Marées]]|title-link=Tides", "title-link: links words that are linked already"],
		["title=Tides|title-link=Tide", ""],
		["title=Tides|title-link=//a.example", "title-link: is a web address and not the name of a page"],
		["editor=Lund|editor-link=[[Eve Lund]]", "editor-link: holds characters that no page's name has → Eve Lund"],
	])("%s", async (parameters, found) => {
		const links = [...findBadLinks(await readCite(`{{cite book|${parameters}}}`))];
		const words = links.map(
			({ parameter, reason, meant }) => `${parameter.name}: ${reason}${meant === undefined ? "" : ` → ${meant}`}`,
		);
		expect(words.join("; ")).toBe(found);
	});

	it("of the series of a film", async () => {
		const cite = await readCite("{{cite serial|title=Tides|series=[[Fens]]|series-link=Fens}}");
		expect([...findBadLinks(cite)].map(({ parameter }) => parameter.name)).toEqual(["series-link"]);
	});

	it.each([
		["url=http://a.example|title=[[Tides]]", "title"],
		["title=[[Tides]]", undefined],
		["url=http://a.example|title=Tides|title-link=Tide", "title-link"],
		["url=http://a.example|title=Tides|title-link=none", undefined],
		["url=http://a.example|title=Tides|title-link=doi", undefined],
		["url=http://a.example|title=Tides|title-link=pmc", undefined],
		["url=http://a.example|title-link=Tide", undefined],
		["title=Tides|title-link=Tide", undefined],
		["chapter-url=http://a.example|chapter=[[Ebb]]|title=Tides", "chapter"],
		["chapter-url=http://a.example|chapter=Ebb|title=Tides", undefined],
		["chapter=[[Ebb]]|title=Tides", undefined],
	])("%s is linked twice", async (parameters, name) => {
		expect(findLinkedTwice(await readCite(`{{cite book|${parameters}}}`))?.name).toBe(name);
	});

	it("of an article in an encyclopedia", async () => {
		const text = "{{cite encyclopedia|url=http://a.example|title=Ebb|title-link=Ebb|encyclopedia=Tides}}";
		expect(findLinkedTwice(await readCite(text))?.name).toBe("title-link");
		expect(findLinkedTwice(await readCite(text.replace("url=http://a.example|", "")))).toBeUndefined();
	});
});

describe("what is missing beside", () => {
	it.each([
		["{{cite book|trans-title=A}}", "trans-title title"],
		["{{cite book|trans-title=A|title=B}}", ""],
		["{{cite book|trans-title=A|script-title=ja:B}}", ""],
		["{{cite book|title=B|trans-chapter=A}}", "trans-chapter chapter"],
		["{{cite book|title=B|trans-section=A}}", "trans-section section"],
		["{{cite book|title=B|trans-chapter=A|script-chapter=ja:A}}", ""],
		["{{cite book|title=B|trans-chapter=A|chapter=A}}", ""],
		["{{cite journal|title=B|trans-journal=A}}", "trans-journal journal"],
		["{{cite journal|title=B|trans-journal=A|journal=C}}", ""],
		["{{cite journal|title=B|trans-journal=A|script-journal=ja:C}}", ""],
		["{{cite book|title=B|trans-work=A}}", ""],
		["{{cite encyclopedia|title=B|trans-encyclopedia=A}}", "trans-encyclopedia encyclopedia"],
		["{{cite map|title=B|trans-map=A}}", "trans-map map"],
	])("%s: the original", async (text, found) => {
		const lone = [...findLoneTranslations(await readCite(text))];
		expect(lone.map(([{ name }, original]) => `${name} ${original}`).join("; ")).toBe(found);
	});

	it.each([
		["{{cite book|url=http://a.example}}", "url title"],
		["{{cite book|url=http://a.example|title=A}}", ""],
		["{{cite book|url=http://a.example|script-title=ja:A}}", ""],
		["{{cite book|title=A|chapter-url=http://a.example}}", "chapter-url chapter"],
		["{{cite book|title=A|section-url=http://a.example}}", "section-url section"],
		["{{cite book|title=A|chapter-url=http://a.example|chapter=B}}", ""],
		["{{cite book|title=A|chapter-url=http://a.example|script-chapter=ja:B}}", ""],
		["{{cite episode|series=A|url=http://a.example}}", "url title"],
		["{{cite conference|title=A|conference-url=http://a.example}}", "conference-url conference"],
		["{{cite conference|title=A|conference-url=http://a.example|conference=B}}", ""],
		["{{cite av media|title=A|transcript-url=http://a.example}}", "transcript-url transcript"],
		["{{cite map|title=A|map-url=http://a.example}}", "map-url map"],
	])("%s: the words of an address", async (text, found) => {
		const bare = [...untitledAddresses(await readCite(text))];
		expect(bare.map(([{ name }, words]) => `${name} ${words}`).join("; ")).toBe(found);
	});

	it.each([
		["{{cite book|title=A|trans-title=B|chapter=C|series=D|publisher=E}}", "A B C D"],
		["{{cite encyclopedia|title=A|encyclopedia=B|script-title=ja:C}}", "A B ja:C"],
		["{{cite conference|book-title=A|title=B|trans-chapter=C|script-chapter=ja:D}}", "B A C ja:D"],
		["{{cite book|series=D}}", "D"],
		["{{cite book|last=Marsh|quatsch=A|x}}", ""],
	])("the titles of %s", async (text, found) => {
		expect(titlesOf((await readCite(text)).citation).join(" ")).toBe(found);
	});
});
