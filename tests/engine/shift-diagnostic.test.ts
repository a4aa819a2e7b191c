import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/engine/apply-fixes.js";
import { shiftDiagnostic } from "../../src/engine/shift-diagnostic.js";
import type { Diagnostic } from "../../src/model/finding.js";

const text = "one two three four";
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const about = (words: string, fixed?: string): Diagnostic => ({
	rule: "r",
	family: "f",
	severity: "error",
	certainty: "sure",
	message: "m",
	path: "a.wiki",
	at: place(words),
	beside: [{ path: "a.wiki", at: place("four"), message: "n" }],
	...(fixed === undefined
		? {}
		: { fix: { title: "t", safety: "safe", edits: [{ path: "a.wiki", ...place(fixed), text: "" }] } }),
});

describe("a diagnostic after an edit", () => {
	const edits = [{ ...place("two"), text: "a dozen" }];
	const edited = applyEdits(text, edits);
	const words = ({ start, end }: { start: number; end: number }) => edited.slice(start, end);

	it("stands on the same words, with its other places and fix", () => {
		const moved = shiftDiagnostic(about("three", "four"), "a.wiki", edits)!;
		expect(words(moved.at)).toBe("three");
		expect(words(moved.beside[0]!.at)).toBe("four");
		expect(words(moved.fix!.edits[0]!)).toBe("four");
		expect(shiftDiagnostic(about("one"), "a.wiki", edits)?.at).toEqual(place("one"));
		expect(shiftDiagnostic(about("three"), "b.wiki", edits)?.at).toEqual(place("three"));
	});

	it("is gone where its words were touched, and without a fix where that was", () => {
		expect(shiftDiagnostic(about("two"), "a.wiki", edits)).toBeNull();
		const moved = shiftDiagnostic(about("three", "two"), "a.wiki", edits)!;
		expect(moved.fix).toBeUndefined();
	});

	it("is pushed along by what is inserted before it", () => {
		const inserted = [{ start: place("two").start, end: place("two").start, text: "or " }];
		expect(shiftDiagnostic(about("two"), "a.wiki", inserted)?.at).toEqual({ start: 7, end: 10 });
	});
});
