import type { ClaimTime, Participant } from "../../model/claim.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import type { Phrase } from "./names.js";
import { meantBy } from "./participants.js";
import type { Sentence } from "./sentence.js";
import type { Trigger } from "./triggers.js";
import { findDate } from "./when.js";
import { readBefore } from "./who.js";
import type { DateSpan, Word } from "./words.js";

/** How long the topic held an office or reigned: "was Mayor of Ware from 1911 to 1917", "took office as mayor on 3 May 1911", "her reign from 1541 to 1567". */
export function readTerms(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	const { words, spans, dates, block, topic } = sentence;
	if (topic?.kind !== "person") return;
	const isHedged = words.some(({ lower }) => repeated.has(lower));
	for (const span of spans) {
		const until = untilOf(sentence, span);
		const held = until === null ? null : readHeld(sentence, span);
		if (held === null || until === null) continue;
		const at = rangeOf(block, words, held.first, span.next);
		const when = timeOf(dates[span.date]!);
		claims.add(site, {
			event: "term",
			at,
			who: held.who,
			whom: held.office,
			when,
			until,
			isHedged,
		});
	}
	for (let at = 1; at + 2 < words.length; at++) {
		const turn = turns.get(words[at]!.lower);
		if (turn === undefined) continue;
		const told = readTurn(sentence, at, turn);
		const found = told === null ? null : findDate(sentence, { first: at, next: told.next }, triggers);
		const date = found === null || found.isLoose ? undefined : dates[found.span.date];
		if (told === null || date === undefined || date.range !== null) continue;
		const time = timeOf(date);
		const [when, until] = turn.isEnd ? [null, time] : [time, null];
		claims.add(site, {
			event: "term",
			at: rangeOf(block, words, at, told.next),
			who: told.who,
			whom: told.office,
			when,
			until,
			isHedged,
		});
	}
}

/** The end of a time that a date begins: "from 1911 to 1917", "from 1911 until 1917". */
function untilOf({ words, spans, dates }: Sentence, { date }: DateSpan): ClaimTime | null {
	const { range } = dates[date]!;
	if (
		range?.end !== "first" ||
		isInParts(
			words,
			spans.find((span) => span.date === range.other),
		)
	)
		return null;
	const time = timeOf(dates[range.other]!);
	return { ...time, qualifiers: time.qualifiers.filter((one) => one !== "until") };
}

/** "from 1911 to 1917 | and from 1921 to 1925" */
function isInParts(words: readonly Word[], last: DateSpan | undefined): boolean {
	if (last === undefined) return true;
	let at = last.next;
	while (/^(?:and|,|then|or)$/.test(words[at]?.lower ?? "")) at++;
	const next = words[at];
	return at > last.next && next !== undefined && (next.date >= 0 || /^(?:from|between|since)$/.test(next.lower));
}

interface Held {
	readonly who: Participant;
	readonly office: Participant;
	readonly first: number;
}

/** What the topic was "from" a date "to" another one. */
function readHeld(sentence: Sentence, span: DateSpan): Held | null {
	const { words } = sentence;
	const before = words[span.first - 1]?.lower ?? "";
	if (before !== "from" && before !== "between" && before !== "(") return null;
	const end = words[span.first - 2]?.text === "," ? span.first - 2 : span.first - 1;
	for (let at = end - 1; at >= Math.max(0, end - longest); at--) {
		const { lower, text, date } = words[at]!;
		if (/^[,;:()]$/.test(text) || ending.has(lower)) return null;
		if (lower === "reign" && /^(?:his|her)$/.test(words[at - 1]?.lower ?? "")) {
			const who = meantBy(sentence, { first: at - 1, next: at }, sentence.isAboutOther);
			return who === null ? null : { who, office: officeOf(sentence, { first: at, next: at + 1 }), first: at };
		}
		const behindDate = words[at - 1]?.text === "," ? words[at - 2] : words[at - 1];
		const isShared = lower === "and" && (behindDate?.date ?? -1) >= 0;
		const isAs = lower === "as" && serving.has(words[at - 1]?.lower ?? "");
		const isReign = lower === "reigned" || lower === "ruled";
		if (!(isShared || isAs || isReign || lower === "was")) {
			if (date >= 0) return null;
			continue;
		}
		if (isReign && !isLast(sentence, span)) return null;
		const title = isReign ? { first: at, next: at + 1 } : readTitle(words, at + 1, end);
		const who = isShared ? subjectOf(sentence) : doerOf(sentence, isAs ? at - 1 : at);
		if (title === null || who?.isTopic !== true) return null;
		return { who, office: officeOf(sentence, title), first: title.first };
	}
	return null;
}

/** Nothing goes on behind "from 1541 to 1567": "as regent", "under his mother". */
function isLast({ words, spans, dates }: Sentence, { date }: DateSpan): boolean {
	const last = spans.find((span) => span.date === dates[date]!.range?.other);
	return last !== undefined && /^[.,;)]?$/.test(words[last.next]?.text ?? "");
}

/** Words between a title and its dates. */
const longest = 12;
const serving: ReadonlySet<string> = new Set(["served", "serving", "acted", "sat", "reigned", "ruled", "worked"]);
const ending: ReadonlySet<string> = new Set("who which that while when until because not never".split(" "));

function doerOf(sentence: Sentence, verb: number): Participant | null {
	const before = readBefore(sentence, verb);
	if (before.isUnreal || before.isStaged) return null;
	return before.isShared ? subjectOf(sentence) : before.who;
}

function subjectOf({ subject, isStranger }: Sentence): Participant | null {
	return isStranger ? null : subject;
}

/** How an office is taken or left: the words behind the verb. */
interface Turn {
	readonly rest: readonly string[];
	readonly isEnd: boolean;
	/** The title may be left out. */
	readonly isBare: boolean;
}

const turns: ReadonlyMap<string, Turn> = new Map([
	["took", { rest: ["office"], isEnd: false, isBare: true }],
	["assumed", { rest: ["office"], isEnd: false, isBare: true }],
	["sworn", { rest: ["in"], isEnd: false, isBare: false }],
	["resigned", { rest: [], isEnd: true, isBare: false }],
	["stepped", { rest: ["down"], isEnd: true, isBare: false }],
	["left", { rest: ["office"], isEnd: true, isBare: true }],
]);

/** "took office as mayor", "resigned as mayor". */
function readTurn(sentence: Sentence, at: number, { rest, isBare }: Turn) {
	const { words } = sentence;
	if (!rest.every((word, index) => words[at + 1 + index]?.lower === word)) return null;
	const next = at + 1 + rest.length;
	const who = doerOf(sentence, at);
	if (who?.isTopic !== true) return null;
	if (words[next]?.lower !== "as")
		return isBare ? { who, office: officeOf(sentence, { first: at, next }), next } : null;
	let end = next + 1;
	while (end < words.length && end < next + longest && words[end]!.date < 0 && !behind.has(words[end]!.lower)) end++;
	const title = readTitle(words, next + 1, end);
	return title === null ? null : { who, office: officeOf(sentence, title), next: title.next };
}

const behind: ReadonlySet<string> = new Set(
	"in on at by after before when following due because but , ; : . (".split(" "),
);

/** A title without its article and its number: "the 12th Mayor of Ware". Null for what was held for a while only, or again. */
function readTitle(words: readonly Word[], from: number, to: number): Phrase | null {
	let first = from;
	while (
		first < to &&
		/^(?:an?|the|its|\d+(?:st|nd|rd|th)|(?:\w+-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|eleven|twelf|\w*t(?:een|ie)|ten)th))$/.test(
			words[first]!.lower,
		)
	)
		first++;
	if (first >= to || to - first > 10) return null;
	const isPlain = words.slice(first, to).every(({ lower, date }) => date < 0 && !passing.has(lower));
	return isPlain ? { first, next: to } : null;
}

const passing: ReadonlySet<string> = new Set(
	"acting interim caretaker temporary again twice briefly also both either deputy-acting joint de facto regent".split(
		" ",
	),
);

function officeOf({ words, block }: Sentence, { first, next }: Phrase): Participant {
	const text = block.text.slice(words[first]!.start, words[next - 1]!.end);
	const key = isReign(text) ? "reign" : /^(?:took|assumed|left)/.test(text) ? "" : keyOfOffice(text);
	return { ...rangeOf(block, words, first, next), text, key, isTopic: false };
}

function isReign(text: string): boolean {
	return text === "reign" || text === "reigned" || text === "ruled";
}

/** "12th [[Mayor of Ware|Mayor]] of the city": in small letters, without article, number and markup. */
export function keyOfOffice(text: string): string {
	return text
		.toLowerCase()
		.replace(/\[\[[^[\]|]*\||[[\]'’"]+|<.*|\{\{.*|\(.*/g, "")
		.replace(/\b(?:the|\d+(?:st|nd|rd|th)) /g, "")
		.replace(/[\s_]+/g, " ")
		.replace(/[.,;: ]+$/, "")
		.trim();
}

/** Words of another time in the same office. */
const repeated: ReadonlySet<string> = new Set(
	"again returned returning twice re-elected reelected reappointed re-appointed restored terms non-consecutive continued exile co-ruler jointly".split(
		" ",
	),
);
