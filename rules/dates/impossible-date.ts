import { daysInMonth } from "../../src/calendar/days-in-month.js";
import { readDateTokens } from "../../src/cs1/dates/read-date-tokens.js";
import type { DateExpression } from "../../src/model/date.js";
import type { Infobox } from "../../src/model/document.js";
import type { Finding } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "impossible-date",
	family: "dates",
	title: "The month does not have that day",
	why: "The event happened on another day, or in another month or year; a reader cannot know which.",
	scope: "document",
	severity: "error",
	reads: ["dates", "infoboxes"],
	examples: {
		fires: [
			"The pier was opened on 31 June 1915.",
			"The pier was closed on February 29, 2015.",
			{ dialect: "markdown", text: "| Opened | 31 April 1951 |\n| --- | --- |\n| Closed | 30 February 1960 |\n" },
			"{{Infobox pier\n| opened = 31 November 1945\n}}",
			"{{Infobox pier\n| opened = {{start date|1945|11|31}}\n}}",
		],
		quiet: [
			"The pier was opened on 30 June 1915 and closed on 29 February 2016.",
			"The pier burned on 29 February 1500.",
			"From 1 February to 30 April 1915 the pier was closed.",
			"{{Infobox pier\n| opened = {{start date and age|1945|11|30}}\n}}",
		],
	},
	*check({ dates, infoboxes }) {
		for (const date of dates) yield* judgeExpression(date);
		for (const infobox of infoboxes) yield* judgeInfobox(infobox);
	},
});

function* judgeExpression(date: DateExpression): Iterable<Finding> {
	const parts =
		date.interval === null && date.value.length === 10 ? /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(date.value) : null;
	if (parts === null) return;
	// The year of a date that says none is a guess, which is no ground to doubt a 29 February.
	const year = date.certainty === "stated" ? Number(parts[1]) : Number.NaN;
	yield* judge(date, { year, month: Number(parts[2]), day: Number(parts[3]) });
}

function* judgeInfobox({ parameters }: Infobox): Iterable<Finding> {
	for (const { value } of parameters) {
		if (!isPlausible(value.text)) continue;
		const day = value.text.startsWith("{{") ? dayOfTemplate(value.text) : dayOfText(value.text);
		if (day !== undefined) yield* judge(value, day);
	}
}

interface Day {
	/** NaN where it is not known. */
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

function* judge(at: Words, day: Day): Iterable<Finding> {
	if (exists(day)) return;
	const { year, month } = day;
	const last = Number.isNaN(year) ? mostDays(month) : daysInMonth(year, month);
	const name = `${months[month - 1]}${month === 2 && !Number.isNaN(year) ? ` ${year}` : ""}`;
	yield { at, message: `There is no ${at.text.slice(0, 40)}: ${name} had ${last} days` };
}

function exists({ year, month, day }: Day): boolean {
	if (month < 1 || month > 12 || day < 1 || day > 31) return true;
	if (day <= (Number.isNaN(year) ? mostDays(month) : daysInMonth(year, month))) return true;
	// By the Julian calendar, which some countries kept until 1926; Sweden's February of 1712 had 30 days.
	return month === 2 && ((day === 29 && year % 100 === 0 && year <= 1900) || (day === 30 && year === 1712));
}

function mostDays(month: number): number {
	return daysInMonth(2000, month);
}

const months = "January February March April May June July August September October November December".split(" ");

/** Of the many values of infoboxes few are a day of a month that may be too short for it. */
function isPlausible(text: string): boolean {
	return text.length < 60 && /(?:29|3[01])(?!\d)/.test(text);
}

/** {{birth date|1967|2|31}}, {{start date and age|df=y|1945|11|31}} */
function dayOfTemplate(text: string): Day | undefined {
	const [, name = "", list = ""] = /^\{\{([^{}|]+)\|([^{}]*)\}\}$/.exec(text) ?? [];
	if (!/\bdate\b/i.test(name) || /\bdate of\b|age in/i.test(name)) return undefined;
	const numbers = list.split("|").filter((part) => !part.includes("="));
	if (numbers.length < 3 || !numbers.slice(0, 3).every((part) => /^\s*\d{1,4}\s*$/.test(part))) return undefined;
	const [year = 0, month = 0, day = 0] = numbers.map(Number);
	return { year, month, day };
}

function dayOfText(text: string): Day | undefined {
	const tokens = readDateTokens(text);
	const shape = tokens?.map(({ kind }) => kind).join("");
	if (tokens === undefined || (shape !== "DMY" && shape !== "MDY")) return undefined;
	const [day, month] = shape === "DMY" ? tokens : [tokens[1], tokens[0]];
	return {
		year: Number(tokens[2]?.text),
		month: months.findIndex((name) => name.startsWith(month?.text ?? "?")) + 1,
		day: Number(day?.text),
	};
}
