import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import { eraNouns, yearsOfEra } from "../../src/calendar/named-eras.js";
import type { DateExpression } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "year-outside-era",
	family: "dates",
	title: "A year is not of the dynasty or era that it is put in",
	why: "Either the year or the era is wrong, often by centuries.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "blocks"],
	examples: {
		fires: [
			"The tomb dates to the 19th dynasty or c. 2500 BC.",
			"The vase is of the Ming dynasty (1750).",
			"The gate was built in the Edo period, in 1903.",
			"In 1903, during the Edo period, the gate was built.",
		],
		quiet: [
			"The tomb dates to the 19th dynasty or c. 1250 BC.",
			"The vase is of the Ming dynasty (1368–1644), its copy of the Qing dynasty.",
			"The gate was built in the Edo period and restored in 1903.",
			"The Later Tang dynasty (923–937) was short, the Ming dynasty (2003 edition of the atlas) was not.",
		],
	},
	*check({ dates, blocks }) {
		for (let index = 0; index < dates.length; index++) {
			const date = dates[index]!;
			if (date.interval === null || date.certainty !== "stated" || date.calendar !== "gregorian") continue;
			const { text } = blocks[date.block]!;
			const next = dates[index + 1];
			const end = date.range?.end === "first" && next?.block === date.block ? next.to : date.to;
			const name = eraBefore(text, date, end) ?? eraBehind(text, end);
			const years = name === undefined ? undefined : yearsOfEra(name);
			if (name === undefined || years === undefined) continue;
			const [first, last] = [yearOf(date.interval.first), yearOf(date.interval.last)];
			if (last >= years[0] && first <= years[1]) continue;
			yield {
				at: { start: date.start, end: date.end },
				message: `${date.text} is not in the ${name}, which was from ${written(years[0])} to ${written(years[1])} at most`,
				certainty: "likely",
			};
		}
	},
});

/** Made when they are first asked for: the names of the eras make them long. */
let patterns: { readonly before: RegExp; readonly behind: RegExp } | undefined;

function patternsOfEras() {
	if (patterns !== undefined) return patterns;
	const name = `((?:\\d{1,2}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}-]+) (?:${eraNouns}))`;
	patterns = {
		// "the 19th dynasty or c.", "the Ming dynasty (", "the Edo period, in"; not "the Later Tang dynasty (".
		before: new RegExp(
			`(?<![\\d\\p{Lu}])${name}(?:(?:,|,? or|,? i\\.e\\.,?) (?:in |c\\. ?|ca\\. ?|circa |about |around )?| \\((?:c\\. ?|ca\\. ?|circa )?)$`,
			"u",
		),
		behind: new RegExp(`^,? (?:in|during) the ${name}\\b`, "u"),
	};
	return patterns;
}

function eraBefore(text: string, { from }: DateExpression, end: number): string | undefined {
	const found = patternsOfEras().before.exec(text.slice(Math.max(0, from - 48), from));
	if (found === null) return undefined;
	const isBracket = text.slice(0, from).lastIndexOf("(") > text.slice(0, from).lastIndexOf(")");
	const isClosed = !isBracket || text.startsWith(")", end);
	// "the Later Tang dynasty": another one.
	const head = text.slice(Math.max(0, from - 72), from);
	const isOther = /\p{Lu}[\p{L}-]+ $/u.test(head.slice(0, head.lastIndexOf(found[1]!)).replace(/\bThe $/, ""));
	return isClosed && !isOther ? found[1] : undefined;
}

/** "In 1903, during the Edo period" */
function eraBehind(text: string, end: number): string | undefined {
	return patternsOfEras().behind.exec(text.slice(end, end + 48))?.[1];
}

function yearOf(day: number): number {
	return dayOfNumber(day).year;
}

function written(year: number): string {
	return year <= 0 ? `${1 - year} BC` : `${year}`;
}
