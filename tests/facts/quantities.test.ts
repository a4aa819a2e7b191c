import { describe, expect, it } from "vitest";
import { understand } from "./understand.js";

async function quantitiesIn(text: string) {
	const { quantities } = await understand(text, "markdown");
	return quantities.map(({ text: words, value, unit, noun, approximation }) => [
		words,
		value,
		unit,
		noun,
		approximation,
	]);
}

describe("quantities", () => {
	it("are numbers with a unit, in figures and in words", async () => {
		expect(
			await quantitiesIn("A quay of 1,508 metres, for twenty-one years, at 27 per cent and 50 miles per hour."),
		).toEqual([
			["1,508 metres", 1508, "m", null, null],
			["twenty-one years", 21, "year", null, null],
			["27 per cent", 27, "%", null, null],
			["50 miles per hour", 50, "mph", null, null],
		]);
	});

	it("are numbers that count something", async () => {
		expect(await quantitiesIn("About 2.4 million people, seven regional medals; 677 were killed.")).toEqual([
			["2.4 million", 2_400_000, null, "people", "about"],
			["seven", 7, null, "regional medals", null],
			["677", 677, null, "killed", null],
		]);
	});

	it("are one where two units make a measure", async () => {
		const [height] = await quantitiesIn("She stood 6 ft 3 in tall.");
		expect(height?.slice(0, 3)).toEqual(["6 ft 3 in", 6.25, "ft"]);
	});

	it("are no years, ordinals, clocks or parts of words", async () => {
		expect(await quantitiesIn("In 1990 films of the 3rd B52 began at 12:30; 5 in 1961, a 7⁄8 slot, $5 fares.")).toEqual(
			[],
		);
	});
});
