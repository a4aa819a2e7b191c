import type { Range } from "../../model/place.js";
import { trim } from "./split-segments.js";

/** Behind names: what those who bear them did. */
const role = /,?\s*\(?\b(?:eds?|editors?|trans|translators?|illus|comp|dir)\b\.?\)?\s*$/i;

/**
 * Reads the names before the date or title of a citation.
 *
 * Takes: `Last, First; Last, First`, `Last AB, Last CD, Last E`, `First Last and First Last`, `Smith, J., & Jones, K.`, an institution; `et al.` is left out.
 * Editors are no authors, nor is the work's language before them: `(en) First Last`.
 */
export function readAuthors(said: string, from: number, to: number): Range[] {
	const language =
		/^\s*(?:(?:\([a-z]{2,3}(?:-[A-Z]{2})?\)|\[[^[\]]{2,40}\])\s*)+/.exec(said.slice(from, to))?.[0] ?? "";
	const whole = trim(said, from + language.length, to);
	const words = said.slice(whole.start, whole.end);
	if (words === "" || (role.test(words) && !isCalledEd(words))) return [];
	const separator = words.includes(";")
		? /;\s*/g
		: isVancouver(words)
			? /,\s*/g
			: isListOfNames(words)
				? /,?\s+(?:and|&|et)\s+|,\s+/g
				: /\s+(?:&|and)\s+(?=\p{Lu}[\p{L}'’-]+,)|,\s*(?:&|and)\s+/gu;
	const authors: Range[] = [];
	let start = whole.start;
	const push = (end: number): void => {
		const name = trim(said, start, end);
		if (!/^(?:et al\.?|and|&|others)?$/.test(said.slice(name.start, name.end))) authors.push(withoutEtAl(said, name));
	};
	for (const found of words.matchAll(separator)) {
		push(whole.start + found.index);
		start = whole.start + found.index + found[0].length;
	}
	push(whole.end);
	return authors;
}

/** `Pilkington, Ed` */
function isCalledEd(words: string): boolean {
	return /^[^,;&()]+, Ed$/.test(words);
}

/** `Takahashi K, Tanabe K`: each name ends in its initials. */
function isVancouver(words: string): boolean {
	const names = words.replace(/,?\s*et al\.?$/, "").split(/,\s*/);
	return (
		names.length > 1 &&
		names.every(
			(name) =>
				/^[\p{L}'’ -]+\s\p{Lu}{1,3}(?:-\p{Lu})?(?: Jr| Sr| 2nd| 3rd)?$/u.test(name) || /^\.{3}|^and /.test(name),
		)
	);
}

/** `Daniel Wertz, JJ Oh, and Kim Insung`: every part is a name of its own, of two words or more. */
function isListOfNames(words: string): boolean {
	const names = words.split(/,?\s+(?:and|&|et)\s+|,\s+/);
	return (
		names.length > 1 &&
		names.every(
			(name) => /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,3}$/u.test(name) && !/^(?:\p{Lu}\.\s?)+$/u.test(name),
		)
	);
}

function withoutEtAl(said: string, { start, end }: Range): Range {
	const found = /,?\s*(?:et al\.?|\.{3})$/.exec(said.slice(start, end));
	return found === null ? { start, end } : { start, end: start + found.index };
}
