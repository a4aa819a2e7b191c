import type { DateExpression } from "../../model/date.js";
import type { Enumeration } from "../../model/enumeration.js";
import type { Announcement, Known } from "./announcement.js";
import { makeEnumeration } from "./make-enumeration.js";

/** "on three occasions: 1899, 1904 and 1908", "two expeditions (1934 and 1936)", "four times, in 1997, 1998, 2000 and 2003". */
export function readYearList(known: Known, announcement: Announcement): Enumeration | null {
	const { dates, blocks } = known;
	const { quantity, to } = announcement;
	const { text } = blocks[quantity.block]!;
	if (counted.test(text.slice(quantity.to, quantity.to + 24))) return readYearsBefore(known, announcement);
	const first = findFirst(dates, quantity.block, quantity.to);
	if (first === undefined || dates[first]!.to > to) return null;
	const glue = text.slice(quantity.to, dates[first]!.from);
	if (
		!/^(?:, in|:| \((?:in )?) ?$/.test(glue) &&
		!/^ [^.;:()\d]{2,70}(?::| \(|,| –| —)(?: ?(?:in|namely|namely in|held in|those of|of)(?: the years)?)? ?$/.test(
			glue,
		)
	)
		return null;
	let last = first;
	while (isYear(dates[last]!) && continues(dates, last, text)) last++;
	if (last === first || !isYear(dates[last]!)) return null;
	const end = dates[last]!;
	// "1990, 1992 (twice)", "1990, 1992 and two years later"
	const isClosed = /^(?:\)?[.;,]?\s*(?:$|[A-Z"“])|\) ?[a-z,.]|, (?:and|but|when|with|while|before|after) )/.test(
		text.slice(end.to, to + 2),
	);
	const listed = dates.slice(first, last + 1);
	if (!isClosed || new Set(listed.map(({ value }) => value)).size < listed.length) return null;
	return makeEnumeration(quantity, "years", listed.length, { start: listed[0]!.start, end: end.end });
}

const counted = /^(?: times| occasions)? (?:in all|in total|altogether)(?:[.,;]|$)/;

/** "in 1950, 1956, 1961 and 1970, four times in all" */
function readYearsBefore({ dates, blocks }: Known, { quantity, from }: Announcement): Enumeration | null {
	const { text } = blocks[quantity.block]!;
	const behind = findFirst(dates, quantity.block, quantity.from);
	const last = (behind ?? dates.findLastIndex(({ block }) => block === quantity.block) + 1) - 1;
	const isBeside = dates[last]?.block === quantity.block && isYear(dates[last]!);
	if (!isBeside || !/^(?:,| –| —|;) $/.test(text.slice(dates[last]!.to, quantity.from))) return null;
	let first = last;
	while (first > 0 && isYear(dates[first - 1]!) && continues(dates, first - 1, text)) first--;
	const head = text.slice(from, dates[first]!.from);
	if (first === last || !head.endsWith(" in ") || /\d/.test(head)) return null;
	const listed = dates.slice(first, last + 1);
	if (new Set(listed.map(({ value }) => value)).size < listed.length) return null;
	return makeEnumeration(quantity, "years", listed.length, { start: listed[0]!.start, end: dates[last]!.end });
}

/** Dates are in order: a search by halves. */
function findFirst(dates: readonly DateExpression[], block: number, from: number): number | undefined {
	let low = 0;
	let high = dates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const date = dates[middle]!;
		if (date.block < block || (date.block === block && date.from < from)) low = middle + 1;
		else high = middle;
	}
	return dates[low]?.block === block ? low : undefined;
}

function isYear({ value, certainty, qualifiers, range }: DateExpression): boolean {
	return certainty === "stated" && range === null && qualifiers.length === 0 && /^\d{4}$/.test(value);
}

function continues(dates: readonly DateExpression[], at: number, text: string): boolean {
	const [date, next] = [dates[at]!, dates[at + 1]];
	return (
		next?.block === date.block &&
		isYear(next) &&
		/^(?:, (?:and )?(?:in )?| and (?:in |again in )?|,? & )$/.test(text.slice(date.to, next.from))
	);
}
