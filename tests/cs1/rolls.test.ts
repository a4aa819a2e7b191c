import { describe, expect, test } from "vitest";
import { complement, emptyRoll, enter, inSeveral, intersect, listPlaces, unite } from "../../src/cs1/subjects/roll.js";

describe("a roll", () => {
	const rollOf = (...places: number[]) => {
		const roll = emptyRoll(35);
		for (const place of places) enter(roll, place);
		return roll;
	};
	const [some, others] = [rollOf(0, 15, 16, 34), rollOf(1, 15, 34)];

	test("tells who is entered a second time", () => {
		const roll = emptyRoll(35);
		expect([enter(roll, 16), enter(roll, 17), enter(roll, 16)]).toEqual([false, false, true]);
	});

	test("lists its citations in order", () => {
		expect(listPlaces(some)).toEqual([0, 15, 16, 34]);
		expect(listPlaces(emptyRoll(35))).toEqual([]);
	});

	test("is united with others, or is what they share", () => {
		expect(listPlaces(unite([some, others], 35))).toEqual([0, 1, 15, 16, 34]);
		expect(listPlaces(intersect([some, others]))).toEqual([15, 34]);
		expect(listPlaces(inSeveral([some, others, rollOf(0, 2)], 35))).toEqual([0, 15, 34]);
	});

	test("has a complement that ends where the citations do", () => {
		expect(listPlaces(complement(some, 35))).toHaveLength(31);
		expect(listPlaces(complement(emptyRoll(32), 32))).toHaveLength(32);
		expect(complement(emptyRoll(0), 0)).toEqual([]);
	});
});
