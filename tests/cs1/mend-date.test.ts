import { expect, test } from "vitest";
import { foreignMonths, monthsOf } from "../../src/calendar/foreign-months.js";
import { mendDate } from "../../src/cs1/dates/mend-date.js";

test.each([
	["May 1st, 2015", "May 1, 2015"],
	["2015 May", "May 2015"],
	["2015-May", "May 2015"],
	["2015 Spring", "Spring 2015"],
	["5/5/2015", "5 May 2015"],
	["25/12/2015", "25 December 2015"],
	["3 mai 2019", "3 May 2019"],
	["1er août 2019", "1 August 2019"],
	["3. März 2019", "3 March 2019"],
	["3 de mayo de 2019", "3 May 2019"],
	["dicembre 2019", "December 2019"],
	["16 augustus 2019", "16 August 2019"],
])("%s is %s", (written, mended) => {
	expect(mendDate(written)).toBe(mended);
});

test.each(["13/13/2015", "5/6/2015", "2015-05", "3 mai", "listopad 2019", "3 mai 2019 à Paris", "vers 1900"])(
	"%s stays as it is",
	(written) => {
		expect(mendDate(written)).toBeUndefined();
	},
);

test("no name of a month means another month in another language", () => {
	const all = foreignMonths();
	const languages = ["fr", "de", "es", "it", "pt", "nl", "sv", "da", "no"] as const;
	for (const language of languages) {
		const own = monthsOf(language);
		expect(new Set(Object.values(own)).size).toBe(12);
		expect(all).toMatchObject(own);
	}
});
