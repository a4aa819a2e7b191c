import { describe, expect, it } from "vitest";
import { daysOfEraYear } from "../../src/calendar/days-of-era-year.js";
import { easterOf } from "../../src/calendar/easter-of.js";
import { intervalOf } from "../../src/calendar/interval-of.js";
import { isYearAhead } from "../../src/calendar/is-year-ahead.js";
import { nthWeekdayOf } from "../../src/calendar/nth-weekday-of.js";
import { toEdtf } from "../../src/calendar/to-edtf.js";
import { toTimex } from "../../src/calendar/to-timex.js";
import { translateDate } from "../../src/calendar/translate-date.js";
import { Calendar } from "../../src/engine/calendar.js";
import type { DateValue, DayInterval } from "../../src/model/date.js";

const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const spell = (days: DayInterval | null) => days && `${day(days.first)} ${day(days.last)}`;
const value = (unit: DateValue["unit"], year: number | null, parts: object = {}): DateValue => ({
	unit,
	year,
	month: -1,
	day: -1,
	index: -1,
	...parts,
});

describe("a date, its days, and how TIMEX3 and EDTF write it", () => {
	it.each([
		[value("day", 2015, { month: 5, day: 3 }), "2015-05-03 2015-05-03", "2015-05-03", "2015-05-03"],
		[value("day", 2015, { month: 2, day: -1 }), "2015-02-01 2015-02-28", "2015-02-XX", "2015-02-XX"],
		[value("day", 2015, { month: 6, day: 31 }), null, "2015-06-31", "2015-06-31"],
		[value("day", 2015, { month: 14, day: 5 }), null, "2015-14-05", "2015-14-05"],
		[value("day", null, { month: 5, day: 3 }), null, "XXXX-05-03", "XXXX-05-03"],
		[value("week", 2015, { index: 1 }), "2014-12-29 2015-01-04", "2015-W01", null],
		[value("week", 2015), "2015-01-01 2015-12-31", "2015-WXX", null],
		[value("weekend", 2015, { index: 1 }), "2015-01-03 2015-01-04", "2015-W01-WE", null],
		[value("weekend", 2015), "2015-01-01 2015-12-31", "2015-WXX-WE", null],
		[value("month", 2015, { month: 2 }), "2015-02-01 2015-02-28", "2015-02", "2015-02"],
		[value("month", 2015, { month: 12 }), "2015-12-01 2015-12-31", "2015-12", "2015-12"],
		[value("month", 2015), "2015-01-01 2015-12-31", "2015-XX", "2015-XX"],
		[value("season", 2015, { index: 1 }), "2015-03-01 2015-05-31", "2015-SP", "2015-21"],
		[value("season", 2015, { index: 4 }), "2015-01-01 2016-02-29", "2015-WI", "2015-24"],
		[value("quarter", 2015, { index: 4 }), "2015-10-01 2015-12-31", "2015-Q4", "2015-36"],
		[value("quarter", 2015), "2015-01-01 2015-12-31", "2015-QX", "2015"],
		[value("half", 2015, { index: 2 }), "2015-07-01 2015-12-31", "2015-H2", "2015-41"],
		[value("half", 2015, { index: 1 }), "2015-01-01 2015-06-30", "2015-H1", "2015-40"],
		[value("year", 2015), "2015-01-01 2015-12-31", "2015", "2015"],
		[value("year", null), null, "XXXX", null],
		[value("decade", 2010), "2010-01-01 2019-12-31", "201", "201X"],
		[value("decade", 10), "0010-01-01 0019-12-31", "001", "001X"],
		[value("century", 1900), "1900-01-01 1999-12-31", "19", "19XX"],
		[value("millennium", 1000), "1000-01-01 1999-12-31", "1", "1XXX"],
		[value("decade", null), null, "XXX", null],
		[value("century", null), null, "XX", null],
		[value("millennium", null), null, "X", null],
	] as const)("%j", (date, days, timex, edtf) => {
		expect(spell(intervalOf(date))).toBe(days);
		expect(toTimex(date)).toBe(timex);
		expect(toEdtf(date)).toBe(edtf);
	});

	it.each([
		[1, "0001", "0001"],
		[0, "BC0001", "0000"],
		[-1, "BC0002", "-0001"],
		[-43, "BC0044", "-0043"],
	])("the year %i", (year, timex, edtf) => {
		expect([toTimex(value("year", year)), toEdtf(value("year", year))]).toEqual([timex, edtf]);
	});

	it("with what surrounds it", () => {
		const year = value("year", 1910);
		expect(toEdtf(year, ["circa"])).toBe("1910~");
		expect(toEdtf(year, ["before"])).toBe("../1910");
		expect(toEdtf(year, ["until", "circa"])).toBe("../1910~");
		expect(toEdtf(year, ["after"])).toBe("1910/..");
		expect(toEdtf(year, ["since"])).toBe("1910/..");
		expect(toEdtf(value("week", 1910), ["since"])).toBeNull();
	});
});

it.each([
	[1700, "4-11"],
	[1800, "4-13"],
	[1818, "3-22"],
	[1900, "4-15"],
	[1943, "4-25"],
	[1954, "4-18"],
	[1961, "4-2"],
	[1981, "4-19"],
	[2000, "4-23"],
	[2008, "3-23"],
	[2015, "4-5"],
	[2038, "4-25"],
	[2049, "4-18"],
	[2076, "4-19"],
	[2100, "3-28"],
	[2200, "4-6"],
])("Easter of %i", (year, date) => {
	const { month, day } = easterOf(year);
	expect(`${month}-${day}`).toBe(date);
});

it("days around Easter", () => {
	expect(easterOf(2015, -2)).toMatchObject({ month: 4, day: 3 });
	expect(easterOf(2015, 39)).toMatchObject({ month: 5, day: 14 });
});

it.each([
	[2015, 5, 1, 1, 4],
	[2015, 5, 5, 1, 1],
	[2015, 5, 4, 2, 14],
	[2015, 5, 1, -1, 25],
	[2015, 12, 5, -1, 25],
	[2015, 5, 7, -1, 31],
	[2016, 2, 1, -1, 29],
])("of %i-%i the weekday %i, number %i, is the %i", (year, month, weekday, n, date) => {
	expect(nthWeekdayOf(year, month, weekday, n)).toBe(date);
});

it("years of other calendars", () => {
	expect(spell(daysOfEraYear("anno-mundi", 7523))).toBe("2014-09-01 2015-08-31");
	expect(spell(daysOfEraYear("juche", 104))).toBe("2015-01-01 2015-12-31");
	expect(spell(daysOfEraYear("buddhist", 2558))).toBe("2015-01-01 2015-12-31");
	expect(daysOfEraYear("juche", 0)).toBeNull();
	expect(daysOfEraYear("juche", 1)).not.toBeNull();
	expect(daysOfEraYear("gregorian" as never, 5)).toBeNull();
});

it("a year is ahead until its first day", () => {
	expect(isYearAhead(2026, new Calendar("2025-12-31"))).toBe(true);
	expect(isYearAhead(2026, new Calendar("2026-01-01"))).toBe(false);
});

it.each([
	["3  de  mayo  de  2019", "3 May 2019"],
	["1er mayo 2019", "1 May 2019"],
	["mayo 2019", "May 2019"],
	["03/05/2019", "3 May 2019"],
	["3.5.2019", "3 May 2019"],
	["3.5/2019", undefined],
	["x 3 mayo 2019", undefined],
	["3 mayo 20191", undefined],
	["3 quatsch 2019", undefined],
	["03/13/2019", undefined],
])("%s in English", (text, english) => {
	expect(translateDate(text, { mayo: 5 })).toBe(english);
});
