import { describe, expect, it } from "vitest";
import { daysOfCiteDate } from "../../src/calendar/days-of-cite-date.js";
import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { capturedDate } from "../../src/cs1/dates/captured-date.js";
import { entryDateFault } from "../../src/cs1/dates/entry-date-fault.js";
import { isOlderThanIsbns } from "../../src/cs1/dates/is-older-than-isbns.js";
import { dayOf, isoDay, isWholeDay, judgeDates } from "../../src/cs1/dates/judge-dates.js";
import { isBeforePublication, readWorkDates } from "../../src/cs1/dates/read-work-dates.js";
import { Calendar } from "../../src/engine/calendar.js";
import type { Citation } from "../../src/model/citation.js";
import { readCite, readDocument } from "./read-cite.js";

const today = new Calendar("2026-11-22");

describe("the dates of a citation", () => {
	it.each([
		["date=3 May 1950", ""],
		["date=someday", "bad date"],
		["date=3rd May 1950", "bad date → 3 May 1950"],
		["date=1950-1955", "hyphen date"],
		["date=n.d.", ""],
		["date=n.d.a", ""],
		["date=ndb", ""],
		["date=ndash", "bad date"],
		["date=xnd", "bad date"],
		["date=c. 1950", ""],
		["date=c. 1950a", ""],
		["date=c. 2027", ""],
		["date=c. 2028", "bad date"],
		["date=c. 50", "bad date"],
		["date=ca. 1950", "bad date → c. 1950"],
		["date=ca. 2050", "bad date"],
		["date=2027", ""],
		["date=2028", "bad date"],
		["date=2026–2028", "bad date"],
		["date=100", ""],
		["date=Spring 1950", ""],
		["date={{x}}", ""],
		["year=3 May 1950", ""],
		["year=May 1950|date=3 May 1950", "bad year"],
		["year=1950|date=3 May 1950", ""],
		["year=1950a|date=3 May 1950", ""],
		["year=1951|date=3 May 1950", "mismatch year"],
		["year=1951|date=1950–1951", ""],
		["year=c. 1950|date=3 May 1950", ""],
		["year=c. 1951|date=3 May 1950", "mismatch year"],
		["year=1950|date=c. 1950", ""],
		["year=1951|date=c. 1950", "mismatch year"],
		["year=1951|date=n.d.", "mismatch year"],
		["year=1951|date=someday", "bad date"],
		["year=1951|date=3rd May 1950", "bad date"],
		["year=1950|date=3rd May 1950", "bad date → 3 May 1950"],
		["year=1950|date={{x}}", ""],
		["year={{x}}|date=1950", ""],
		["year=about 1950|date=1950", "bad year"],
		["publication-date=Spring 1950", ""],
		["publication-date=Spring 1950|date=1949", "bad publication-date"],
		["publication-date=Spring 1950|year=1949", "bad publication-date"],
		["publication-date=May 1950|date=1949", ""],
		["publication-date=1950a|date=1949", "bad publication-date"],
		["publication-date=1950A|date=1949", ""],
		["publication-date=2028|date=1949", "bad publication-date"],
		["url=http://a.example|access-date=3 May 2015", ""],
		["url=http://a.example|access-date=May 3, 2015", ""],
		["url=http://a.example|access-date=2015-05-03", ""],
		["url=http://a.example|access-date=May 2015", "bad access-date"],
		["url=http://a.example|access-date=3rd May 2015", "bad access-date → 3 May 2015"],
		["url=http://a.example|access-date=2015 May", "bad access-date"],
		["url=http://a.example|access-date=3 May 2015a", "bad access-date"],
		["url=http://a.example|access-date=14 January 2001", "bad access-date"],
		["url=http://a.example|access-date=15 January 2001", ""],
		["url=http://a.example|access-date=22 November 2026", ""],
		["url=http://a.example|access-date=23 November 2026", ""],
		["url=http://a.example|access-date=24 November 2026", "bad access-date"],
		["url=http://a.example|archive-url=http://b.example|archive-date=3 May 1990", ""],
		["url=http://a.example|archive-url=http://b.example|archive-date=May 1990", "bad archive-date"],
		["url=http://a.example|archive-url=http://b.example|archive-date=3 May 2027", ""],
		["url=http://a.example|archive-url=http://b.example|archive-date=3 May 2028", "bad archive-date"],
		["url=http://a.example|archive-url=http://a.example|archive-date=May 1990", ""],
		["doi=10.1000/182|doi-broken-date=May 2015", ""],
		["doi=10.1000/182|doi-broken-date=Spring 2015", "bad doi-broken-date"],
		["pmc=123|pmc-embargo-date=3 May 2028", ""],
		["pmc=123|pmc-embargo-date=3 May 2029", "bad pmc-embargo-date"],
		["pmc=123|pmc-embargo-date=May 2026", "bad pmc-embargo-date"],
	])("%s", async (parameters, found) => {
		const cite = await readCite(`{{cite journal|${parameters}}}`);
		const { bad, mended, mismatch, hyphenated } = judgeDates(cite, today);
		const words = [
			...bad.map((one) => `bad ${one.name}${mended.has(one) ? ` → ${mended.get(one)}` : ""}`),
			...(mismatch === undefined ? [] : [`mismatch ${mismatch.name}`]),
			...hyphenated.map(({ name }) => `hyphen ${name}`),
		];
		expect(words.join(", ")).toBe(found);
	});

	it("are judged once for each calendar", async () => {
		const cite = await readCite("{{cite book|date=2028}}");
		expect(judgeDates(cite, today)).toBe(judgeDates(cite, today));
		expect(judgeDates(cite, new Calendar("2027-01-01")).bad).toEqual([]);
	});

	it("that are one whole day", () => {
		const days = ["3 May 1950", "May 3, 1950", "1950-05-03", "3 May 950", "3 May 1950A"];
		const dates = days.map((text) => readCiteDate(text)!);
		expect(dates.map(isWholeDay)).toEqual([true, true, true, true, true]);
		expect(dates.map(isoDay)).toEqual(["1950-05-03", "1950-05-03", "1950-05-03", "0950-05-03", "1950-05-03"]);
		expect(dayOf(readCiteDate("2 January 1970")!)).toBe(1);
		expect(["May 1950", "3–4 May 1950", "3 May 1950a", "1950"].some((text) => isWholeDay(readCiteDate(text)))).toBe(
			false,
		);
		expect(isWholeDay(undefined)).toBe(false);
	});

	it.each([
		["date=1964", true],
		["date=1965", false],
		["year=1964", true],
		["publication-date=1964", true],
		["date=1966|year=1964", false],
		["date=c. 1950", true],
		["date=c. 1970", false],
		["date=c. 1950 or so", false],
		["date=Spring 1964 – Fall 1970", true],
		["date={{x}}", false],
		["date=n.d.", false],
		["title=Tides", false],
	])("%s is older than all ISBNs: %s", async (parameters, isOld) => {
		expect(isOlderThanIsbns(await readCite(`{{cite book|${parameters}}}`))).toBe(isOld);
	});

	const archive = "url=http://a.example|archive-url=https://web.archive.org/web/20150503000000/http://a.example";
	it.each([
		["", "2015-05-03"],
		["|date=4 May 1950", "3 May 2015"],
		["|date=May 4, 1950", "May 3, 2015"],
		["|date=May 1950", "2015-05-03"],
		["|date=4th May 1950", "3 May 2015"],
		["|access-date=May 4, 2015|date=4 May 1950", "May 3, 2015"],
		["|archive-date=4 May 2015|access-date=May 4, 2015", "3 May 2015"],
		["|archive-date=2015|access-date=May 4, 2015", "May 3, 2015"],
		["|archive-date=2015-05-04|date=4 May 1950", "2015-05-03"],
		["|df=dmy-all", "3 May 2015"],
		["|df=mdy-all", "2015-05-03"],
		["|df=dmy|date=May 4, 1950", "May 3, 2015"],
	])("the day of a capture beside %s", async (parameters, date) => {
		expect(capturedDate(await readCite(`{{cite web|${archive}${parameters}}}`))).toBe(date);
	});

	it("no day of a capture", async () => {
		expect(capturedDate(await readCite("{{cite web|url=http://a.example|archive-url=http://b.example}}"))).toBe(
			undefined,
		);
	});
});

describe("a date that is written for readers", () => {
	it.each([
		["3 May 1950", false, undefined],
		["31 June 2015", false, "is no day of the calendar"],
		["June 31, 2015", false, "is no day of the calendar"],
		["2015-02-30", false, "is no day of the calendar"],
		["2015-13-30", false, undefined],
		["29 February 2015", false, "is no day of the calendar"],
		["32nd June 2015", false, undefined],
		["45 June 2015", false, "is no day of the calendar"],
		["31 Junx 2015", false, undefined],
		["someday", false, undefined],
		["2027", false, undefined],
		["2028", false, "is still to come"],
		["2026–2028", false, undefined],
		["2028", true, undefined],
		["22 November 2026", true, undefined],
		["23 November 2026", true, undefined],
		["24 November 2026", true, "is still to come"],
		["24th November 2026", true, "is still to come"],
		["December 2026", true, undefined],
		[`31 June 2015${" ".repeat(29)}`, false, undefined],
	])("%s, read: %s", (text, isReading, fault) => {
		expect(entryDateFault(text, isReading, today)).toBe(fault);
	});
});

describe("when a work came out and was read", () => {
	const spell = (day: { days: { first: number; last: number } } | undefined) =>
		day &&
		[day.days.first, day.days.last].map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10)).join("/");
	const read = async (text: string) => {
		const { citations } = await readDocument(text);
		return [...readWorkDates(citations).values()][0];
	};
	it.each([
		[
			"{{cite web|date=May 2015|access-date=3 June 2016|archive-date=2016-07-01}}",
			"2015-05-01/2015-05-31",
			"2016-06-03/2016-06-03",
			"2016-07-01/2016-07-01",
			"",
		],
		["{{cite book|year=2015}}", "2015-01-01/2015-12-31", undefined, undefined, "final"],
		[
			"{{cite book|publication-date=2015|edition=2nd}}",
			"2015-01-01/2015-12-31",
			undefined,
			undefined,
			"final editions",
		],
		[
			"{{cite book|date=1st May 2015|year=2015|orig-date=1950}}",
			"2015-05-01/2015-05-01",
			undefined,
			undefined,
			"final editions",
		],
		["{{cite journal|date=May 2015|doi=10.1000/182}}", "2015-05-01/2015-05-31", undefined, undefined, "final issue"],
		["{{cite magazine|date=May 2015|pmid=123}}", "2015-05-01/2015-05-31", undefined, undefined, "final issue"],
		["{{cite news|date=May 2015}}", "2015-05-01/2015-05-31", undefined, undefined, "final"],
		["{{cite thesis|date=May 2015}}", "2015-05-01/2015-05-31", undefined, undefined, "final"],
		["{{cite conference|date=May 2015}}", "2015-05-01/2015-05-31", undefined, undefined, "final"],
		["{{cite podcast|date=May 2015}}", "2015-05-01/2015-05-31", undefined, undefined, ""],
		["{{citation|date=May 2015}}", "2015-05-01/2015-05-31", undefined, undefined, "final"],
		["{{citation|date=May 2015|journal=A}}", "2015-05-01/2015-05-31", undefined, undefined, ""],
		["{{citation|date=May 2015|script-journal=ja:A}}", "2015-05-01/2015-05-31", undefined, undefined, ""],
		["{{citation|date=May 2015|encyclopedia=A|journal=B}}", "2015-05-01/2015-05-31", undefined, undefined, "final"],
		["{{cite encyclopedia|date=May 2015}}", "2015-05-01/2015-05-31", undefined, undefined, "final"],
	] as const)("%s", async (text, published, accessed, archived, words) => {
		const dates = await read(text);
		expect([spell(dates?.published), spell(dates?.accessed), spell(dates?.archived)]).toEqual([
			published,
			accessed,
			archived,
		]);
		const said = [dates?.isFinal && "final", dates?.isInIssue && "issue", dates?.hasEditions && "editions"];
		expect(said.filter(Boolean).join(" ")).toBe(words);
	});

	it.each([
		"{{cite book|title=Tides}}",
		"{{cite book|date={{x}}}}",
		"{{cite book|date=someday}}",
		"{{cite book|date=n.d.}}",
	])("%s says nothing", async (text) => {
		expect(await read(text)).toBeUndefined();
	});

	const entry = (fields: object): Citation =>
		({
			kind: "entry",
			start: 0,
			end: 9,
			parameters: [],
			messages: [],
			reference: null,
			section: 0,
			fields: { authors: [], ...fields },
		}) as never;
	const words = (text: string) => ({ text, start: 0, end: text.length });
	it.each([
		[{ date: words("May 2015") }, "final"],
		[{ date: words("May 2015"), url: words("http://a.example") }, ""],
		[{ date: words("May 2015"), accessDate: words("3 June 2016") }, ""],
		[{ date: words("May 2015"), archiveDate: words("3 June 2016") }, ""],
		[{ date: words("May 2015"), url: words("http://a.example"), isbn: words("1") }, "final"],
		[{ date: words("May 2015"), identifiers: [{ kind: "doi" }] }, "final issue"],
		[{ date: words("May 2015"), identifiers: [{ kind: "isbn" }, { kind: "pmid" }] }, "final issue"],
		[{ date: words("May 2015"), identifiers: [{ kind: "isbn" }] }, "final"],
		[{}, undefined],
		[{ date: words(`3${" ".repeat(38)}May 2015`) }, undefined],
	])("an entry %#", (fields, said) => {
		const one = entry(fields);
		const dates = readWorkDates([one]).get(one);
		expect(dates && [dates.isFinal && "final", dates.isInIssue && "issue"].filter(Boolean).join(" ")).toBe(said);
		if (dates !== undefined) {
			expect([dates.hasEditions, spell(dates.published)]).toEqual([false, "2015-05-01/2015-05-31"]);
			expect([spell(dates.accessed), spell(dates.archived)]).toEqual([
				"accessDate" in fields ? "2016-06-03/2016-06-03" : undefined,
				"archiveDate" in fields ? "2016-06-03/2016-06-03" : undefined,
			]);
		}
	});

	const day = (text: string) => ({ at: words(text), days: daysOfCiteDate(readCiteDate(text)!)! });
	it.each([
		["1 May 2015", "2 May 2015", false, 0, true],
		["1 May 2015", "1 May 2015", false, 0, false],
		["1 May 2015", "2 May 2015", false, 1, false],
		["1 May 2015", "3 May 2015", false, 1, true],
		["1 May 2015", "June 2015", false, 0, false],
		["1 March 2015", "June 2015", false, 0, true],
		["5 March 2015", "June 2015", false, 0, true],
		["7 March 2015", "June 2015", false, 0, false],
		["1 May 2015", "1 May 2016", true, 0, false],
		["1 May 2015", "2 May 2016", true, 0, true],
		["1 May 2015", "2 May 2016", true, 400, false],
		["1 May 2012", "2015", false, 0, false],
		["1 January 2012", "2015", false, 0, true],
	])("%s is before %s (issue: %s, grace: %i): %s", (read, published, isInIssue, grace, isBefore) => {
		expect(isBeforePublication(day(read), { published: day(published), isInIssue } as never, grace)).toBe(isBefore);
	});
});
