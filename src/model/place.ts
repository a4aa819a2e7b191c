/** A stretch of one text: UTF-16 code units from its beginning, `end` not included. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** A range together with what is written there, white space at the ends left out. */
export interface Words extends Range {
	readonly text: string;
}

/** Where something stands. `path` is absent for the document that is being judged. */
export interface Place extends Range {
	readonly path?: string;
}

/** The words between two offsets, trimmed; `read` is what counts of them where that is known already. */
export function wordsAt(text: string, start: number, end: number, read?: string): Words {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return { start: from, end: to, text: read ?? text.slice(from, to) };
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}
