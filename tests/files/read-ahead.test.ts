import { expect, it } from "vitest";
import { readAhead } from "../../src/files/read-ahead.js";

it("keeps the order, and begins only a few items ahead", async () => {
	const items = Array.from({ length: 20 }, (_, index) => index);
	let begun = 0;
	let taken = 0;
	let most = 0;
	const work = async (item: number) => {
		most = Math.max(most, ++begun - taken);
		await new Promise((resolve) => setTimeout(resolve, item % 3));
		return item;
	};
	const results: number[] = [];
	for await (const result of readAhead(items, work)) {
		taken++;
		results.push(result);
	}
	expect(results).toEqual(items);
	expect(most).toBeGreaterThan(1);
	expect(most).toBeLessThanOrEqual(4);
});

it("gives a failure to whoever takes the result", async () => {
	const fail = async (item: number) => {
		if (item === 1) throw new Error("no");
		return item;
	};
	const results: number[] = [];
	await expect(async () => {
		for await (const result of readAhead([0, 1, 2], fail)) results.push(result);
	}).rejects.toThrow("no");
	expect(results).toEqual([0]);
});
