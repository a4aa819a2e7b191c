import type { CitationFields, Parameter, WordsField } from "../model/citation.js";
import type { Words } from "../model/place.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { type MetaParameter, readParameterName } from "./parameters/read-parameter-name.js";
import { nameInCs1 } from "./templates/wiki-names.js";

/** Reads the parameters of a cite template into the fields that all dialects share. */
export function readFields(parameters: readonly Parameter[], vocabulary?: Vocabulary): CitationFields {
	const found: Found = {};
	for (const { name, value } of parameters) {
		if (name === null) continue;
		const known = vocabulary === undefined ? name.text : nameInCs1(vocabulary, name.text);
		if (known === undefined) continue;
		const { metas, number, rank } = readParameterName(known);
		const meta = metas[0];
		if (meta !== undefined && wanted.has(meta))
			keepBetter(found, number === 1 ? meta : `${meta} ${number}`, { rank, words: value });
	}
	const fields: Draft = { authors: readAuthors(found) };
	for (const [field, metas] of sources) {
		for (const meta of metas) {
			const words = wordsOf(found, meta);
			if (words === undefined) continue;
			fields[field] = words;
			break;
		}
	}
	return fields;
}

/** The field, and what gives it: the first one that is set. */
const sources: readonly (readonly [WordsField, readonly MetaParameter[]])[] = [
	["title", ["title", "script-title", "trans-title"]],
	["date", ["date", "year", "publication-date"]],
	["publisher", ["publisher", "periodical", "encyclopedia"]],
	["isbn", ["isbn"]],
	["pages", ["pages", "page", "at"]],
	["url", ["url", "chapter-url"]],
	["accessDate", ["access-date"]],
	["archiveDate", ["archive-date"]],
];

const wanted: ReadonlySet<MetaParameter> = new Set<MetaParameter>([
	...sources.flatMap(([, metas]) => metas),
	"author-last",
	"author-first",
	"vauthors",
	"people",
]);

type Draft = { -readonly [Field in keyof CitationFields]: CitationFields[Field] };

/** By meaning, with its number where that is not 1. */
type Found = Record<string, { readonly rank: number; readonly words: Words }>;

/** Of a repeated parameter the last one counts, an empty one too; of several spellings the first that has a value. */
function keepBetter(found: Found, slot: string, next: Found[string]): void {
	const before = found[slot];
	const isRepeated = before?.rank === next.rank;
	const isBetter = next.words.text !== "" && (before?.words.text === "" || next.rank < (before?.rank ?? Infinity));
	if (before === undefined || isRepeated || isBetter) found[slot] = next;
}

function wordsOf(found: Found, slot: string): Words | undefined {
	const words = found[slot]?.words;
	return words?.text === "" ? undefined : words;
}

/** `Last, First`; the place is that of the last name. Two empty numbers in a row end the list. */
function readAuthors(found: Found): Words[] {
	const authors: Words[] = [];
	for (let number = 1, gap = 0; gap < 2; number++) {
		const suffix = number === 1 ? "" : ` ${number}`;
		const last = wordsOf(found, `author-last${suffix}`);
		const first = wordsOf(found, `author-first${suffix}`);
		const name = last ?? first;
		gap = name === undefined ? gap + 1 : 0;
		if (name === undefined) continue;
		authors.push(last !== undefined && first !== undefined ? { ...last, text: `${last.text}, ${first.text}` } : name);
	}
	const together = wordsOf(found, "vauthors") ?? wordsOf(found, "people");
	return authors.length > 0 || together === undefined ? authors : [together];
}
