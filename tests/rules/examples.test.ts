import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { applyFixes } from "../../src/engine/apply-fixes.js";
import type { Diagnostic } from "../../src/model/finding.js";
import type { Example } from "../../src/rule.js";
import { lintText } from "./lint-text.js";

const defaults = rules.filter(({ isOnByDefault }) => isOnByDefault !== false);

describe.each(rules)("$id", (rule) => {
	test.each(rule.examples.fires.map(manuscript))("fires on $text", async (draft) => {
		const found = await lintText(draft, [rule]);
		expect(found.length, "findings").toBeGreaterThan(0);
		for (const diagnostic of found) expectSound(diagnostic, draft.text);
	});

	test.each(rule.examples.quiet.map(manuscript))("is quiet on $text", async (draft) => {
		expect((await lintText(draft, [rule])).map(({ message }) => message)).toEqual([]);
	});

	test.each(rule.examples.fires.map(manuscript))("mends $text", async (draft) => {
		const before = await lintText(draft, defaults);
		const own = (await lintText(draft, [rule])).filter(({ fix }) => fix !== undefined);
		if (own.length === 0) return;
		const mended = { ...draft, text: applyFixes(draft.text, own, "unsafe").text };
		const after = await lintText(mended, defaults);
		expect(mended.text, "mended text").not.toBe(draft.text);
		expect((await lintText(mended, [rule])).filter(({ fix }) => fix !== undefined)).toEqual([]);
		expect(newIn(after, before), "faults that the fix made").toEqual([]);
	});

	test("has examples that differ", () => {
		const texts = [...rule.examples.fires, ...rule.examples.quiet].map((example) => manuscript(example).text);
		expect(new Set(texts).size).toBe(texts.length);
	});
});

function manuscript(example: Example) {
	return {
		path: "example",
		...(typeof example === "string" ? { text: example, dialect: "wikitext" as const } : example),
	};
}

/** Its place lies in the text, holds words, and the words it quotes stand in the text. */
function expectSound({ at, message }: Diagnostic, text: string): void {
	expect(at.start).toBeGreaterThanOrEqual(0);
	expect(at.end).toBeLessThanOrEqual(text.length);
	expect(at.end, "the place is empty").toBeGreaterThan(at.start);
	expect(text.slice(at.start, at.end).trim(), "white space at the ends").toBe(text.slice(at.start, at.end));
	expect(message, "one sentence without a full stop").toMatch(/^[^\n]*[^.\s]$/);
}

function newIn(after: readonly Diagnostic[], before: readonly Diagnostic[]): string[] {
	return after.map(({ rule }) => rule).filter((id) => count(after, id) > count(before, id));
}

function count(diagnostics: readonly Diagnostic[], id: string): number {
	return diagnostics.filter(({ rule }) => rule === id).length;
}
