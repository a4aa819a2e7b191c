import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import { daysOfEraYear } from "../../src/calendar/days-of-era-year.js";
import { easterOf } from "../../src/calendar/easter-of.js";
import { intervalOf } from "../../src/calendar/interval-of.js";
import { isoWeekOf, mondayOfWeek } from "../../src/calendar/iso-week.js";
import { makeDate } from "../../src/calendar/make-date.js";
import { nthWeekdayOf } from "../../src/calendar/nth-weekday-of.js";
import { toEdtf } from "../../src/calendar/to-edtf.js";
import { toTimex } from "../../src/calendar/to-timex.js";
import { weekdayOf } from "../../src/calendar/weekday-of.js";
import type { CalendarName, DayInterval } from "../../src/model/date.js";

const spell = (day: number) => toTimex(makeDate("day", dayOfNumber(day).year, dayOfNumber(day)));
const spellDays = (days: DayInterval | null) => (days === null ? null : `${spell(days.first)} ${spell(days.last)}`);

describe("day numbers", () => {
	it("count from 1 January 1970, and back", () => {
		expect(dayNumber(1970, 1, 1)).toBe(0);
		for (const year of [-4712, -1, 0, 1, 1582, 1900, 2000, 2024])
			for (const month of [1, 2, 3, 12])
				expect(dayOfNumber(dayNumber(year, month, 28))).toEqual({ year, month, day: 28 });
	});

	it("agree with the clock's calendar", () => {
		for (let day = -800_000; day < 100_000; day += 997) {
			const date = new Date(day * 86_400_000);
			expect(dayOfNumber(day)).toEqual({
				year: date.getUTCFullYear(),
				month: date.getUTCMonth() + 1,
				day: date.getUTCDate(),
			});
			expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
		}
	});
});

describe("weeks and feasts", () => {
	it("belong to the year of their Thursday", () => {
		expect(isoWeekOf(dayNumber(2008, 12, 29))).toEqual({ year: 2009, week: 1 });
		expect(spell(mondayOfWeek(2007, 36))).toBe("2007-09-03");
	});

	it("fall on their days", () => {
		expect(easterOf(1961)).toMatchObject({ month: 4, day: 2 });
		expect(easterOf(2018, -2)).toMatchObject({ month: 3, day: 30 });
		expect(nthWeekdayOf(2010, 11, 4, 4)).toBe(25);
		expect(nthWeekdayOf(2010, 5, 1, -1)).toBe(31);
	});
});

describe("values", () => {
	it.each([
		[makeDate("day", 1961, { month: 8, day: 29 }), "1961-08-29", "1961-08-29", "1961-08-29 1961-08-29"],
		[makeDate("month", 1961, { month: 12 }), "1961-12", "1961-12", "1961-12-01 1961-12-31"],
		[makeDate("season", 1961, { index: 2 }), "1961-SU", "1961-22", "1961-06-01 1961-08-31"],
		[makeDate("quarter", 1961, { index: 3 }), "1961-Q3", "1961-35", "1961-07-01 1961-09-30"],
		[makeDate("half", 1961, { index: 2 }), "1961-H2", "1961-41", "1961-07-01 1961-12-31"],
		[makeDate("week", 2007, { index: 36 }), "2007-W36", null, "2007-09-03 2007-09-09"],
		[makeDate("year", 1961), "1961", "1961", "1961-01-01 1961-12-31"],
		[makeDate("year", -43), "BC0044", "-0043", "BC0044-01-01 BC0044-12-31"],
		[makeDate("decade", 1960), "196", "196X", "1960-01-01 1969-12-31"],
		[makeDate("decade", -478), "BC047", null, "BC0479-01-01 BC0470-12-31"],
		[makeDate("century", 1801), "18", "18XX", "1801-01-01 1900-12-31"],
		[makeDate("century", -399), "BC03", null, "BC0400-01-01 BC0301-12-31"],
		[makeDate("day", null, { month: 8, day: 29 }), "XXXX-08-29", "XXXX-08-29", null],
		[makeDate("day", 2015, { month: 2, day: 29 }), "2015-02-29", "2015-02-29", null],
	])("%j", (date, timex, edtf, days) => {
		expect(toTimex(date)).toBe(timex);
		expect(toEdtf(date)).toBe(edtf);
		expect(spellDays(intervalOf(date))).toBe(days);
	});
});

describe("years of other calendars", () => {
	it.each([
		["juche", 105, "2016-01-01 2016-12-31"],
		["minguo", 38, "1949-01-01 1949-12-31"],
		["reiwa", 2, "2020-01-01 2020-12-31"],
		["showa", 20, "1945-01-01 1945-12-31"],
		["buddhist", 2560, "2017-01-01 2017-12-31"],
		["hijri", 1443, "2021-08-10 2022-07-29"],
		["hebrew", 5776, "2015-09-14 2016-10-02"],
		["saka", 1922, "2000-03-21 2001-03-21"],
		["ethiopian", 2000, "2007-09-12 2008-09-10"],
		["ab-urbe-condita", 753, "BC0001-01-01 BC0001-12-31"],
		["hijri", 0, null],
	] as [CalendarName, number, string | null][])("%s %d", (calendar, year, days) => {
		expect(spellDays(daysOfEraYear(calendar, year))).toBe(days);
	});
});
