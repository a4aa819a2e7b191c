import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import type { DateExpression } from "../../src/model/date.js";
import type { Quantity } from "../../src/model/quantity.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "span-unlike-dates",
	family: "dates",
	title: "A number of years does not fit the dates that it stands beside",
	why: "Either the number or one of the dates is wrong, and a reader who trusts one of them is misled.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "quantities", "blocks"],
	examples: {
		fires: [
			"Lund kept the light for twelve years (1945–1953).",
			"From 1910 until 1924, for twenty years, Lund kept the light.",
			"Lund kept the light from 1925 to 1935, a period of five years.",
			"The town was free for 138 years from 799 to 684 BC.",
			"During his 21-year term, from 1949 to 1964, the mole was built.",
			"From 1930 to 1937 Lund led the guild for eleven years.",
			"Lund taught for nine years at the harbour school, from 1948 to 1962.",
			"In the nine years between 1930 and 1943 the mole was built.",
			"After four years of construction (1880–1894) the mole was finished.",
			"It took nineteen months, from January 1931 to September 1931, to build the mole.",
		],
		quiet: [
			"Lund kept the light for eight years (1945–1953), and for about ten years (1960–1972) the bell.",
			"From 1910 until 1924, for fifteen years, Lund kept the light.",
			"The town was free for 115 years from 799 to 684 BC.",
			"The song led the charts for nine weeks from 29 November 1975 to 24 January 1976.",
			"No crew had won every race since Brackwater in 1888–89, 115 years earlier.",
			"Democrats held the seat for all but eight years between 1975 and 2011.",
			"Lund, 45 years old (1945–1999), kept the light.",
			"Lund kept the light in five years (1945, 1947 and 1953–1955).",
			"It took nine months, from January 1931 to September 1931, to build the mole.",
			"It took three months, from 20 January 1931 to 5 April 1931, to build the mole.",
		],
	},
	*check({ dates, quantities, blocks }) {
		let at = 0;
		for (const years of quantities) {
			const isDays = years.unit === "day" || years.unit === "week";
			const isMonths = years.unit === "month";
			if ((years.unit !== "year" && !isDays && !isMonths) || years.value < 2 || years.step < 1) continue;
			while (at < dates.length && isBefore(dates[at]!, years)) at++;
			const range = rangeBehind(dates, at, years, blocks) ?? rangeBefore(dates, at, years, blocks);
			if (range === undefined) continue;
			const [first, last] = range;
			const span = isDays
				? daysBetween(first, last)
				: isMonths
					? monthsBetween(first, last)
					: yearOf(last) - yearOf(first);
			const count = years.unit === "week" ? { ...years, value: years.value * 7 } : years;
			if (
				span <= 0 ||
				fits(count, span) ||
				(years.unit === "week" && fitsWeeks(count.value, span)) ||
				stepsOn.test(blocks[years.block]!.text.slice(years.to, years.to + 12))
			)
				continue;
			const [start, end] = [Math.min(years.start, first.start), Math.max(years.end, last.end)];
			yield {
				at: { start, end },
				message: `From ${first.text} to ${last.text} are ${span} ${isDays ? "days" : isMonths ? "months" : "years"}, not ${years.text.replace(/[- ]?(?:years?|months?|days?)$/i, "")}`,
				certainty: "likely",
			};
		}
	},
});

/** "1888–89, 115 years earlier": so far from another date. */
const stepsOn = /^ (?:earlier|later|before|after|ago|previously|prior)\b/;

/** Both weeks at the ends may count: nine charts, from 29 November to 24 January. */
function fitsWeeks(days: number, span: number): boolean {
	return Math.abs(days - span) < 4 || Math.abs(days - 7 - span) < 4;
}

function isBefore(date: DateExpression, { block, from }: Quantity): boolean {
	return date.block < block || (date.block === block && date.from < from);
}

type Pair = readonly [DateExpression, DateExpression];
type Blocks = readonly { readonly text: string }[];

/** "twelve years (1945–1953)", "for nine years, from 1948 to 1962", "138 years from 799 to 684 BC" */
function rangeBehind(dates: readonly DateExpression[], at: number, years: Quantity, blocks: Blocks): Pair | undefined {
	if (partOf.test(blocks[years.block]!.text.slice(Math.max(0, years.from - 9), years.from))) return undefined;
	for (let index = at; index < Math.min(at + 2, dates.length); index++) {
		const first = dates[index]!;
		if (first.block !== years.block || first.from < years.to) continue;
		const { text } = blocks[years.block]!;
		const glue = text.slice(years.to, first.from);
		const isWhole = !/between/.test(glue) || /\b(?:the|those|these|for) $/.test(text.slice(0, years.from));
		const pair = glue.length <= 60 && isWhole && announcesPair(glue) ? pairOf(dates, index, first) : undefined;
		if (pair !== undefined) return goesOn.test(text.slice(pair[1].to, pair[1].to + 9)) ? undefined : pair;
	}
	return undefined;
}

/** "from 1942 to 1956, a period of twenty years", "1942–1956 (14 years)", "From 1966 until 1978, for eighteen years" */
function rangeBefore(dates: readonly DateExpression[], at: number, years: Quantity, blocks: Blocks): Pair | undefined {
	for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
		const last = dates[index]!;
		if (last.block !== years.block || last.to > years.from || last.range?.end !== "last") continue;
		const glue = blocks[years.block]!.text.slice(last.to, years.from);
		const isTold = glue.length <= 80 && tellsSpan(glue);
		if (isTold || (glue.length <= 40 && before.test(glue)))
			return pairOf(dates, last.range.other, dates[last.range.other]!);
	}
	return undefined;
}

/** "the last two years of the war (1939–1945)" */
const partOf = /\b(?:last|first|final|closing|early|opening) $/;
/** "six years (1950–1952, 1954–1958)" */
const goesOn = /^(?:,|;|,? and) ?[12]\d{3}/;

const announcesPair = (words: string) =>
	/^(?: (?:term|reign|period|career|span|tenure|rule|run|stay|war|siege|occupation|strike|presidency|long|there|in office|of (?:construction|building|work|works|war|marriage|service|study|studies|exile|imprisonment|captivity|rule|reign|negotiations?|planning|publication|research|restoration|renovation|training|teaching)|as [a-z]{3,20}(?: of [\p{L}’' -]{2,30})?)(?: (?:lasted|ran|was))?)?(?:,? ?[([]|,? (?:from|between|in|running from|lasting from|starting|that is,?)|,| –| —)? ?$|^ (?:in|at|as|on|with) [\p{L} '’-]{1,40},? from $/u.test(
		words,
	);
const before =
	/^[),;]*(?: ?[([–—]| (?:a|an|the|for|of|or|in|all|with|over|during|lasting|lasted|spanning|covering|totalling|making|period|span|term|time|total|reign|stretch|some|thus|i\.e\.|career|tenure|rule|nearly|that|is)(?= |,|$),?)* ?[([–—]?$/;
/** "From 1930 to 1937 Lund led the guild for eleven years" */
const tellsSpan = (words: string) =>
	/^,? (?!.*\b(?:and|but|then|where|who|which|after|before)\b)[\p{L} '’,-]{3,70} for $/u.test(words);

function pairOf(dates: readonly DateExpression[], index: number, first: DateExpression): Pair | undefined {
	const last = first.range?.end === "first" ? dates[first.range.other] : undefined;
	const isKnown = (date: DateExpression | undefined) =>
		date?.interval != null && date.certainty === "stated" && date.calendar === "gregorian" && date.value.length >= 4;
	return index >= 0 && isKnown(first) && isKnown(last) ? [first, last!] : undefined;
}

/** Zero where one of them is no single day. */
function daysBetween({ interval: a }: DateExpression, { interval: b }: DateExpression): number {
	return a!.first === a!.last && b!.first === b!.last ? b!.first - a!.first : 0;
}

/** Zero where one of them does not say its month. */
function monthsBetween({ interval: a }: DateExpression, { interval: b }: DateExpression): number {
	const [from, to] = [dayOfNumber(a!.first), dayOfNumber(b!.first)];
	const areMonths = [a!, b!].every(({ first, last }) => last - first < 31);
	return areMonths ? (to.year - from.year) * 12 + to.month - from.month : 0;
}

function yearOf({ interval }: DateExpression): number {
	return dayOfNumber(interval!.first).year;
}

/** Both end years may count, or neither; "about" and round numbers give more room. */
function fits({ value, step, approximation }: Quantity, span: number): boolean {
	const isRound = step >= 10 || value % 5 === 0;
	const room = approximation !== null ? Math.max(2, span * 0.25) : isRound && span > 20 ? Math.max(1, span * 0.05) : 1;
	return Math.abs(value - span) <= room;
}
