import { describe, expect, it } from "vitest";
import { agesBetween } from "../../src/calendar/ages-between.js";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import { daysInMonth } from "../../src/calendar/days-in-month.js";
import { daysOfCiteDate } from "../../src/calendar/days-of-cite-date.js";
import { isYearAhead } from "../../src/calendar/is-year-ahead.js";
import { yearsOfEra } from "../../src/calendar/named-eras.js";
import { nextDay } from "../../src/calendar/next-day.js";
import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { translateDate } from "../../src/calendar/translate-date.js";
import { writeCiteDate } from "../../src/calendar/write-cite-date.js";

const spell = (day: number) => {
	const { year, month, day: date } = dayOfNumber(day);
	return `${year}-${month}-${date}`;
};

describe("dates that Citation Style 1 takes", () => {
	it.each([
		["2015-05-03", "Y-M-D", "2015-5-3 2015-5-3"],
		["1582-01-01", "Y-M-D", "1582-1-1 1582-1-1"],
		["2016-02-29", "Y-M-D", "2016-2-29 2016-2-29"],
		["2015-12-31", "Y-M-D", "2015-12-31 2015-12-31"],
		["5 May 2015", "D M Y", "2015-5-5 2015-5-5"],
		["31 December 2015", "D M Y", "2015-12-31 2015-12-31"],
		["29 February 1500", "D M Y", "1500-3-1 1500-3-1"],
		["5 Sep 2015a", "D M Y", "2015-9-5 2015-9-5"],
		["May 5, 2015", "M D, Y", "2015-5-5 2015-5-5"],
		["5–7 May 2015", "D–D M Y", "2015-5-5 2015-5-7"],
		["May 5–7, 2015", "M D–D, Y", "2015-5-5 2015-5-7"],
		["30 April – 2 May 2015", "D M – D M Y", "2015-4-30 2015-5-2"],
		["Apr 30 – May 2, 2015", "M D – M D, Y", "2015-4-30 2015-5-2"],
		["30 December 2014 – 2 January 2015", "D M Y – D M Y", "2014-12-30 2015-1-2"],
		["December 30, 2014 – January 2, 2015", "M D, Y – M D, Y", "2014-12-30 2015-1-2"],
		["December 2014 – January 2015", "M Y – M Y", "2014-12-1 2015-1-31"],
		["Spring 2014 – Fall 2015", "S Y – S Y", "2014-1-1 2015-12-31"],
		["March–May 2015", "M–M Y", "2015-3-1 2015-5-31"],
		["Mar–May 2015", "M–M Y", "2015-3-1 2015-5-31"],
		["May–Sep 2015", "M–M Y", "2015-5-1 2015-9-30"],
		["May–September 2015", "M–M Y", "2015-5-1 2015-9-30"],
		["Spring–Autumn 2015", "S–S Y", "2015-1-1 2015-12-31"],
		["February 2016", "M Y", "2016-2-1 2016-2-29"],
		["Summer 2015", "S Y", "2015-1-1 2015-12-31"],
		["Winter 2015", "S Y", "2015-1-1 2015-12-31"],
		["Third Quarter 2015", "Q Y", "2015-1-1 2015-12-31"],
		["Christmas 2015", "N Y", "2015-1-1 2015-12-31"],
		["Easter 2015", "N Y", "2015-1-1 2015-12-31"],
		["Winter 2014–2015", "S Y–Y", "2014-1-1 2015-12-31"],
		["Winter 2014–15", "S Y–D", "2014-1-1 2015-12-31"],
		["Summer 2003–04", "S Y–D", "2003-1-1 2004-12-31"],
		["2014–2016", "Y–Y", "2014-1-1 2016-12-31"],
		["2014–15", "Y–D", "2014-1-1 2015-12-31"],
		["1012–13", "Y–D", "1012-1-1 1013-12-31"],
		["2015", "Y", "2015-1-1 2015-12-31"],
		["2015b", "Y", "2015-1-1 2015-12-31"],
		["476", "Y", "476-1-1 476-12-31"],
	])("%s", (text, shape, days) => {
		const date = readCiteDate(text)!;
		expect(date.shape).toBe(shape);
		expect(date.hasHyphen).toBe(false);
		const { first, last } = daysOfCiteDate(date)!;
		expect(`${spell(first)} ${spell(last)}`).toBe(days);
	});

	it.each(
		[
			"Sept 2015|05 May 2015|5 may 2015|2015-05|2015-13-01|2015-00-01|2015-05-00|2015-05-32|2015-02-29|1581-05-03|2015-5-3|2015/05/03",
			"31 June 2015|29 February 2015|29 February 1900|30 February 2000|0 May 2015|May 31 – June 31, 2015",
			"7–5 May 2015|5–5 May 2015|May 7–5, 2015|5 May – 2 April 2015|2 May – 5 May 2015|May 5 – May 7, 2015",
			"5 May 2015 – 6 May 2014|5 May 2015 – 6 June 2015|May 2015 – June 2014|May 2015 – June 2015|March – May 2015",
			"May–March 2015|May–May 2015|March–Sep 2015|Mar–September 2015|30 Apr – 2 August 2015",
			"Spring–Spring 2015|Spring 2015 – Fall 2014|Winter 2014–2016|Spring 2014–2015|Winter 2014–16|Winter 914–15|Spring 2014–15",
			"2016–2014|2014–2014|2014–14|2014–13|2012–12|2011–12|2001–02|913–14|20145|5|55|2015ab|2015 a|may|Fifth Quarter 2015|First Quarterly 2015",
			"Easter|Advent 2015|May|5 May|5 May, 2015|May 5 2015|May, 2015|2015 May|in 2015|c. 2015|2015?|2015.|",
		].flatMap((list) => list.split("|")),
	)("not %s", (text) => {
		expect(readCiteDate(text)).toBeUndefined();
	});

	it("tell the letter behind the year and a hyphen for a dash", () => {
		expect(readCiteDate("2015a")?.letter).toBe("a");
		expect(readCiteDate("5 May 2015B")?.letter).toBe("B");
		expect(readCiteDate("2015")?.letter).toBe("");
		expect(readCiteDate("5-7 May 2015")).toMatchObject({ shape: "D–D M Y", hasHyphen: true, days: [5, 7] });
		expect(readCiteDate("2014-2016")).toMatchObject({ shape: "Y–Y", hasHyphen: true, years: [2014, 2016] });
		expect(readCiteDate("2014–15")).toMatchObject({ years: [2014, 2015], days: [] });
	});

	it("are written in the form that is asked for", () => {
		expect(writeCiteDate("2015-05-03", "D M Y")).toBe("3 May 2015");
		expect(writeCiteDate("2015-12-31", "M D, Y")).toBe("December 31, 2015");
		expect(writeCiteDate("2015-05-03", "Y-M-D")).toBe("2015-05-03");
		expect(writeCiteDate("2015-05-03", undefined)).toBe("2015-05-03");
	});

	it("have no days where they go backwards or have no year", () => {
		const none = { shape: "Y", letter: "", hasHyphen: false, days: [], months: [] } as const;
		expect(daysOfCiteDate({ ...none, years: [] })).toBeUndefined();
		expect(daysOfCiteDate({ ...none, years: [2016, 2015] })).toBeUndefined();
	});
});

describe("months and days", () => {
	it("are as long as the Julian calendar has them before 1582, and the Gregorian from then on", () => {
		expect([2015, 2016, 1900, 2000, 1500, 1600, 1700, 1581].map((year) => daysInMonth(year, 2))).toEqual([
			28, 29, 28, 29, 29, 29, 28, 28,
		]);
		expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2015, month + 1))).toEqual([
			31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
		]);
	});

	it("follow each other", () => {
		expect(["2015-05-03", "2015-02-28", "2016-02-28", "2015-12-31", "0999-12-31", "2015-11-30"].map(nextDay)).toEqual([
			"2015-05-04",
			"2015-03-01",
			"2016-02-29",
			"2016-01-01",
			"1000-01-01",
			"2015-12-01",
		]);
	});

	it("are counted through, over every end of a month", () => {
		const months: [number, number, number][] = [];
		for (const year of [-401, -1, 0, 4, 100, 400, 1599, 1999, 2000, 2100])
			for (let month = 1; month <= 12; month++) months.push([year, month, 1]);
		for (const [year, month] of months) {
			const first = dayNumber(year, month, 1);
			expect(dayOfNumber(first)).toEqual({ year, month, day: 1 });
			const after = dayOfNumber(first - 1);
			expect([after.month, after.year]).toEqual(month === 1 ? [12, year - 1] : [month - 1, year]);
		}
		expect(dayNumber(2000, 1, 1)).toBe(10_957);
		expect(dayNumber(1969, 12, 31)).toBe(-1);
	});

	it("give ages", () => {
		const day = (year: number, month: number, date: number) => {
			const number = dayNumber(year, month, date);
			return { first: number, last: number };
		};
		expect(agesBetween(day(1886, 5, 3), day(1967, 5, 2))).toEqual([80, 80]);
		expect(agesBetween(day(1886, 5, 3), day(1967, 5, 3))).toEqual([81, 81]);
		expect(agesBetween(day(1886, 5, 3), day(1967, 4, 30))).toEqual([80, 80]);
		expect(agesBetween(day(1886, 5, 3), day(1967, 6, 1))).toEqual([81, 81]);
		const year = (one: number) => ({ first: dayNumber(one, 1, 1), last: dayNumber(one, 12, 31) });
		expect(agesBetween(year(1886), year(1967))).toEqual([80, 81]);
	});

	it("are ahead when their year has not begun", () => {
		const calendar = { isAhead: (day: number) => day > dayNumber(2026, 11, 22) };
		expect([2025, 2026, 2027].map((year) => isYearAhead(year, calendar))).toEqual([false, false, true]);
	});
});

describe("eras", () => {
	it.each([
		["Ming dynasty", [1368, 1683]],
		["Edo  period", [1590, 1871]],
		["Shōwa era", [1926, 1989]],
		["19th Dynasty", [-1340, -1140]],
		["Nineteenth Dynasty", [-1340, -1140]],
		["1st dynasty", [-3250, -2750]],
		["first dynasty", [-3250, -2750]],
		["31st dynasty", undefined],
		["0th dynasty", undefined],
		["a 19th dynasty", undefined],
		["19th dynasty of", undefined],
		["some dynasty", undefined],
	] as const)("%s", (name, years) => {
		expect(yearsOfEra(name)).toEqual(years);
	});
});

describe("dates of other languages", () => {
	const months = { mai: 5, mayo: 5, "déc.": 12, nulle: 13 };
	it.each([
		["1er mai 2019", "1 May 2019"],
		["3 de mayo de 2019", "3 May 2019"],
		["3 mayo del 2019", "3 May 2019"],
		["3. Mai 2019", "3 May 2019"],
		["1º mai 2019", "1 May 2019"],
		["03 mai 2019", "3 May 2019"],
		["mai 2019", "May 2019"],
		["3 déc. 2019", "3 December 2019"],
		["25.12.2015", "25 December 2015"],
		["03/05/2019", "3 May 2019"],
		["2019-05-03", "2019-05-03"],
		["2019", "2019"],
		["476", "476"],
		["3 mai 476", "3 May 476"],
		["3/5.2019", undefined],
		["03/13/2019", undefined],
		["03/05/19", undefined],
		["vers 1900", undefined],
		["5-8 mai 2010", undefined],
		["été 2010", undefined],
		["3 nulle 2019", undefined],
		["3 mai 20190", undefined],
		["le 3 mai 2019", undefined],
		["3 constructor 2019", undefined],
		["20190", undefined],
		["19", undefined],
		["x25.12.2015", undefined],
		["25.12.20150", undefined],
	])("%s", (text, english) => {
		expect(translateDate(text, months)).toBe(english);
	});
});
