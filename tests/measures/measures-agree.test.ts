import { expect, test } from "vitest";
import { measuresAgree } from "../../src/measures/measures-agree.js";
import { readNumber } from "../../src/measures/read-number.js";

test.each([
	["508", "m", "1,667", "ft"],
	["100", "mi", "160", "km"],
	["125", "mph", "205", "km/h"],
	["20", "°C", "68", "°F"],
	["2", "°C", "3.6", "°F"],
	["10", "£", "200", "shilling"],
	["10", "ton", "9.1", "t"],
	["5", "km", "3", "kg"],
])("%s %s may be %s %s", (...pair) => expect(agree(pair)).toBe(true));

test.each([
	["508", "m", "2,167", "ft"],
	["1", "in", "26.5", "mm"],
	["60", "km", "27", "mi"],
	["20", "°C", "88", "°F"],
	["10", "£", "400", "shilling"],
	["475", "m", "484", "m"],
])("%s %s are not %s %s", (...pair) => expect(agree(pair)).toBe(false));

function agree([a, unit, b, other]: readonly [string, string, string, string]): boolean {
	return measuresAgree(
		{ ...readNumber(a, 0)!, unit, isOpen: false },
		{ ...readNumber(b, 0)!, unit: other, isOpen: false },
	);
}

test("numbers are read in figures and in words", () => {
	const values = ["1,500", "2.4 million", "seven", "twenty-one", "two hundred and ten", "dozen"].map(
		(text) => readNumber(text, 0)?.value,
	);
	expect(values).toEqual([1500, 2_400_000, 7, 21, 210, undefined]);
	expect(["3rd", "12:30", "10.5.1961"].map((text) => readNumber(text, 0))).toEqual([null, null, null]);
});
