import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/engine/apply-fixes.js";
import type { Diagnostic } from "../../src/model/finding.js";

type Edits = readonly (readonly [start: number, end: number, text: string, path?: string])[];

function fixing(edits: Edits, safety: "safe" | "unsafe" = "safe"): Diagnostic {
	return {
		rule: "r",
		family: "f",
		severity: "error",
		certainty: "sure",
		message: "m",
		path: "a.wiki",
		at: { start: 0, end: 0 },
		beside: [],
		fix: {
			title: "t",
			safety,
			edits: edits.map(([start, end, text, path = "a.wiki"]) => ({ path, start, end, text })),
		},
	};
}

describe("applying fixes", () => {
	it("makes edits in any order", () => {
		const fixes = [
			fixing([
				[4, 5, "E"],
				[0, 1, "AA"],
			]),
			fixing([[2, 3, ""]]),
		];
		expect(applyFixes("abcdef", fixes, "safe")).toEqual({ text: "AAbdEf", applied: 2 });
	});

	it("leaves out a fix that overlaps an earlier one, with all its edits", () => {
		const fixes = [
			fixing([[1, 3, "X"]]),
			fixing([
				[2, 4, "Y"],
				[5, 6, "Z"],
			]),
		];
		expect(applyFixes("abcdef", fixes, "safe")).toEqual({ text: "aXdef", applied: 1 });
	});

	it("makes fixes that touch, but not two insertions at one place", () => {
		expect(applyFixes("abcd", [fixing([[0, 2, ""]]), fixing([[2, 3, ""]])], "safe").text).toBe("d");
		expect(applyFixes("abcd", [fixing([[2, 2, "1"]]), fixing([[2, 2, "2"]])], "safe").text).toBe("ab1cd");
	});

	it("leaves out a fix whose own edits overlap", () => {
		expect(
			applyFixes(
				"abcd",
				[
					fixing([
						[0, 2, "X"],
						[1, 3, "Y"],
					]),
				],
				"safe",
			),
		).toEqual({ text: "abcd", applied: 0 });
	});

	it("leaves out a fix that reaches into another document", () => {
		expect(
			applyFixes(
				"abcd",
				[
					fixing([
						[0, 1, "X"],
						[0, 1, "Y", "b.wiki"],
					]),
				],
				"safe",
			).applied,
		).toBe(0);
	});

	it("makes unsafe fixes only when asked to, and the safe ones with them", () => {
		const fixes = [fixing([[0, 1, "X"]], "unsafe"), fixing([[1, 2, "Y"]])];
		expect(applyFixes("ab", fixes, "safe").text).toBe("aY");
		expect(applyFixes("ab", fixes, "unsafe").text).toBe("XY");
	});

	it("takes many fixes in any order, in time that does not grow with their square", () => {
		const count = 40_000;
		const text = "ab".repeat(count);
		const fixes = Array.from({ length: count }, (_, index) => fixing([[2 * index, 2 * index + 1, "c"]]));
		const begin = performance.now();
		expect(applyFixes(text, fixes, "safe")).toEqual({ text: "cb".repeat(count), applied: count });
		expect(performance.now() - begin).toBeLessThan(2000);
		expect(applyFixes("abab", [...fixes.slice(0, 2)].reverse(), "safe").text).toBe("cbcb");
	});
});
