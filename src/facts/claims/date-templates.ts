import { intervalOf } from "../../calendar/interval-of.js";
import { makeDate } from "../../calendar/make-date.js";
import { toTimex } from "../../calendar/to-timex.js";
import type { ClaimTime } from "../../model/claim.js";
import type { DateValue } from "../../model/date.js";
import type { Range } from "../../model/place.js";

/** A template in a value that gives a date in figures. */
const dateTemplate =
	/\{\{\s*(birth[- _]?date(?: and age2?)?|bda|birth year and age|death[- _]?date(?: and (?:given )?age)?|dda|death year and age|start[- _]?date(?: and age)?|end[- _]?date(?: and age)?|release date|film date|launch date and age|event date|date|dts|ymd|as of|b-da|d-da|birth-date|death-date|start and end dates)\s*\|([^{}]{1,200})\}\}/gi;

/** The dates of a template: `{{death date and age|1999|1|2|1942|3|5}}` also says when the life began. */
export interface TemplateDate {
	readonly time: ClaimTime;
	readonly birth: ClaimTime | null;
}

/** Dates that templates give in a value: `{{birth date|1942|3|5}}`, `{{start date|1911}}`. */
export function readDateTemplates(value: string, start: number): TemplateDate[] {
	const dates: TemplateDate[] = [];
	for (const found of value.matchAll(dateTemplate)) {
		const at = start + found.index;
		const place = { start: at, end: at + found[0].length };
		if (/^film/i.test(found[1]!)) {
			for (const figures of readShowings(found[2]!)) {
				const time = timeOfFigures(figures, place);
				if (time !== null) dates.push({ time, birth: null });
			}
			continue;
		}
		const figures = readFigures(found[2]!);
		const time = timeOfFigures(figures.slice(0, 3), place);
		if (time === null) continue;
		const isDeath = /^(?:d|death)/i.test(found[1]!) && /age|^dda/i.test(found[1]!);
		const birth = isDeath && figures.length === 6 ? timeOfFigures(figures.slice(3), place) : null;
		dates.push({ time, birth });
	}
	return dates;
}

/** The days of `{{film date|1911|5|3|Ware|1911|6|8|Denmark}}`: a place may stand behind each. */
function readShowings(inner: string): number[][] {
	const days: number[][] = [];
	let isOpen = false;
	for (const part of inner.split("|")) {
		const plain = part.trim();
		if (plain.includes("=") || plain === "") continue;
		const isFigure = /^\d{1,4}$/.test(plain);
		if (isFigure && isOpen && days.at(-1)!.length < 3) days.at(-1)!.push(Number(plain));
		else if (isFigure) days.push([Number(plain)]);
		isOpen = isFigure;
	}
	return days;
}

function readFigures(inner: string): number[] {
	const figures: number[] = [];
	for (const part of inner.split("|")) {
		const plain = part.trim();
		if (plain.includes("=") || plain === "") continue;
		const iso = /^(\d{3,4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
		if (iso !== null) figures.push(Number(iso[1]), Number(iso[2]), Number(iso[3]));
		else if (/^\d{1,4}$/.test(plain)) figures.push(Number(plain));
		else break;
	}
	return figures;
}

function timeOfFigures([year, month, day]: readonly number[], place: Range): ClaimTime | null {
	if (year === undefined || year < 100 || year > 2200) return null;
	const isMonth = month !== undefined && month >= 1 && month <= 12;
	const isDay = isMonth && day !== undefined && day >= 1 && day <= 31;
	const date: DateValue = isDay
		? makeDate("day", year, { month, day })
		: isMonth
			? makeDate("month", year, { month })
			: makeDate("year", year);
	return asTime(date, place, toTimex(date));
}

/** A date that stands for itself as the time of a claim. */
export function asTime(date: DateValue, { start, end }: Range, text: string): ClaimTime {
	return {
		start,
		end,
		text,
		value: toTimex(date),
		interval: intervalOf(date),
		certainty: "stated",
		isCorroborated: false,
		qualifiers: [],
		style: null,
	};
}
