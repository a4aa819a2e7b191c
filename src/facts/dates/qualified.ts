import { makeDate } from "../../calendar/make-date.js";
import type { DateQualifier } from "../../model/date.js";
import type { Found, Recogniser } from "./found.js";
import { units } from "./lexicon.js";
import { readYear } from "./read-year.js";
import { stepOf } from "./steps.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";

/**
 * A part of a time: "early 1942", "mid-September", "late in the year", "the end of 1944", "the middle of summer", "the first half of August",
 * "the latter part of the year", "later that month", "the rest of 1943". Look-alikes: "the late king", "the end of the war", "early on".
 */
export function readPartOf(readDate: Recogniser): Recogniser {
	return (scan, at, depth) => {
		const prefix = readPrefix(scan, at);
		if (prefix === null || joinedAt(scan, prefix.next) === undefined) return null;
		const date = readDate(scan, prefix.next, depth + 1) ?? readUnitOfStory(scan, prefix.next);
		if (date === null || date.meaning.kind === "vague" || date.daytime !== undefined) return null;
		if (date.meaning.kind === "date" && date.meaning.date.unit === "day" && !prefix.mayBeDay) return null;
		const qualifiers =
			prefix.qualifier === null ? (date.qualifiers ?? []) : [prefix.qualifier, ...(date.qualifiers ?? [])];
		return { ...date, first: at, qualifiers };
	};
}

interface Prefix {
	readonly next: number;
	readonly qualifier: DateQualifier | null;
	readonly mayBeDay: boolean;
}

const parts: readonly DateQualifier[] = ["early", "mid", "late"];

function readPrefix(scan: Scan, at: number): Prefix | null {
	const from = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const word = from === at ? scan.tokens[at] : joinedAt(scan, from);
	if (word === undefined) return null;
	if (word.kind === "part") {
		const behind = follows(scan, from + 1, "-") ? from + 2 : from + 1;
		return { next: skipPartOf(scan, behind), qualifier: parts[word.n]!, mayBeDay: true };
	}
	if (word.kind === "latter") return prefixAt(skipPartOf(scan, from + 1), from + 1, "late");
	if (word.kind === "edge") return prefixAt(skip(scan, from + 1, "of"), from + 1, parts[word.n]!);
	if (word.kind === "rest" || word.kind === "whole" || word.kind === "turn")
		return prefixAt(skip(scan, from + 1, "of"), from + 1, null);
	if (word.kind === "shifted" && from === at) return readLaterIn(scan, at);
	return readHalf(scan, at, from);
}

/** A word that needs an "of" behind it. */
function prefixAt(next: number, least: number, qualifier: DateQualifier | null): Prefix | null {
	return next > least ? { next, qualifier, mayBeDay: false } : null;
}

/** "part of", "days of", "in", "of", "on" of "late on Tuesday". */
function skipPartOf(scan: Scan, at: number): number {
	const noun = joinedAt(scan, at);
	const hasNoun =
		noun?.kind === "half" ||
		(noun !== undefined && /^(?:part|stages?|days)$/.test(scan.text.slice(noun.start, noun.end)));
	return skip(scan, hasNoun && follows(scan, at + 1, "of") ? at + 1 : at, "of", "in", "on");
}

/** "later that month", "later in the year", "earlier this year"; "earlier in 1941". */
function readLaterIn(scan: Scan, at: number): Prefix | null {
	const word = scan.tokens[at]!;
	if (!/^(?:later|earlier)$/i.test(scan.text.slice(word.start, word.end))) return null;
	const next = skip(scan, at + 1, "in");
	const kind = joinedAt(scan, next)?.kind ?? "";
	return next > at + 1 || kind === "that" || kind === "this" || kind === "same" || kind === "the"
		? { next, qualifier: null, mayBeDay: true }
		: null;
}

/** "the first half of August"; that of a year is a value of its own. */
function readHalf(scan: Scan, at: number, from: number): Prefix | null {
	const ordinal = joinedAt(scan, from)?.kind === "last" || from === at ? scan.tokens[from] : joinedAt(scan, from);
	const isFirst = ordinal?.kind === "ordinal" && ordinal.n === 1;
	const isSecond = ordinal?.kind === "last" || (ordinal?.kind === "ordinal" && ordinal.n === 2);
	if ((!isFirst && !isSecond) || !follows(scan, from + 1, "half") || !follows(scan, from + 2, "of")) return null;
	return { next: from + 3, qualifier: isFirst ? "early" : "late", mayBeDay: false };
}

/** "the year", "that month", "the day": the one that the story is in. */
function readUnitOfStory(scan: Scan, at: number): Found | null {
	if (!follows(scan, at, "the") && !follows(scan, at, "unit")) return null;
	const nounAt = follows(scan, at, "the") ? at + 1 : at;
	const noun = joinedAt(scan, nounAt);
	if (noun?.kind !== "unit" || noun.form !== 0 || noun.n === 0) return null;
	return { first: at, next: nounAt + 1, meaning: { kind: "step", ...stepOf(noun.n, 0), from: "story" } };
}

/** "year's end", "month's end", "year-end", "year end". Look-alikes: "week-ends", "the year ended". */
export function readUnitEnd(scan: Scan, at: number): Found | null {
	const unit = scan.tokens[at]!;
	if (unit.n < 4) return null;
	end.lastIndex = unit.end;
	if (!end.test(scan.text)) return null;
	let next = at + 1;
	while (next < scan.tokens.length && scan.tokens[next]!.start < end.lastIndex) next++;
	const year = units[unit.n] === "year" ? readYear(scan, next) : null;
	if (year !== null && year.lacks === undefined)
		return {
			first: at,
			next: year.next,
			qualifiers: ["late"],
			meaning: { kind: "date", date: makeDate("year", year.year) },
		};
	return { first: at, next, qualifiers: ["late"], meaning: { kind: "step", ...stepOf(unit.n, 0), from: "story" } };
}

const end = /(?:['’]s end|-end| end)\b/y;

/**
 * "about 1910", "around March 1981", "c. 1400", "ca. 466 BC". Look-alikes: "about 1500 men", "around the summer camp".
 */
export function readCirca(readDate: Recogniser): Recogniser {
	return (scan, at, depth) => {
		const dot = skip(scan, at + 1, ".");
		if (joinedAt(scan, dot) === undefined) return null;
		const date = readDate(scan, dot, depth + 1);
		if (date?.meaning.kind !== "date") return null;
		return { ...date, first: at, qualifiers: ["circa", ...(date.qualifiers ?? [])] };
	};
}
