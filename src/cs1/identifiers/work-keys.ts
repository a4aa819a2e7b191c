import { toIsbn13 } from "../../identifiers/to-isbn-13.js";
import type { Citation } from "../../model/citation.js";
import type { Words } from "../../model/place.js";
import { nameInCs1 } from "../templates/wiki-names.js";

/** An identifier that stands for one work: `isbn:9780801468933`, `doi:10.1000/182`; and where it is written. */
export interface WorkKey {
	readonly key: string;
	readonly words: Words;
}

/** How each kind is written so that equal ones are equal. */
const normal: Readonly<Record<string, (value: string) => string | undefined>> = {
	isbn: toIsbn13,
	doi: (value) => (/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(value) ? value.toLowerCase() : undefined),
	pmid: number,
	pmc: (value) => number(value.replace(/^PMC/i, "")),
	arxiv: (value) => /^[\w.-]+(?:\/\d+)?/.exec(value)?.[0].replace(/v\d+$/, "").toLowerCase(),
	jstor: number,
	bibcode: (value) => (value.length === 19 ? value : undefined),
	oclc: number,
};

/** The identifiers of a citation's work; none for values that are not of their kind. */
export function workKeys({ parameters, fields, vocabulary }: Citation): WorkKey[] {
	const keys = fields?.isbn === undefined ? [] : keyOf("isbn", fields.isbn);
	for (const identifier of fields?.identifiers ?? []) {
		if (identifier.kind !== "isbn" && identifier.kind in normal) keys.push(...keyOf(identifier.kind, identifier));
	}
	for (const { name, value } of parameters) {
		const known = name && ((vocabulary && nameInCs1(vocabulary, name.text)) ?? name.text);
		const kind = known === null ? undefined : kindOf.get(known);
		if (kind !== undefined && value.text !== "" && value.text.length <= 200) keys.push(...keyOf(kind, value));
	}
	return keys;
}

/** By the names that parameters have. */
const kindOf: ReadonlyMap<string, string> = new Map(
	Object.keys(normal).flatMap((kind) => [kind, kind.toUpperCase()].map((name) => [name, kind] as const)),
)
	.set("eprint", "arxiv")
	.set("arXiv", "arxiv");

function keyOf(kind: string, words: Words): WorkKey[] {
	const value = normal[kind]?.(words.text.replace(/^\(\((.*)\)\)$/, "$1"));
	return value === undefined ? [] : [{ key: `${kind}:${value}`, words }];
}

function number(value: string): string | undefined {
	return /^\d{3,12}$/.test(value) ? value.replace(/^0+/, "") : undefined;
}
