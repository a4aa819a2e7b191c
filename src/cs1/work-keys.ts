import { toIsbn13 } from "../identifiers/to-isbn-13.js";
import type { Citation } from "../model/citation.js";
import type { Words } from "../model/place.js";
import { fieldsOf } from "./fields-of.js";
import { readParameterName } from "./read-parameter-name.js";

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
export function workKeys(citation: Citation): WorkKey[] {
	if (citation.kind === "stub") return [];
	const { isbn } = fieldsOf(citation);
	const keys = isbn === undefined ? [] : keyOf("isbn", isbn);
	for (const { name, value } of citation.parameters) {
		if (name === null || value.text === "" || value.text.length > 200) continue;
		const kind = kindOf(name.text);
		if (kind !== undefined && kind !== "isbn") keys.push(...keyOf(kind, value));
	}
	return keys;
}

function keyOf(kind: string, words: Words): WorkKey[] {
	const value = normal[kind]?.(words.text.replace(/^\(\((.*)\)\)$/, "$1"));
	return value === undefined ? [] : [{ key: `${kind}:${value}`, words }];
}

/** `isbn` for `ISBN` and `isbn13`. */
function kindOf(name: string): string | undefined {
	return readParameterName(name).metas.find((meta) => Object.hasOwn(normal, meta));
}

function number(value: string): string | undefined {
	return /^\d{3,12}$/.test(value) ? value.replace(/^0+/, "") : undefined;
}
