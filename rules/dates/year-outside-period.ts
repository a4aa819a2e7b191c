import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import type { DateExpression } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "year-outside-period",
	family: "dates",
	title: "A year is not of the decade or the century that it is put in",
	why: "Either the year or the period is wrong, and a reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "blocks"],
	examples: {
		fires: [
			"In the 1920s, in 1946, a fire damaged the stores.",
			"During the 1950s (in 1965) the harbour was dredged.",
			"The 1890s brought change: in 1883, the town was given a railway.",
			"In the 1980s a strike broke out; it began in July 2006.",
			"The mill dates from the 19th century; it was built in 1776.",
			"The 17th-century inn (built 1544) is still in use.",
			"An 18th-century chapel, erected in 1884, stands close by.",
			"The harbour was dredged in 1965, in the 1950s.",
			"Some time in the 1930s, probably in 1945, the bell was cast.",
			"Built in 1771, the 19th-century chapel stands close by.",
			"The 18th-century mill was built in 1650.",
		],
		quiet: [
			"In the 1920s, in 1926, a fire damaged the stores.",
			"In the 1920s the stores burned, and in 1946 the mill.",
			"The 17th-century inn, rebuilt in 1844, is still in use.",
			"The 19th-century mill (built 1800) is still in use, the 18th-century inn of 1800 is not.",
			"See ''Tides in the Twentieth Century'' (2004).",
			"The nave dates from the 12th century and was completed in 1350.",
			"In the 1920s and in 1946 the harbour was dredged.",
		],
	},
	*check({ dates, blocks }) {
		for (let index = 0; index < dates.length; index++) {
			const period = dates[index]!;
			const size = sizeOf(period);
			if (size === 0 || period.interval === null || period.certainty !== "stated") continue;
			const { text } = blocks[period.block]!;
			const year = yearBehind(dates, index, text) ?? yearBefore(dates, index, text);
			const off = year === undefined ? 0 : distance(period, size, year);
			if (year === undefined || off === 0) continue;
			yield {
				at: { start: Math.min(period.start, year.start), end: Math.max(period.end, year.end) },
				message: `${year.text} is not in ${period.text}`,
				certainty: off <= 1 ? "possible" : "likely",
			};
		}
	},
});

/** 10 for a decade, 100 for a century, 0 for anything else. */
function sizeOf({ value, calendar }: DateExpression): number {
	if (calendar !== "gregorian") return 0;
	return /^\d{3}$/.test(value) ? 10 : /^\d\d$/.test(value) ? 100 : 0;
}

function yearBehind(dates: readonly DateExpression[], index: number, text: string): DateExpression | undefined {
	const [period, next] = [dates[index]!, dates[index + 1]];
	if (next === undefined || next.block !== period.block || !isYear(next)) return undefined;
	const glue = text.slice(period.to, next.from);
	// "Alabama in the Twentieth Century (2004)" is a title.
	const isTitle = /\p{Lu}/u.test(period.text) && glue === " (";
	return glue.length <= 100 && !isTitle && links.some((link) => link.test(glue)) ? next : undefined;
}

/** "in 1965, in the 1950s", "in 1965 (in the 1950s)" */
function yearBefore(dates: readonly DateExpression[], index: number, text: string): DateExpression | undefined {
	const [period, before] = [dates[index]!, dates[index - 1]];
	if (before === undefined || before.block !== period.block || !isYear(before) || before.range !== null)
		return undefined;
	const glue = text.slice(before.to, period.from);
	const head = text.slice(Math.max(0, before.from - 16), before.from);
	// "Built in 1771, the 19th-century chapel"
	// "built in 1540, is of the 15th century"
	if (/\b(?:built|erected|founded) in $/.test(head) && /^,? (?:is|are) of (?:the )?$/.test(glue)) return before;
	if (builtIn.test(head) && /^, (?:(?:the|this|an?) )?(?:[a-z]+ )?$/.test(glue)) return before;
	return /\b[Ii]n $/.test(head) && within.test(glue) ? before : undefined;
}

const builtIn = /(?:^|[.;:] )(?:Built|Erected|Constructed|Founded|Begun) in $/;
const within =
	/^(?:, (?:in|during|late in|early in|at the (?:start|height|end|beginning|middle) of)| during| \((?:in|during|i\.e\.)) (?:the )?$/;

function isYear({ value, certainty, qualifiers, interval }: DateExpression): boolean {
	const isNamed = certainty === "stated" && interval !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value);
	return (
		isNamed && !qualifiers.some((one) => one === "since" || one === "until" || one === "before" || one === "after")
	);
}

const made = "(?:built|erected|constructed|founded|established|laid out|painted|written)";
const begun = `(?:(?:was|were|is|had been|having been|been) )?(?:first |probably |originally )?(?:${made}|opened|begun|began|started|completed|finished|consecrated|dedicated|published|broke out|happened|occurred|took place|dates? from|dating from|dated|dating to|dates to|born)`;
const surely =
	"(?:namely|specifically|more precisely|more exactly|precisely|probably|possibly|most likely|perhaps|to be exact,?)";

const links: readonly RegExp[] = [
	// "the 1920s, in 1946", "the 1920s (in 1946", "the 1920s, more precisely on 5 May 1946", "the 1920s – in 1946"
	new RegExp(`^(?:,| –| —|–|—) ?(?:${surely} )?(?:in|on) (?:the year )?$`),
	new RegExp(`^(?:,| –| —|–|—) ?${surely} (?:in |around |about )?(?:the year )?$`),
	new RegExp(`^,? \\((?:${surely} )?(?:in |on )?$`),
	// "the 1890s brought change: in 1883", but not "the 1890s: the pier opened in 1883, the mill in 1902"
	/^ (?:brought|saw|were|was|began|started|ended|opened|closed|marked)\b[^.;:()]{0,50}: in $/,
	// "the 18th century that the mill was built, in", "the 1930s saw a fair, held in"
	/^ that [^.;:(),]{3,60}, in $/,
	/^ saw [^.;:(),]{3,40}, (?:held|built|opened|founded|begun) in $/,
	// "the 1980s a strike broke out; it began in"
	new RegExp(`^[^.;:()]{0,60}[;:–—] ?(?:it|this|that|the (?:building|work|strike|event)) ${begun} (?:in |on )?$`),
	// "19th-century chapel, built in", "17th-century inn (built"
	new RegExp(`^[- ]?[a-z -]{0,40}(?:,| \\() ?(?:which |that |it )?${begun} (?:in |on |c\\. )?$`),
	// "18th-century mill was built in", "the 15th century and was built in"
	new RegExp(`^(?:[- ][a-z -]{1,30}|,? and) (?:was|were) ${made} (?:in |on )$`),
];

/** How many years it lies outside; a century may begin with its hundred or the year after. */
function distance({ interval }: DateExpression, size: number, { interval: days }: DateExpression): number {
	const year = dayOfNumber(days!.first).year;
	const first = dayOfNumber(interval!.first).year;
	const from = size === 100 ? first - 1 : first;
	const to = size === 100 ? first + 99 : first + 9;
	return year < from ? from - year : year > to ? year - to : 0;
}
