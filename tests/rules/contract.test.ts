import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { ruleFiles } from "../generated/rule-files.js";

describe("every rule", () => {
	test("has the name of its file and the family of its folder", () => {
		expect(rules.map(({ family, id }) => ({ family, id }))).toEqual(ruleFiles());
	});

	test.each(rules)("$id is named in kebab case", ({ id }) => {
		expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
	});

	test.each(rules)("$id says in one sentence what is wrong, and why it matters", ({ title, why }) => {
		expect(title).toMatch(/^[A-Z|{<“][^\n]*[^.\s]$/);
		expect(why).toMatch(/^[A-Z|{<“][^\n]*\.$/);
	});

	test.each(rules.filter(({ code }) => code?.match(/^(err|maint)_/)))(
		"$id of Citation Style 1 is a citation's",
		(rule) => {
			expect(rule.family).toBe("citations");
			expect(rule.severity).toBe(rule.code?.startsWith("err_") ? "error" : "info");
		},
	);

	test.each(rules.filter(({ code }) => code?.startsWith("cite_error_")))("$id of Cite is an error", ({ severity }) => {
		expect(severity).toBe("error");
	});
});
