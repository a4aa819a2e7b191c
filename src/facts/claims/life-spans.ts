import { makeDate } from "../../calendar/make-date.js";
import type { Participant } from "../../model/claim.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { asTime } from "./date-templates.js";
import { isHedgedBy } from "./hedges.js";
import { readNameBehind } from "./names.js";
import { participantOf } from "./participants.js";
import { periodWord } from "./read-periods.js";
import type { Sentence } from "./sentence.js";
import type { Word } from "./words.js";

/** Brackets behind names: "Ada Marsh (3 May 1886 – 4 June 1967)", "(born 1886; died 1967)", "the Salt War (1701–1709)". */
export function readBrackets(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words } = sentence;
	for (let at = 1; at < words.length; at++) {
		if (words[at]!.text !== "(") continue;
		const close = closeOf(words, at);
		const name = readNameBehind(words, at);
		if (close === null || name === null) continue;
		const who = participantOf(sentence, name);
		// A bracket stands for itself, whatever the sentence around it says of sources and claims.
		const held = isHedgedBy(words.slice(at, close)) ? { ...site, isHedged: true } : site;
		if (who !== null && (who.isTopic || who.key.includes(" ")))
			readBracket(claims, held, sentence, { who, open: at, close });
		at = close;
	}
}

interface Bracket {
	readonly who: Participant;
	readonly open: number;
	readonly close: number;
}

function readBracket(claims: ClaimList, site: Site, sentence: Sentence, { who, open, close }: Bracket): void {
	const { spans, dates, words, block, topic } = sentence;
	const inside = spans.filter(({ first, next }) => first > open && next <= close);
	const isPeriod = periodWord.test(who.key);
	for (const span of inside) {
		const date = dates[span.date]!;
		const mark = markBefore(words, open, span.first);
		const isHedged = mark.isLoose || words[span.next]?.text === "?";
		const at = rangeOf(block, words, span.first, span.next);
		if (mark.event !== null) claims.add(site, { event: mark.event, at, who, when: timeOf(date), isHedged });
	}
	if (inside.length === 0) return readYears(claims, site, sentence, { who, open, close });
	if (inside.length !== 2 || inside.some(({ first }) => markBefore(words, open, first).event !== null)) return;
	const [from, to] = inside.map(({ date }) => dates[date]!);
	const isRange = from!.range?.end === "first" && to!.range?.end === "last";
	const isDashed = words.slice(inside[0]!.next, inside[1]!.first).some(({ text }) => /^[–—-]$/.test(text));
	if (!isRange && !isDashed) return;
	if (/^(?:r\.?|reigned|ruled|fl\.?|active|in office|reign)$/.test(words[open + 1]?.lower ?? "")) return;
	const isHedged = inside.some(
		({ first, next }) => markBefore(words, open, first).isLoose || words[next]?.text === "?",
	);
	const at = rangeOf(block, words, inside[0]!.first, inside[1]!.next);
	if (isPeriod) {
		claims.add(site, { event: "period", at, who, when: timeOf(from!), until: timeOf(to!), isHedged });
	} else if (who.isTopic && topic?.kind === "person" && site.origin === "lead" && open < 30) {
		const first = rangeOf(block, words, inside[0]!.first, inside[0]!.next);
		const last = rangeOf(block, words, inside[1]!.first, inside[1]!.next);
		claims.add(site, { event: "birth", at: first, who, when: timeOf(from!), isHedged });
		claims.add(site, { event: "death", at: last, who, when: timeOf(to!), isHedged });
	}
}

/** "(full name: Ada Joan Marsh; 1886–1967)": years at the end of the bracket behind a person's name in the lead. */
function readYears(
	claims: ClaimList,
	site: Site,
	{ words, block, topic }: Sentence,
	{ who, open, close }: Bracket,
): void {
	if (!who.isTopic || topic?.kind !== "person" || site.origin !== "lead" || open > 12 || close - open < 5) return;
	const [before, from, dash, to] = [words[close - 4]!, words[close - 3]!, words[close - 2]!, words[close - 1]!];
	const isYears = /^\d{3,4}$/.test(from.text) && /^\d{3,4}$/.test(to.text) && /^[–-]$/.test(dash.text);
	if (!isYears || !/^[;,]$/.test(before.text) || Number(from.text) >= Number(to.text)) return;
	for (const [event, at] of [
		["birth", close - 3],
		["death", close - 1],
	] as const) {
		const place = rangeOf(block, words, at, at + 1);
		const { text } = words[at]!;
		claims.add(site, { event, at: place, who, when: asTime(makeDate("year", Number(text)), place, text) });
	}
}

/** "born", "b.", "died", "d." before a date of a bracket, with places between them. */
function markBefore(words: readonly Word[], open: number, first: number): { event: string | null; isLoose: boolean } {
	let isLoose = false;
	for (let at = first - 1; at > open && at > first - 8; at--) {
		const { lower, text, date } = words[at]!;
		if (date >= 0 || text === ";" || /^[–—-]$/.test(text)) break;
		if (/^(?:c\.?|ca\.?|circa|about|around|probably|or|before|after|by)$/.test(lower)) isLoose = true;
		if (lower === "born" || text === "*" || lower === "b" || lower === "b.") return { event: "birth", isLoose };
		if (lower === "died" || text === "†" || lower === "d" || lower === "d.") return { event: "death", isLoose };
		if (lower === "baptised" || lower === "baptized" || lower === "bapt") return { event: "baptism", isLoose };
		const event = at === open + 1 ? marks.get(lower) : undefined;
		if (event !== undefined) return { event, isLoose };
	}
	return { event: null, isLoose };
}

/** "(founded 1911)", "(opened in 1911)" */
const marks: ReadonlyMap<string, string> = new Map([
	...["founded", "established", "est", "est.", "formed"].map((word) => [word, "founding"] as const),
	...["launched"].map((word) => [word, "launch"] as const),
	...["opened", "inaugurated"].map((word) => [word, "opening"] as const),
	...["completed"].map((word) => [word, "completion"] as const),
	...["dissolved", "disbanded"].map((word) => [word, "dissolution"] as const),
]);

function closeOf(words: readonly Word[], open: number): number | null {
	let depth = 0;
	for (let at = open; at < Math.min(words.length, open + longest); at++) {
		if (words[at]!.text === "(") depth++;
		else if (words[at]!.text === ")" && --depth === 0) return at;
	}
	// One that an extract cut off.
	return words.length - open < 12 ? words.length : null;
}

/** A bracket of more words is no bracket of dates. */
const longest = 120;
