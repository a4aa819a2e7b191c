import type { DateUnit } from "../../model/date.js";
import type { Found, Meaning, Recogniser } from "./found.js";
import { units } from "./lexicon.js";
import { type Length, readLength } from "./read-length.js";
import type { Scan, Token } from "./token.js";
import { follows, joinedAt, kindBefore } from "./tokens.js";

/**
 * A length of time from another day: "two days later", "a year earlier", "just 14 years later", "two years ago", "weeks before,",
 * "two weeks before Christmas". Look-alikes: "for two years", "two days after the storm" (a date that only the storm knows), "years of war".
 */
export function readStepBy(readDate: Recogniser): Recogniser {
	return (scan, at, depth) => {
		if (scan.tokens[at]?.kind === "number" && kindBefore(scan, at) === "-") return null;
		const length = readLength(scan, at);
		const turn = length === null ? undefined : joinedAt(scan, length.next);
		if (length === null || turn === undefined) return null;
		if (length.count === null) return readVagueStep(scan, at, length.next);
		const way = wayOf(scan, turn);
		if (way !== null) return { first: at, next: length.next + 1, meaning: stepBy(length, ...way) };
		const sign = turn.kind === "before" ? -1 : turn.kind === "after" || turn.kind === "from" ? 1 : 0;
		if (sign === 0 || joinedAt(scan, length.next + 1) === undefined) return null;
		const date = readDate(scan, length.next + 1, depth + 1);
		// "64 days from May 5, 1948" is how long something was; "two weeks from Friday" is when it will be.
		if (turn.kind === "from" && date?.meaning.kind === "date" && date.meaning.date.year !== null) return null;
		if (date === null || date.meaning.kind === "vague" || (date.qualifiers?.length ?? 0) > 0) return null;
		return { ...date, first: at, meaning: stepBy(length, sign, date.meaning) };
	};
}

/** "in two weeks", where something will be. Look-alikes: "was built in two weeks". */
export function readStepAhead(scan: Scan, at: number): Found | null {
	const length = joinedAt(scan, at + 1) === undefined ? null : readLength(scan, at + 1);
	if (length?.count == null) return null;
	const { start } = scan.tokens[at]!;
	const isAhead = /\b(?:will|shall|['’]ll|going to)\b[^.;:?!]{0,50}$/.test(
		scan.text.slice(Math.max(0, start - 70), start),
	);
	const isTime = /^['’]s? time\b/.test(scan.text.slice(scan.tokens[length.next - 1]!.end).slice(0, 8));
	if (!isAhead && !isTime) return null;
	// What lies ahead by months or years is counted to the day.
	const { kind, more = [], ...step } = stepBy(length, 1, "today");
	return { first: at, next: length.next, meaning: { kind, ...step, more: [...more, { unit: "day", count: 0 }] } };
}

/** The direction, and where it counts from; null where it only counts from what follows. */
function wayOf(scan: Scan, turn: Token): [number, "story" | "today"] | null {
	if (turn.kind === "shifted") return [turn.n, "story"];
	if (turn.kind === "previously") return [-1, "story"];
	if (turn.kind === "ago") return [-1, "today"];
	if (turn.kind === "hence") return [1, "today"];
	const stands =
		(turn.kind === "before" || turn.kind === "after") && /^\s?[,.;)]/.test(scan.text.slice(turn.end, turn.end + 2));
	return stands ? [turn.kind === "before" ? -1 : 1, "story"] : null;
}

function stepBy(length: Length, sign: number, from: Step["from"]): Step {
	const { unit, count } = stepOf(length.unit, length.count! * sign);
	const isFortnight = units[length.unit] === "fortnight";
	const isWeeks = unit === "week" && (isFortnight || (from !== "story" && sign > 0));
	// Weeks ahead are counted by the day, weeks ago by the week.
	const step = isWeeks || typeof from === "object" ? daysOf(unit, count!) : { unit, count };
	const more = length.more?.map((rest) => ({ unit: units[rest.unit]! as DateUnit, count: rest.count * sign }));
	const found = { kind: "step" as const, ...step, from, isMeasured: true };
	return more === undefined ? found : { ...found, more };
}

function daysOf(unit: DateUnit, count: number): { unit: DateUnit; count: number } {
	return unit === "week" ? { unit: "day", count: count * 7 } : { unit, count };
}

type Step = Extract<Meaning, { kind: "step" }>;

/** "a few years later", "weeks ago": only the direction is known. */
function readVagueStep(scan: Scan, at: number, next: number): Found | null {
	const turn = scan.tokens[next]!;
	if ((turn.kind !== "shifted" && turn.kind !== "ago") || isCountless(scan, at)) return null;
	const reference = turn.n > 0 ? "FUTURE_REF" : "PAST_REF";
	return { first: at, next: next + 1, meaning: { kind: "vague", reference } };
}

/** "800 million years ago" */
function isCountless(scan: Scan, at: number): boolean {
	const { start } = scan.tokens[at]!;
	return /(?:[mb]illion|thousand|hundred)s?(?: of)? $/i.test(scan.text.slice(Math.max(0, start - 13), start));
}

/** A unit of the lexicon, with fortnights as two weeks. */
export function stepOf(unit: number, count: number | null): { unit: DateUnit; count: number | null } {
	const name = units[unit]!;
	return name === "fortnight" ? { unit: "week", count: count === null ? null : count * 2 } : { unit: name, count };
}

/**
 * A neighbour of the day of the story or of the text: "the next day", "the following year", "that year", "the same day", "last week", "this month",
 * "next year", "the previous century", "the day before", "the day after,". Look-alikes: "the last days", "this year's", "the same years", "that day when" is one.
 */
export function readNeighbour(scan: Scan, at: number): Found | null {
	const article = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const word = article === at ? scan.tokens[at] : joinedAt(scan, article);
	if (word === undefined) return null;
	if (word.kind === "unit") return article > at ? (readDayBefore(scan, at) ?? readTheWeekend(scan, at)) : null;
	const turn = turns.get(word.kind);
	if (turn === undefined) return null;
	const isThatSame = (word.kind === "that" || word.kind === "this") && follows(scan, article + 1, "same");
	const nounAt = isThatSame ? article + 2 : article + 1;
	const noun = joinedAt(scan, nounAt);
	if (noun?.kind !== "unit" || noun.form !== 0) return null;
	const isPast = /^past$/i.test(scan.text.slice(word.start, word.end));
	if (isPast || isLength(scan, at, article, noun.n) || follows(scan, nounAt + 1, "of")) return null;
	const isSame = isThatSame || word.kind === "same" || word.kind === "that";
	const from = isSame ? "mention" : isStory(scan, word, article > at, noun.n) ? "story" : "today";
	return { first: at, next: nounAt + 1, meaning: { kind: "step", ...stepOf(noun.n, turn), from } as Meaning };
}

/** "for the next year", "over the last week", "within the next decade": a length of time. */
function isLength(scan: Scan, at: number, word: number, unit: number): boolean {
	const { start, end } = scan.tokens[word]!;
	if (unit === 0 || !/^(?:next|last|coming)$/i.test(scan.text.slice(start, end))) return false;
	const before = kindBefore(scan, word) === "the" && word === at ? kindBefore(scan, word - 1) : kindBefore(scan, at);
	return before !== "" && lengthWords.has(before) && kindBefore(scan, word) === "the";
}

const lengthWords: ReadonlySet<string> = new Set(["for", "more", "throughout", "within", "during"]);

const turns: ReadonlyMap<string, number> = new Map([
	["next", 1],
	["last", -1],
	["same", 0],
	["that", 0],
	["this", 0],
	["current", 0],
]);

/** "the next year" and "the following year" go on from the story; "next year" and "last year" from the day of the text. */
function isStory(scan: Scan, word: Token, hasArticle: boolean, unit: number): boolean {
	if (word.kind === "this" && unit === 0) return true;
	const text = scan.text.slice(word.start, word.end).toLowerCase();
	if (/^(?:following|previous|preceding|subsequent|ensuing)$/.test(text)) return true;
	return text === "next" && hasArticle;
}

/** "the weekend": the one before. Look-alikes: "the weekend of 3 May", "the weekend after". */
function readTheWeekend(scan: Scan, at: number): Found | null {
	const unit = joinedAt(scan, at + 1)!;
	const kind = joinedAt(scan, at + 2)?.kind ?? "";
	if (units[unit.n] !== "weekend" || unit.form !== 0 || ["of", "before", "after", "-"].includes(kind)) return null;
	return { first: at, next: at + 2, meaning: { kind: "step", unit: "weekend", count: -1, from: "today" } };
}

/** "the year after next", "the month after the next". */
export function readOverNext(scan: Scan, at: number): Found | null {
	const unit = joinedAt(scan, at + 1);
	if (unit?.kind !== "unit" || unit.form !== 0 || !follows(scan, at + 2, "after")) return null;
	const next = follows(scan, at + 3, "the") ? at + 4 : at + 3;
	const word = joinedAt(scan, next);
	if (word?.kind !== "next" || joinedAt(scan, next + 1)?.kind === "unit") return null;
	return { first: at, next: next + 1, meaning: { kind: "step", ...stepOf(unit.n, 2), from: "today" } };
}

/** "the day before", "the day after", "the day following": not "the day after the storm". */
function readDayBefore(scan: Scan, at: number): Found | null {
	const unit = joinedAt(scan, at + 1);
	const turn = joinedAt(scan, at + 2);
	if (unit?.kind !== "unit" || unit.form !== 0 || turn === undefined) return null;
	const isFollowing = turn.kind === "next" && /^following$/i.test(scan.text.slice(turn.start, turn.end));
	if (turn.kind !== "before" && turn.kind !== "after" && !isFollowing) return null;
	const word = joinedAt(scan, at + 3)?.kind;
	if (
		unit.n === 0 &&
		((turn.kind === "before" && word === "yesterday") || (turn.kind === "after" && word === "tomorrow"))
	)
		return {
			first: at,
			next: at + 4,
			meaning: { kind: "step", unit: "day", count: word === "tomorrow" ? 2 : -2, from: "today" },
		};
	const tail = scan.text.slice(turn.end, turn.end + 2);
	if (!isFollowing && !/^(?:\s?[,.;)]|$)/.test(tail)) return null;
	const { unit: name, count } = stepOf(unit.n, turn.kind === "before" ? -1 : 1);
	return { first: at, next: at + 3, meaning: { kind: "step", unit: name, count, from: "story" } };
}
