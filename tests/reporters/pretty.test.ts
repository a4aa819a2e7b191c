import { describe, expect, it } from "vitest";
import { makePrettyReporter } from "../../src/reporters/pretty.js";
import { diagnose, plain, report } from "./report.js";

/** The rows of the code frame. */
async function frame(text: string, words: string, width = 60): Promise<string[]> {
	const printed = await report(makePrettyReporter, text, [diagnose(text, words)], { ...plain, width });
	return printed
		.split("\n")
		.filter((row) => /^ {6}[\d ]* [│⋮]/.test(row))
		.map((row) => row.slice(6));
}

describe("the pretty format", () => {
	it("shows everything that a diagnostic has", async () => {
		const text = "One.\nTwo {{cite web|x=1}} three.\n";
		const edits = [{ path: "a.wiki", start: 0, end: 1, text: "" }];
		const diagnostics = [
			diagnose(text, "x=1", {
				beside: [{ path: "a.wiki", at: { start: 0, end: 3 }, message: "the first" }],
				fix: { title: "Remove |x=", safety: "safe", edits },
			}),
			diagnose(text, "three", { severity: "warning", fix: { title: "Write 3", safety: "unsafe", edits } }),
			diagnose(text, "One", { severity: "info" }),
		];
		expect(await report(makePrettyReporter, text, diagnostics)).toBe(
			`a.wiki
  2:16  error  Something is wrong  some-rule
      2 │ Two {{cite web|x=1}} three.
        │                ^^^
      see 1:1: the first
      fix (--fix): Remove |x=

  2:22  warning  Something is wrong  some-rule
      2 │ Two {{cite web|x=1}} three.
        │                      ^^^^^
      fix (--fix --unsafe-fixes): Write 3

1 error, 1 warning, 1 note (--notes shows them) in 1 of 1 file.
1 can be fixed with --fix, 1 more with --unsafe-fixes.
`,
		);
	});

	it("shows notes when asked to, and says when there is nothing", async () => {
		const note = [diagnose("One.", "One", { severity: "info" })];
		expect(await report(makePrettyReporter, "One.", note, { ...plain, showsNotes: true })).toContain("1:1  note  Some");
		expect(await report(makePrettyReporter, "One.", [])).toBe("No faults in 1 file.\n");
	});

	it("colours only when asked to", async () => {
		const one = [diagnose("One.", "One")];
		expect(await report(makePrettyReporter, "One.", one)).not.toContain("\u001b");
		expect(await report(makePrettyReporter, "One.", one, { ...plain, hasColor: true })).toContain(
			"\u001b[31m^^^\u001b[39m",
		);
	});

	it("underlines wide characters, marks and tabs as wide as they are shown", async () => {
		expect(await frame("日本語 words", "words")).toEqual(["1 │ 日本語 words", "  │        ^^^^^"]);
		expect(await frame("日本語 words", "本")).toEqual(["1 │ 日本語 words", "  │   ^^"]);
		expect(await frame("e\u0301te\u0301 words", "words")).toEqual(["1 │ e\u0301te\u0301 words", "  │     ^^^^^"]);
		expect(await frame("👩‍👩‍👧 words", "words")).toEqual(["1 │ 👩‍👩‍👧 words", "  │    ^^^^^"]);
		expect(await frame("\tone\twords", "words")).toEqual(["1 │     one    words", "  │            ^^^^^"]);
	});

	it("shows of a long line what is around the words", async () => {
		const text = `${"before ".repeat(500)}words${" behind".repeat(500)}`;
		const [line, carets] = await frame(text, "words");
		expect(line).toHaveLength(54);
		expect(line).toMatch(/^1 │ ….*before words behind.*…$/);
		expect(line!.indexOf("words")).toBe(carets!.indexOf("^"));
		expect(carets!.trimEnd()).toMatch(/ \^{5}$/);
	});

	it("shows of long words their beginning", async () => {
		const [line, carets] = await frame(`a ${"w".repeat(500)} b`, "w".repeat(500));
		expect(line).toMatch(/^1 │ …w+…$/);
		expect(line).toHaveLength(54);
		expect(carets).toHaveLength(53);
	});

	it("shows a line that just fits without cutting it", async () => {
		const text = `${"x".repeat(45)}words`;
		expect((await frame(text, "words"))[0]).toBe(`1 │ ${text}`);
	});

	it("shows the first and the last line of words over several lines", async () => {
		expect(await frame("a one\ntwo\nthree b\n", "one\ntwo\nthree")).toEqual([
			"1 │ a one",
			"  │   ^^^",
			"  ⋮",
			"3 │ three b",
			"  │ ^^^^^",
		]);
		expect(await frame("a one\r\ntwo b", "one\r\ntwo")).toEqual(["1 │ a one", "  │   ^^^", "2 │ two b", "  │ ^^^"]);
	});

	it("points with one caret at a place without words, also at the end", async () => {
		const text = "One.";
		const at = { start: 4, end: 4 };
		const printed = await report(makePrettyReporter, text, [diagnose(text, "One", { at })]);
		expect(printed).toContain("1 │ One.\n        │     ^\n");
	});

	it("makes control characters harmless", async () => {
		const text = "a\u001b[2J\u202ewords\u0007";
		const printed = await report(
			makePrettyReporter,
			text,
			[diagnose(text, "words", { message: "bad \u001b[31m" })],
			plain,
			"x\u001b.wiki",
		);
		expect(printed).not.toMatch(/[\u001b\u0007\u202e]/);
		expect(printed).toContain("a␛[2J\ufffdwords␇");
	});
});
