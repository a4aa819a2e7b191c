import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import type { DateExpression } from "../../src/model/date.js";
import type { Quantity } from "../../src/model/quantity.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "years-later-unlike-date",
	family: "dates",
	title: "“N years later” does not lead to the year that is named with it",
	why: "Either the number or one of the years is wrong, and a reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "quantities", "blocks"],
	examples: {
		fires: [
			"In 1958 Lund moved to Brackwater. Two years later, in 1961, she returned.",
			"The ferry was built in 1902; five years later, in 1909, it sank.",
			"The ferry came in 1954. In 1959, two years later, it sank.",
			"The ferry was built in 1902. After five years, in 1909, it sank.",
			"The ferry sank in 1920. Four years earlier, in 1914, it had burned.",
			"The ferry was sold in 1990, ten years after, in 2002, it sank.",
			"In 1920 the ferry burned; a year later, in 1923, it sank.",
		],
		quiet: [
			"In 1958 Lund moved to Brackwater. Two years later, in 1960, she returned.",
			"Lund was born in 1930 and moved in 1955. Thirty years later, in 1960, she returned.",
			"In October 1958 Lund moved to Brackwater. Two years later, in January 1961, she returned.",
			"In 1958 Lund moved to Brackwater. About two years later, in 1961, she returned.",
			"Two years later, in 1961, she returned.",
			"It was their third win, after 1998 and 2002. No crew had won every race since Brackwater in 1888–89, 115 years earlier.",
		],
	},
	*check({ dates, quantities, blocks }) {
		let at = 0;
		for (const years of countsOf(quantities, dates)) {
			const { text } = blocks[years.block]!;
			const step = stepOf(text, years);
			if (step === null) continue;
			while (at < dates.length && isBefore(dates[at]!, years)) at++;
			const pair = anchorOf(dates, at, years, text);
			const index = pair === undefined ? targetOf(dates, at, years, step, text) : at - 1;
			if (index === undefined) continue;
			const target = dates[index]!;
			const bases = pair === undefined ? basesOf(dates, index, text) : [pair];
			const count =
				years.value * (years.unit === "decade" ? 10 : 1) * (/earlier|before|previously/.test(step) ? -1 : 1);
			if (bases.length === 0 || bases.some((base) => leadsTo(base, target, count))) continue;
			const base = bases[0]!;
			yield {
				at: { start: Math.min(years.start, target.start), end: Math.max(years.end, target.end) },
				message: `From ${base.text} to ${target.text} are ${Math.abs(yearOf(target) - yearOf(base))} years, not ${Math.abs(count)}`,
				beside: [{ at: base, message: "what is counted from" }],
				certainty: "likely",
			};
		}
	},
});

/** A number of years and where it stands. */
type Count = Pick<Quantity, "block" | "from" | "to" | "start" | "end" | "unit" | "value">;

/** The whole numbers of years, "a year later" among them, in order. */
function countsOf(quantities: readonly Quantity[], dates: readonly DateExpression[]): readonly Count[] {
	const counts: Count[] = quantities.filter(
		({ unit, approximation, step }) => (unit === "year" || unit === "decade") && approximation === null && step >= 1,
	);
	const single = dates.flatMap(({ text, block, from, start }) => {
		const words = /^[Aa] (?:year|decade)(?= (?:later|earlier|after|before)\b)/.exec(text)?.[0];
		if (words === undefined) return [];
		const { length } = words;
		return [{ block, from, to: from + length, start, end: start + length, unit: words.slice(2), value: 1 }];
	});
	return single.length === 0 ? counts : [...counts, ...single].sort((a, b) => a.block - b.block || a.from - b.from);
}

/** The word behind the number that says which way it counts, with the comma behind it; "After five years, in 1960". */
function stepOf(text: string, { from, to }: Count): string | null {
	const step = later.exec(text.slice(to, to + 24))?.[0];
	if (step !== undefined) return step;
	return /(?:^|[.;] |, )[Aa]fter $/.test(text.slice(Math.max(0, from - 8), from)) && text.startsWith(", in ", to)
		? ", "
		: null;
}

const later = /^ (?:later|afterwards?|after(?: that)?|on|hence|earlier|before|previously)\b,? ?/;

function isBefore(date: DateExpression, { block, from }: Count): boolean {
	return date.block < block || (date.block === block && date.from < from);
}

/** "In 1924, six years after the move of 1920": the date that is counted from, behind the one that is counted to. */
function anchorOf(
	dates: readonly DateExpression[],
	at: number,
	{ block, from, to }: Count,
	text: string,
): DateExpression | undefined {
	const [target, base] = [dates[at - 1], dates[at]];
	if (target?.block !== block || base?.block !== block || !isStated(target) || !isStated(base)) return undefined;
	const isBeside = /^,? ?$/.test(text.slice(target.to, from)) && base.range === null && target.range === null;
	return isBeside && anchor.test(text.slice(to, base.from)) ? base : undefined;
}

const anchor = /^ (?:after|before) (?:the|his|her|its|their) [\p{L} '’-]{3,40} (?:of|in|on) $/u;

/** "two years later, in 1961", "in 1961, two years later" */
function targetOf(
	dates: readonly DateExpression[],
	at: number,
	{ block, from, to }: Count,
	step: string,
	text: string,
): number | undefined {
	for (let index = at; index < Math.min(at + 2, dates.length); index++) {
		const date = dates[index]!;
		if (date.block !== block || date.from < to || !isStated(date)) continue;
		if (/^(?:in|on|\(|\(in|by|around)? ?$/.test(text.slice(to + step.length, date.from))) return index;
	}
	const before = dates[at - 1];
	// How long ago a season was is counted from the one that the text is about.
	const isBeside =
		before?.block === block &&
		before.range === null &&
		isStated(before) &&
		/^[,(]? ?[,(]? ?$/.test(text.slice(before.to, from));
	return isBeside && /^ (?:later|afterwards?|earlier)/.test(step) ? at - 1 : undefined;
}

function isStated({ interval, certainty, calendar, qualifiers }: DateExpression): boolean {
	if (interval === null || certainty !== "stated" || calendar !== "gregorian" || qualifiers.length > 0) return false;
	return interval.last - interval.first <= 366;
}

/** The dates before it in the same paragraph, nearest first, as far back as three sentences. */
function basesOf(dates: readonly DateExpression[], index: number, text: string): DateExpression[] {
	const target = dates[index]!;
	const bases: DateExpression[] = [];
	for (let at = index - 1; at >= 0 && dates[at]!.block === target.block; at--) {
		const date = dates[at]!;
		if (target.from - date.to > 400) break;
		if (isStated(date)) bases.push(date);
	}
	const [nearest] = bases;
	// A base far off belongs to another story.
	return nearest !== undefined && countStops(text.slice(nearest.to, target.from)) <= 1 ? bases : [];
}

function countStops(text: string): number {
	return text.match(/[.!?] \p{Lu}/gu)?.length ?? 0;
}

/** Years alone are counted by their numbers; with a month known on either side, half a year is no fault. */
function leadsTo(base: DateExpression, target: DateExpression, count: number): boolean {
	if (isYear(base) && isYear(target)) return yearOf(target) - yearOf(base) === count;
	const [least, most] = [target.interval!.first - base.interval!.last, target.interval!.last - base.interval!.first];
	return count >= least / 365.25 - 0.6 && count <= most / 365.25 + 0.6;
}

function isYear({ value }: DateExpression): boolean {
	return /^(?:BC)?\d{4}$/.test(value);
}

function yearOf({ interval }: DateExpression): number {
	return dayOfNumber(interval!.first).year;
}
