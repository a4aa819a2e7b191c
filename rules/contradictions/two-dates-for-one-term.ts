import { isFirm, timesDisagree } from "../../src/events/times-disagree.js";
import type { Claim, ClaimTime } from "../../src/model/claim.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "two-dates-for-one-term",
	family: "contradictions",
	title: "A term in an office, or a reign, begins or ends on two different dates",
	why: "The infobox, the lead and the prose tell of one term: one of the dates is wrong.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"{{Infobox officeholder\n| name = Ada Marsh\n| office = [[Mayor of Brackwater]]\n| term_start = 4 May 1921\n| term_end = 3 June 1927\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nMarsh was Mayor of Brackwater from 4 May 1921 until 13 June 1927.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot who served as Mayor of Brackwater from 1921 to 1927.\n\n== Life ==\nMarsh was mayor from 1921 to 1929.",
			"{{Infobox royalty\n| name = Aldric III\n| succession = [[King of Tarland]]\n| reign = 6 March 1541 – 19 July 1567\n| birth_date = 1519\n}}\n'''Aldric III''' was King of Tarland.\n\n== Life ==\nHe reigned from 1541 until 1565.",
		],
		quiet: [
			"{{Infobox officeholder\n| name = Ada Marsh\n| office = [[Mayor of Brackwater]]\n| term_start = 4 May 1921\n| term_end = 3 June 1927\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nMarsh was Mayor of Brackwater from 1921 to 1927, and Mayor of Ware from 1921 to 1929.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot who served as Mayor of Brackwater from 1921 to 1931.\n\n== Life ==\nMarsh was mayor from 1921 to 1924, and mayor from 1926 to 1931.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot who served as Mayor of Brackwater from 1921 to 1931.\n\n== Life ==\nMarsh was mayor from 1921 to 1924. She won again two years later, and held the office until 1931.",
			"{{Infobox officeholder\n| name = Ada Marsh\n| office = [[Mayor of Brackwater]]\n| term_start = 3 January 1922\n| term_end = 3 June 1927\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nMarsh was mayor from 1921 to 1927.",
		],
	},
	*check({ claims }) {
		const terms = claims.filter(
			({ event, who, whom, isHedged }) => event === "term" && who?.isTopic && whom && !isHedged,
		);
		if (terms.length < 2) return;
		const boxed = terms.filter(({ origin }) => origin === "infobox");
		const bases = boxed.length > 0 ? boxed : terms.filter(({ origin }) => origin === "lead");
		const told = terms.filter((term) => !bases.includes(term));
		for (const term of told) {
			const same = bases.filter((base) => isSameOffice(term.whom!.key, base.whom!.key));
			if (new Set(same.map(({ whom }) => whom!.key)).size !== 1) continue;
			const others = told.filter((other) => other !== term && isSameOffice(other.whom!.key, term.whom!.key));
			const odd = findOdd(term, same, others);
			if (odd === null) continue;
			const [one, other] = odd.isEnd ? [term.until!, odd.base.until!] : [term.when!, odd.base.when!];
			yield {
				at: { start: one.start, end: one.end },
				message: `“${one.text}” and “${other.text}” are two dates for the ${odd.isEnd ? "end" : "beginning"} of one term (${odd.base.whom!.text})`,
				beside: [{ at: { start: other.start, end: other.end }, message: "the other date" }],
				certainty: "likely",
			};
		}
	},
});

interface Odd {
	readonly base: Claim;
	readonly isEnd: boolean;
}

/** The term of which one end is another here. */
function findOdd(term: Claim, same: readonly Claim[], others: readonly Claim[]): Odd | null {
	const starts = same.filter((base) => agree(base.when, term.when));
	const ends = same.filter((base) => agree(base.until, term.until));
	if (term.when === null || term.until === null) {
		const [base] = same;
		if (base === undefined || same.length > 1 || others.some(({ when, until }) => when !== null && until !== null))
			return null;
		if (term.when !== null) return starts.length === 0 && isNear(base.when, term.when) ? { base, isEnd: false } : null;
		return ends.length === 0 && isAfter(term.until, base.until) ? { base, isEnd: true } : null;
	}
	// Told in two parts, "from 1921 to 1924 and from 1926 to 1931".
	if (starts.length > 0 && ends.length === 0) {
		const base = starts[0]!;
		if (isSummary(base) && !isAfter(term.until, base.until)) return null;
		return others.some(({ until }) => until !== null && agree(until, base.until)) ? null : { base, isEnd: true };
	}
	if (ends.length > 0 && starts.length === 0) {
		const base = ends[0]!;
		if (isSummary(base) && !isAfter(base.when, term.when)) return null;
		return others.some(({ when }) => when !== null && agree(when, base.when)) ? null : { base, isEnd: false };
	}
	return null;
}

/** A lead may tell of several terms as of one: what lies within it can be the first or the last of them. */
function isSummary({ origin }: Claim): boolean {
	return origin === "lead";
}

/** "mayor" and "mayor of ware" may be one office; "reign" is that of a king. */
function isSameOffice(a: string, b: string): boolean {
	if (a === b || a === "" || b === "") return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.startsWith(`${short} of `) || long === `reign of ${short}`;
}

/** Nothing tells them apart: who is elected late in one year takes office early in the next. */
function agree(a: ClaimTime | null, b: ClaimTime | null): boolean {
	if (!isFirm(a) || !isFirm(b) || !timesDisagree(a, b)) return true;
	const areDays = a.interval.first === a.interval.last && b.interval.first === b.interval.last;
	return !areDays && gapOf(a.interval, b.interval) <= season;
}

function gapOf(a: { first: number; last: number }, b: { first: number; last: number }): number {
	return Math.max(a.first, b.first) - Math.min(a.last, b.last);
}

/** In days. */
const season = 92;
const year = 366;

function isNear(a: ClaimTime | null, b: ClaimTime | null): boolean {
	return isFirm(a) && isFirm(b) && gapOf(a.interval, b.interval) < year;
}

/** Wholly later. */
function isAfter(a: ClaimTime | null, b: ClaimTime | null): boolean {
	return isFirm(a) && isFirm(b) && a.interval.first > b.interval.last;
}
