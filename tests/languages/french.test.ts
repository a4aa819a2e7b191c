import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { engineRules } from "../../src/engine/engine-rules.js";
import citations from "../../src/languages/fr/citations.json" with { type: "json" };
import contradictions from "../../src/languages/fr/contradictions.json" with { type: "json" };
import coverage from "../../src/languages/fr/coverage.json" with { type: "json" };
import dates from "../../src/languages/fr/dates.json" with { type: "json" };
import directives from "../../src/languages/fr/directives.json" with { type: "json" };
import program from "../../src/languages/fr/program.json" with { type: "json" };
import references from "../../src/languages/fr/references.json" with { type: "json" };
import shared from "../../src/languages/fr/shared.json" with { type: "json" };
import sources from "../../src/languages/fr/sources.json" with { type: "json" };
import tags from "../../src/languages/fr/tags.json" with { type: "json" };
import { french } from "../../src/languages/french.js";
import type { Diagnostic } from "../../src/model/finding.js";
import { lintText } from "../rules/lint-text.js";
import { listUntranslated } from "./list-untranslated.js";

describe("the French catalogue", () => {
	it.each([...rules, ...engineRules])("explains $id", (rule) => {
		const { title, why } = french.explain(rule);
		expect({ title, why }, missing(rule.id)).not.toMatchObject({ title: rule.title });
		expect(why, missing(rule.id)).not.toBe(rule.why);
		expect(title).toMatch(/[^.\s]$/);
		expect(why).toMatch(/\.$/);
	});

	it.each(rules)("has words for what $id says in its examples", async (rule) => {
		const found: Diagnostic[] = [];
		for (const example of rule.examples.fires) {
			const draft = typeof example === "string" ? { text: example, dialect: "wikitext" as const } : example;
			found.push(...(await lintText({ path: "example", ...draft }, [rule])));
		}
		expect(listUntranslated(found), missing(rule.id)).toEqual([]);
	});
});

describe("its patterns", () => {
	it.each(listPatterns())("%s have the same places in both languages", (_name, says) => {
		const places = (text: string) => [...text.matchAll(/\{(\d)/g)].map(([, number]) => number).sort();
		const kinds = (text: string) => [...text.matchAll(/\{\d:([a-z ]+)\}/g)].map(([, kind]) => kind);
		for (const [words, other] of Object.entries(says)) {
			expect(places(other), words).toEqual(places(words));
			expect(kinds(other), other).toEqual([]);
			for (const kind of kinds(words)) expect([...Object.keys(shared), "number"], words).toContain(kind);
			expect(other, "a no-break space stands before : ; ? ! » and behind «").not.toMatch(/ [:;?!»](?: |$)|« /);
		}
	});

	it("take the words that say the most, and leave what they do not know", () => {
		expect(french.ofRule("wrong-weekday", "3 May 1911 was a Wednesday")).toBe("3 May 1911 était un mercredi");
		expect(french.ofRule("wrong-weekday", "3 May 1911 was a holiday")).toBe("3 May 1911 was a holiday");
		expect(french.ofRule("a-rule-of-a-plugin", "Remove |url=")).toBe("Retirer |url=");
		expect(french.explain({ id: "a-rule-of-a-plugin", title: "A", why: "B." })).toMatchObject({
			title: "A",
			why: "B.",
		});
	});

	it("need no more time for hostile words", () => {
		const words = `${"|a= stands in {{".repeat(20_000)}}}`;
		const before = performance.now();
		french.ofRule("access-date-without-url", words);
		expect(performance.now() - before).toBeLessThan(500);
	});
});

function listPatterns(): [string, Record<string, string>][] {
	const families = { citations, contradictions, coverage, dates, directives, references, sources, tags };
	const rulesOf = (family: object) => Object.entries(family) as [string, { says?: Record<string, string> }][];
	return [
		...Object.values(families).flatMap((family) =>
			rulesOf(family).map(([rule, { says }]): [string, Record<string, string>] => [rule, says ?? {}]),
		),
		...Object.entries(shared),
		["program", program.program],
	];
}

function missing(rule: string): string {
	return `${rule} lacks words in src/languages/fr/`;
}
