import type { Found } from "./found.js";

/** `[see @key, p. 3; -@other]` */
const bracketed = /\[([^[\]@]*@[^[\]]*)\]/g;
/** `@key` or `@{key}`; a letter before the `@` makes it an e-mail address. */
const keyed = /(?<![\p{L}\d_.+\\/@-])-?@(?:\{([^{}\s]+)\}|([\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]*))/u;
const bare = new RegExp(keyed.source, "gu");
/** What pandoc-crossref numbers: figures, tables, equations. */
const crossReference = /^(?:fig|tbl|eq|sec|lst):/i;

/**
 * Pandoc's citations in a text. In brackets each key takes its words along, so that all of the brackets are citations. Without a
 * bibliography in the frontmatter a key in the text needs a number, or it is a person who is mentioned.
 */
export function findCiteKeys(value: string, hasBibliography: boolean): Found[] {
	const found: Found[] = [];
	for (const match of value.matchAll(bracketed))
		for (const key of findInBrackets(match[1] as string, match.index)) found.push(key);
	const brackets = found.length;
	let bracket = 0;
	for (const match of value.matchAll(bare)) {
		const key = trimKey(match[1] ?? (match[2] as string));
		const from = match.index;
		const isKey = hasBibliography || /\d/.test(key);
		while (bracket < brackets && (found[bracket] as Found).to <= from) bracket++;
		const isInside = bracket < brackets && (found[bracket] as Found).from <= from;
		if (!isKey || isInside || crossReference.test(key)) continue;
		found.push(citeKey(key, from, from + (match[0] as string).indexOf(key) + key.length + (match[1] ? 1 : 0)));
	}
	return found;
}

/** Whether a text shows that its document uses keys: a key in brackets with a number or a kind in it. */
export function showsCiteKeys(value: string): boolean {
	for (const match of value.matchAll(bracketed)) {
		const keys = findInBrackets(match[1] as string, 0);
		if (keys.length > 0 && /@[^;\s@]*[\d:]/.test(match[0])) return true;
	}
	return false;
}

function findInBrackets(content: string, start: number): Found[] {
	const parts = content.split(";");
	const found: Found[] = [];
	let at = start + 1;
	for (const [index, part] of parts.entries()) {
		const match = keyed.exec(part);
		const key = match && trimKey(match[1] ?? (match[2] as string));
		if (!key || crossReference.test(key)) return [];
		const to = at + part.length + (index === parts.length - 1 ? 1 : 0);
		found.push(citeKey(key, at - 1, to));
		at += part.length + 1;
	}
	return found;
}

function citeKey(key: string, from: number, to: number): Found {
	return { from, to, make: (position) => ({ type: "citeKey", key, position }) };
}

/** A full stop or comma behind a key ends the sentence, not the key. */
function trimKey(key: string): string {
	return key.replace(/(?<![:.#$%&+?<>~-])[:.#$%&+?<>~-]+$/, "");
}
