import { describe, expect, it } from "vitest";
import { Pile } from "../../src/engine/pile.js";

describe("a pile of words", () => {
	it("gives back each as it was put, short or long, whatever was put behind it", () => {
		const pile = new Pile();
		const words = Array.from({ length: 400 }, (_, i) => `“${i}” ${"é𝄞ab".repeat(i * i)}`);
		const bytes = words.map((one) => pile.put(one));
		expect(bytes.map((one) => Buffer.from(one).toString("utf8"))).toEqual(words);
	});

	it("shares room among short ones", () => {
		const pile = new Pile();
		expect(pile.put("one").buffer).toBe(pile.put("two").buffer);
	});
});
