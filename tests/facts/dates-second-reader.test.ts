import { parse } from "chrono-node/en";
import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in.js";

/** chrono-node reads full dates too: both must come to the same day. */
describe("full dates", () => {
	it.each([
		"29 August 1961",
		"August 29, 1961",
		"29th August 1961",
		"Aug. 29, 1961",
		"Tuesday, 29 August 1961",
		"1961-08-29",
		"8/29/1961",
		"1 January 2000",
		"February 29, 1904",
	])("%s", (words) => {
		const [theirs] = parse(`Brackwater burned on ${words}.`);
		const start = theirs?.start;
		const day = ["year", "month", "day"].map((part) => String(start?.get(part as "year")).padStart(2, "0")).join("-");
		expect(datesIn(`Brackwater burned on ${words}.`)[0]?.value).toBe(day);
	});
});
