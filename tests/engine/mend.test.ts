import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.js";
import { makeRule } from "./make-rule.js";

/** Replaces the first letter of the text, once a round: `a` becomes `b`, and so on up to `last`. */
function climb(last: string) {
	let letter = "a";
	return makeRule("climb", () => {
		if (letter === last) return [];
		letter = String.fromCharCode(letter.charCodeAt(0) + 1);
		const edits = [{ start: 0, end: 1, text: letter }];
		return [{ at: { start: 0, end: 1 }, message: "climb", fix: { title: "climb", safety: "safe", edits } }];
	});
}

describe("fixing", () => {
	it("goes on until nothing changes", async () => {
		const [document] = await lint({ path: "a.wiki", text: "a." }, { rules: [climb("d")], fix: "safe" });
		expect(document?.text).toBe("d.");
	});

	it("ends after ten rounds", async () => {
		const [document] = await lint({ path: "a.wiki", text: "a." }, { rules: [climb("z")], fix: "safe" });
		expect(document?.text).toBe("k.");
	});

	it("leaves what a directive excuses", async () => {
		const text = "a <!-- citelint disable-line -->";
		const [document] = await lint({ path: "a.wiki", text }, { rules: [climb("d")], fix: "safe" });
		expect(document?.text).toBe(text);
	});

	it("leaves what is less certain than asked for", async () => {
		const fix = { title: "t", safety: "safe", edits: [{ start: 0, end: 1, text: "X" }] } as const;
		const rule = makeRule("doubt", () => [{ at: { start: 0, end: 1 }, message: "m", fix, certainty: "possible" }]);
		const [document] = await lint({ path: "a.wiki", text: "a." }, { rules: [rule], fix: "safe" });
		expect(document?.text).toBe("a.");
	});
});
