import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import type { Words } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { parameterNamed, wordsOfValue } from "../templates/template-parameters.js";
import type { ShortForm } from "./short-citation-names.js";

/** Reads {{harv|Smith|Jones|1990|p=3}}, {{sfnm|1a1=Smith|1y=1990|2a1=Lund|2y=1891}} and their like. */
export function readShortCitation(reading: Reading, node: Template, form: ShortForm, walk: Walk): void {
	if (form === "several") readSeveral(reading, node);
	else if (form === "years") readYears(reading, node);
	else if (form === "chapter") readChapter(reading, node);
	else readOne(reading, node);
	walk(node.children as Nodes[]);
}

/** Up to five positional values, the last of which is the year. */
function readOne(reading: Reading, node: Template): void {
	const given = wordsOf(reading, node, ["1", "2", "3", "4", "5"]);
	const last = given.at(-1);
	const hasYear = last !== undefined && isYear(last.text);
	addShortCitation(reading, node, {
		authors: hasYear ? given.slice(0, -1) : given,
		year: hasYear ? last : null,
		pages: ["p", "page", "pp", "pages"],
		links: ["ref"],
	});
}

/** `1a1`, `1a2`, `1y`, `1p` are authors, year and page of the first work, `2a1` … those of the next. */
function readSeveral(reading: Reading, node: Template): void {
	for (let number = 1; number <= 50; number++) {
		const authors = [1, 2, 3, 4].flatMap((n) => {
			const names = n === 1 ? [`${number}a1`, `${number}a`] : [`${number}a${n}`];
			return wordsOf(reading, node, names).slice(0, 1);
		});
		const [year] = wordsOf(reading, node, [`${number}y`]);
		if (authors.length === 0 && year === undefined) return;
		const pages = [`${number}p`, `${number}pp`];
		addShortCitation(reading, node, { authors, year: year ?? null, pages, links: [`${number}ref`] });
	}
}

/** {{harvs|last=Smith|last2=Jones|year=1990|year2=1995}}: one work a year. */
function readYears(reading: Reading, node: Template): void {
	const authors = namedAuthors(reading, node);
	const years = wordsOf(reading, node, ["year", "year1", "year2", "year3", "year4", "year5"]);
	for (const year of years) addShortCitation(reading, node, { authors, year, pages: [], links: ["ref", "ref1"] });
}

/** {{harvc|last=Smith|c=Chapter|in=Jones|year=1990}} leads to the book of Jones, and is itself what others lead to. */
function readChapter(reading: Reading, node: Template): void {
	const [year = null] = wordsOf(reading, node, ["year", "date"]);
	const authors = ["in", "in2", "in3", "in4"].flatMap((name) => wordsOf(reading, node, [name]));
	const pages = ["p", "page", "pp", "pages"];
	addShortCitation(reading, node, { authors, year, pages, links: ["ref"] });
	const [own] = wordsOf(reading, node, ["anchor-year"]);
	const names = [...namedAuthors(reading, node), ...(own === undefined ? (year === null ? [] : [year]) : [own])];
	if (!reading.kinds.has("anchors")) return;
	const { start, end } = placeOf(node);
	reading.pageAnchors.push({ start, end, id: `CITEREF${names.map(({ text }) => text).join("")}` });
}

function namedAuthors(reading: Reading, node: Template): Words[] {
	return ["1", "2", "3", "4"].flatMap((number) => {
		const names = [`last${number}`, `author${number}`];
		return wordsOf(reading, node, number === "1" ? ["last", "author", ...names] : names).slice(0, 1);
	});
}

interface Parts {
	readonly authors: readonly Words[];
	readonly year: Words | null;
	/** The parameters that can hold the page, and those that set the link by hand. */
	readonly pages: readonly string[];
	readonly links: readonly string[];
}

function addShortCitation(reading: Reading, node: Template, { authors, year, pages, links }: Parts): void {
	const { start, end } = placeOf(node);
	const page = pages.map((name) => parameterNamed(node, name)).find((parameter) => parameter !== undefined);
	const [link] = wordsOf(reading, node, links);
	reading.shortCitations.push({
		start,
		end,
		template: node.name.toLowerCase(),
		authors,
		year,
		pages: page === undefined ? null : wordsOfValue(reading.text, page),
		pagesName: page === undefined ? null : nameOf(reading.text, page),
		anchor: isExcused(node)
			? null
			: link === undefined
				? anchorOf(authors, year)
				: link.text === "none"
					? null
					: link.text,
		section: reading.section,
	});
}

/** The writer knows that the work is there in a way that nobody can see: |ignore-err=yes. */
function isExcused(node: Template): boolean {
	return excuses.some((name) => /^(?:y|yes|true)$/i.test(parameterNamed(node, name)?.value ?? ""));
}

const excuses = ["ignore-err", "ignore-false-positive"];

/** The authors and the year, run together; of a template among them nothing is known. */
function anchorOf(authors: readonly Words[], year: Words | null): string | null {
	const words = year === null ? authors : [...authors, year];
	if (words.length === 0 || words.some(({ text }) => text.includes("{{"))) return null;
	return `CITEREF${words.map(({ text }) => text).join("")}`;
}

/** The values that are not empty, in the order of the names. */
function wordsOf(reading: Reading, node: Template, names: readonly string[]): Words[] {
	return names.flatMap((name) => {
		const parameter = parameterNamed(node, name);
		return parameter === undefined || parameter.value === "" ? [] : [wordsOfValue(reading.text, parameter)];
	});
}

function nameOf(text: string, { nameRange }: TemplateParameter): Words | null {
	return nameRange === null
		? null
		: { start: nameRange.start, end: nameRange.end, text: text.slice(nameRange.start, nameRange.end) };
}

/** `1990`, `1990a`, `c. 1990`, `1990–1995`, `n.d.`, `forthcoming` */
function isYear(text: string): boolean {
	return /^(?:c\. )?\d{3,4}(?:[–-]\d{2,4})?[a-z]?$|^n\.?d\.?[a-z]?$|^forthcoming/i.test(text);
}
