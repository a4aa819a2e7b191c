import { describe, expect, it } from "vitest";
import { datesIn, valuesIn } from "./dates-in.js";

describe("dates without a year", () => {
	it("take the year of the story, and say so", () => {
		const dates = datesIn("The quay opened in 1911. It burned on 12 October. In 1911 it was mended.");
		expect(dates[1]).toMatchObject({ value: "1911-10-12", certainty: "inferred", isCorroborated: true });
		expect(dates[0]).toMatchObject({ certainty: "stated" });
	});

	it("go on into the next year rather than back", () => {
		expect(valuesIn("It burned in December 1941. In January it was mended.")).toEqual([
			"December 1941 = 1941-12",
			"January = 1942-01",
		]);
	});

	it("do not follow a year that the text only looks back to", () => {
		const text = "It burned on 3 May 1788, as in 1614. It was mended on 27 December. In 1789 it opened.";
		expect(valuesIn(text)[2]).toBe("27 December = 1788-12-27");
	});

	it("do not follow a month that a sentence only looks back to, but one that it opens with", () => {
		const aside =
			"In April 1908 the mill burned. It made more than the May 1907 high. In June it was mended. On 8 August 1908 it opened.";
		expect(valuesIn(aside)[2]).toBe("June = 1908-06");
		const opens =
			"In April 1908 the mill burned. In May 1907 it was built. In June it was sold. On 8 August 1908 it opened.";
		expect(valuesIn(opens)[2]).toBe("June = 1907-06");
	});

	it("have none where the text says no year", () => {
		expect(datesIn("It burned on 12 October.")[0]).toMatchObject({ value: "XXXX-10-12", interval: null });
	});
});

describe("news without years", () => {
	const today = "2008-03-12";

	it("tell of the last quarter, half or month that had begun, unless something is still to come", () => {
		const text =
			"The mill closed on Monday. Profits fell in the third quarter, and in the second half of last year, and rose in October. They will rise in the fourth quarter.";
		expect(valuesIn(text, today).slice(1)).toEqual([
			"the third quarter = 2007-Q3",
			"the second half of last year = 2007-H2",
			"October = 2007-10",
			"the fourth quarter = 2008-Q4",
		]);
	});

	it("count business years", () => {
		expect(valuesIn("In fiscal 2007 and fiscal year 2006 it earned nothing.")).toEqual([
			"fiscal 2007 = 2007",
			"fiscal year 2006 = 2006",
		]);
	});
});

describe("ranges", () => {
	it("have two ends that know each other", () => {
		const [first, last] = datesIn("The strike lasted from 17 to 20 September 1917.");
		expect(first).toMatchObject({ text: "17", value: "1917-09-17", range: { end: "first", other: 1 } });
		expect(last).toMatchObject({ text: "20 September 1917", range: { end: "last", other: 0 } });
	});

	it("share their year", () => {
		expect(valuesIn("It was closed from December to February 1942.")).toEqual([
			"December = 1941-12",
			"February 1942 = 1942-02",
		]);
	});

	it("are told from lists", () => {
		const dates = datesIn("It sank on 29 or 30 August 1961.");
		expect(dates.map(({ value, range }) => [value, range])).toEqual([
			["1961-08-29", null],
			["1961-08-30", null],
		]);
	});

	it("do not take a number that counts something", () => {
		expect(valuesIn("On May 5 and 12 boats later it ended.")).toEqual(["May 5 = XXXX-05-05"]);
	});
});

describe("steps", () => {
	const fire = "It burned on 30 December 1961. ";

	it.each([
		["The next day it was mended.", "The next day = 1961-12-31"],
		["Two days later it rained.", "Two days later = 1962-01-01"],
		["A year later it reopened.", "A year later = 1962"],
		["The same day it rained.", "The same day = 1961-12-30"],
		["In October of that year it had been painted.", "October of that year = 1961-10"],
		["It reopened in the following month.", "the following month = 1962-01"],
		["It reopened two weeks before Easter 1962.", "two weeks before Easter 1962 = 1962-04-08"],
		["A few years later it closed.", "A few years later = FUTURE_REF"],
		["It closed two years later (1964).", "two years later = 1964"],
	])("%s", (text, value) => expect(valuesIn(fire + text)[1]).toBe(value));

	it.each(["It burned for two years.", "It reopened after two days.", "Two days after the storm it sank."])(
		"%s",
		(text) => expect(valuesIn(fire + text)).toHaveLength(1),
	);
});

describe("news", () => {
	const said = (text: string) => valuesIn(text, "2007-09-13");

	it("count from their own day", () => {
		expect(said("The mayor of Brackwater said on Tuesday that the quay closed last week, and in August.")).toEqual([
			"Tuesday = 2007-09-11",
			"last week = 2007-W36",
			"August = 2007-08",
		]);
	});

	it("know the future by its verb", () => {
		expect(said("Yesterday the mayor said the quay will open on Tuesday.")).toEqual([
			"Yesterday = 2007-09-12",
			"Tuesday = 2007-09-18",
		]);
	});

	it("leave titles and names alone", () => {
		expect(said("On Bloody Sunday USA Today sat in the Sun.")).toEqual([]);
	});
});

describe("words that point at a time", () => {
	it("have a value but no days", () => {
		const [now] = datesIn("The former ferry of 1911 is now a museum.").filter(({ text }) => text === "now");
		expect(now).toMatchObject({ value: "PRESENT_REF", interval: null, edtf: null });
	});

	it("are not the first of two things", () => {
		expect(valuesIn("Reed and Marsh met; the former had a boat.")).toEqual([]);
	});
});

describe("places", () => {
	it("lead back to the document, block and sentence", () => {
		const text = "Brackwater.\n\nIt burned. It reopened on 3 May 1911.";
		const [date] = datesIn(text);
		expect(text.slice(date!.start, date!.end)).toBe("3 May 1911");
		expect(date).toMatchObject({ block: 1, sentence: 2 });
	});

	it("are in order, and survive JSON", () => {
		const dates = datesIn("From 17 to 20 September 1917 and in 1918–19 it was closed.");
		expect(dates.map(({ start }) => start)).toEqual(dates.map(({ start }) => start).sort((a, b) => a - b));
		expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
	});
});

describe("hostile texts", () => {
	it.each(["the end of ", "1 or ", "two thousand and ", "early ", "Friday, ", "1961-", "in 1961, ", "a year "])(
		"%s, many times",
		(text) => {
			const begin = performance.now();
			datesIn(text.repeat(40_000));
			expect(performance.now() - begin).toBeLessThan(5000);
		},
	);
});
