import { describe, expect, it } from "vitest";
import { datesIn, valuesIn } from "./dates-in.js";

/** Texts with the expressions that they must give; none is said by []. */
function check(name: string, cases: readonly (readonly [string, ...string[]])[]): void {
	describe(name, () => {
		for (const [text, ...values] of cases) it(text, () => expect(valuesIn(text)).toEqual(values));
	});
}

check("full dates", [
	["Brackwater burned on 29 August 1961.", "29 August 1961 = 1961-08-29"],
	["Brackwater burned on August 29, 1961, at dawn.", "August 29, 1961 = 1961-08-29"],
	["It burned on the 29th of August, 1961.", "the 29th of August, 1961 = 1961-08-29"],
	["It burned on Tuesday, 29 Aug. 1961.", "Tuesday, 29 Aug. 1961 = 1961-08-29"],
	["It burned on the twenty-ninth of August 1961.", "the twenty-ninth of August 1961 = 1961-08-29"],
	["The log says 1961-08-29 and 29.8.1961.", "1961-08-29 = 1961-08-29", "29.8.1961 = 1961-08-29"],
	["The log says 8/29/1961 and 29/8/1961.", "8/29/1961 = 1961-08-29", "29/8/1961 = 1961-08-29"],
	["It opened on the first Friday of July 1961.", "the first Friday of July 1961 = 1961-07-07"],
	[
		"It opened on Easter Monday 1961 and on Christmas 1963.",
		"Easter Monday 1961 = 1961-04-03",
		"Christmas 1963 = 1963-12-25",
	],
	["Each of the 29 augured well; 22 march past."],
	["Her number is 555-12-3456, the score 1/2."],
	["They sailed to Christmas Island."],
	["It sank on the ferry's 29th run."],
]);

check("months and years", [
	["It opened in August 1961.", "August 1961 = 1961-08"],
	["It opened in August, 1961, or Aug. 1962.", "August, 1961 = 1961-08", "Aug. 1962 = 1962-08"],
	["It opened in February of 1961.", "February of 1961 = 1961-02"],
	["It opened in the third month of 1961.", "the third month of 1961 = 1961-03"],
	["They may march; May Marsh and April Reed saw the Long March."],
	["Jan Reed kept the light."],
]);

check("years", [
	["The quay of 1911 (1886–1967) fell.", "1911 = 1911", "1886 = 1886", "1967 = 1967"],
	["The season of 1961–62 was mild.", "1961 = 1961", "62 = 1962"],
	["The ferries of 1971-1972 were new.", "1971 = 1971", "1972 = 1972"],
	["It stood in the year 247.", "the year 247 = 0247"],
	["It was built in nineteen ninety-six.", "nineteen ninety-six = 1996"],
	["The 1961 rules and 1961's storms", "1961 = 1961", "1961 = 1961"],
	["It carried 1400 victims over 1500 km past Hill 1911 on Route 1812."],
	["See doi:10.1111/j.1440-1681 and https://example.org/1961/08 and 77 (4): 1181–1188."],
	["The harbour took 4,000 boats, $1961 and 1961% more."],
]);

check("eras", [
	["The wall of 480 BC fell in 44 B.C.", "480 BC = BC0480", "44 B.C. = BC0044"],
	["It stood from AD 79 until 120 CE.", "AD 79 = 0079", "120 CE = 0120"],
	["The wars (499–493 BC) ended.", "499 = BC0499", "493 BC = BC0493"],
	["It fell in April 480 BC.", "April 480 BC = BC0480-04"],
	["The 470s BC and the 4th century BC were calm.", "The 470s BC = BC047", "the 4th century BC = BC03"],
	["It was built in 480 BC. In 479, the wall fell.", "480 BC = BC0480", "479 = BC0479"],
	["It was built in 1911. In 182 affected homes and between 100 and 800 boats", "1911 = 1911"],
]);

check("decades and centuries", [
	["In the 1960s it grew.", "the 1960s = 196"],
	["In the early 1960s and late 1970's it grew.", "the early 1960s = 196", "late 1970's = 197"],
	["In 1961 it grew; in the '50s it shrank.", "1961 = 1961", "the '50s = 195"],
	["In the nineteen seventies it grew.", "the nineteen seventies = 197"],
	[
		"A nineteenth-century quay of the 17th and 18th centuries",
		"nineteenth-century = 18",
		"the 17th = 16",
		"18th centuries = 17",
	],
	["He died in his sixties, after half a century and thousands of trips on 747s."],
]);

check("seasons, quarters and halves", [
	["It opened in the summer of 1961.", "the summer of 1961 = 1961-SU"],
	["In autumn 1918 and the winter of 1914 it froze.", "autumn 1918 = 1918-FA", "the winter of 1914 = 1914-WI"],
	["It closed in the third quarter of 1984.", "the third quarter of 1984 = 1984-Q3"],
	["It closed in the second half of 2008.", "the second half of 2008 = 2008-H2"],
	["The fall of Brackwater, a spring in the hills and a quarter of the boats"],
	["The 2008 Summer Olympics were far away.", "2008 = 2008"],
]);

check("parts of times", [
	[
		"It opened in early 1942, mid-September 1943 or the end of 1944.",
		"early 1942 = 1942",
		"mid-September 1943 = 1943-09",
		"the end of 1944 = 1944",
	],
	["It opened about 1910 and closed c. 1400.", "about 1910 = 1910", "c. 1400 = 1400"],
	["It came late in 1941.", "late in 1941 = 1941"],
	["The late harbour master saw the end of the quay, about 1500 men strong."],
]);

check("parts of days", [
	["It sank on the night of 3 August 1961.", "the night of 3 August 1961 = 1961-08-03TNI"],
	["It sank at 9:34 p.m., March 19, 1961.", "March 19, 1961 = 1961-03-19T21:34"],
	["It sank at 11 a.m. on 11 November 1918.", "11 November 1918 = 1918-11-11"],
	["At night the lamp burns until the morning."],
]);

describe("qualifiers", () => {
	it("say which part is meant, and how it is bounded", () => {
		const dates = datesIn("Before 1911, since early 1942, by the end of May 1943 and about 1950.");
		expect(dates.map(({ qualifiers }) => qualifiers)).toEqual([
			["before"],
			["since", "early"],
			["until", "late"],
			["circa"],
		]);
		expect(dates.map(({ edtf }) => edtf)).toEqual(["../1911", "1942/..", "../1943-05", "1950~"]);
	});
});

describe("styles", () => {
	it("tell the Julian calendar's date from the Gregorian one", () => {
		const dates = datesIn("He was born on 23 February [O.S. 10 February] 1711, and she on 4 May 1712 (N.S.).");
		expect(dates.map(({ value, style }) => [value, style])).toEqual([
			["1711-02-23", null],
			["1711-02-10", "old"],
			["1711", null],
			["1712-05-04", "new"],
		]);
	});
});

describe("days that do not exist", () => {
	it("are read, and have no days", () => {
		const [date] = datesIn("It sank on 31 June 1961.");
		expect(date).toMatchObject({ value: "1961-06-31", interval: null, certainty: "stated" });
	});
});

describe("years of other calendars", () => {
	it("are read beside the Gregorian one", () => {
		const dates = datesIn("In 2016 (Juche 106), Reiwa 2 (2020) and 1443 AH it stood; at 8 AM Showa Station opened.");
		expect(dates.map(({ value, calendar, yearInCalendar }) => [value, calendar, yearInCalendar])).toEqual([
			["2016", "gregorian", null],
			["2017", "juche", 106],
			["2020", "reiwa", 2],
			["2020", "gregorian", null],
			["2021", "hijri", 1443],
		]);
	});
});
