import { daysOfEraYear } from "../../calendar/days-of-era-year.js";
import { intervalOf } from "../../calendar/interval-of.js";
import { toEdtf } from "../../calendar/to-edtf.js";
import { toTimex } from "../../calendar/to-timex.js";
import type { DateExpression, DateValue, DayInterval } from "../../model/date.js";
import type { Block } from "../../model/prose.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import type { Found } from "./found.js";
import { qualify } from "./qualify.js";
import { dateOfDay } from "./step-from.js";
import type { Settled } from "./story.js";
import type { Scan } from "./token.js";

/** Where an expression stands. */
export interface Whereabouts {
	readonly scan: Scan;
	readonly block: Block;
	readonly index: number;
	readonly sentence: number | null;
}

/** An expression as a fact: its place in the document, and what it comes to. */
export function describeDate(
	found: Found,
	{ scan, block, index, sentence }: Whereabouts,
	{ date, isInferred, isCorroborated, span }: Settled,
): DateExpression {
	const from = scan.tokens[found.first]!.start;
	const to = scan.tokens[found.next - 1]!.end;
	const { qualifiers, style } = qualify(scan, found);
	return {
		start: offsetInDocument(block.runs, from),
		end: offsetInDocument(block.runs, to - 1) + 1,
		text: block.text.slice(from, to),
		type: found.daytime === undefined ? "DATE" : "TIME",
		value: spell(found, date, span),
		edtf: date === null ? spellSpan(span) : toEdtf(date, qualifiers),
		interval: daysOf(found, date) ?? span ?? null,
		certainty: isInferred ? "inferred" : "stated",
		isCorroborated,
		qualifiers,
		calendar: found.calendar ?? "gregorian",
		yearInCalendar: found.yearInCalendar ?? null,
		style,
		weekday: found.weekday ?? null,
		range: null,
		block: index,
		from,
		to,
		sentence,
	};
}

function daysOf({ calendar, yearInCalendar }: Found, date: DateValue | null): DayInterval | null {
	if (calendar !== undefined && yearInCalendar !== undefined) return daysOfEraYear(calendar, yearInCalendar);
	return date === null ? null : intervalOf(date);
}

function spell({ meaning, daytime }: Found, date: DateValue | null, span: Settled["span"]): string {
	if (meaning.kind === "vague") return meaning.reference;
	const value = date === null ? (spellSpan(span) ?? unknownOf(meaning)) : toTimex(date);
	return daytime === undefined ? value : `${value}T${daytime}`;
}

/** A step or a neighbour of a day that is not known. */
function unknownOf(meaning: Found["meaning"]): string {
	if (meaning.kind === "named" && meaning.weekday !== null) return `XXXX-WXX-${meaning.weekday}`;
	const unit = meaning.kind === "step" ? meaning.unit : "day";
	if (unit === "day")
		return meaning.kind === "step" && meaning.from === "today" && meaning.count === 0 ? "PRESENT_REF" : "XXXX-XX-XX";
	return unit === "month" ? "XXXX-XX" : unit === "week" ? "XXXX-WXX" : "XXXX";
}

function spellSpan(span: Settled["span"]): string | null {
	return span == null ? null : `${dayText(span.first)}/${dayText(span.last)}`;
}

function dayText(day: number): string {
	return toTimex(dateOfDay(day));
}
