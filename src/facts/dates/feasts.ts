import { readYearBehind } from "./days-of-month.js";
import { type FeastDay, feastDays } from "./feast-days.js";
import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { skip } from "./tokens.js";

/**
 * A feast with or without its year: "Christmas 1963", "Christmas Eve", "Easter Monday, 1916", "New Year's Day".
 * Look-alikes: "Christmas Island", "Christmas truce", "Easter Rising", "Good Friday Agreement", "Thanksgiving" without a year.
 */
export function readFeast(scan: Scan, at: number): Found | null {
	const { start } = scan.tokens[at]!;
	for (const { name, isMovable, dateIn } of feastsBy(scan.text.charCodeAt(start) | 32)) {
		name.lastIndex = start;
		if (!name.test(scan.text)) continue;
		const next = tokenBehind(scan, at, name.lastIndex);
		if (next < 0) return null;
		const year = readYearBehind(scan, skip(scan, next, ","));
		const isKnown = year !== null && year.lacks === undefined;
		const date = dateIn(isKnown ? year.year : null);
		if (year === null && namesSomething.test(scan.text.slice(name.lastIndex, name.lastIndex + 12))) return null;
		return {
			first: at,
			next: isKnown ? year.next : next,
			meaning: isMovable && !isKnown ? { kind: "date", date, dateIn } : { kind: "date", date },
		};
	}
	return null;
}

/** Those that may begin with a letter, by its code in lower case: every month is asked whether it is one. */
function feastsBy(letter: number): readonly FeastDay[] {
	let feasts = byLetter.get(letter);
	if (feasts === undefined) {
		feasts = feastDays.filter(({ name }) => initialsOf(name).includes(String.fromCharCode(letter)));
		byLetter.set(letter, feasts);
	}
	return feasts;
}

const byLetter = new Map<number, readonly FeastDay[]>();

/** The first letters of all that a pattern lets choose between: some too many do no harm. */
function initialsOf({ source }: RegExp): string[] {
	return source.match(/(?<=^|\||\(\?:)[a-z]/g) ?? [];
}

/** The token behind the words that end at an offset; -1 where no token ends there. */
function tokenBehind(scan: Scan, at: number, end: number): number {
	let next = at + 1;
	while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
	return scan.tokens[next - 1]!.end === end ? next : -1;
}

/** A feast before a capital or one of its own things is part of a name. */
const namesSomething = /^ (?:[A-Z]|[a-z]*(?:truce|dinner|card|tree|carol|song|present|egg))/;
