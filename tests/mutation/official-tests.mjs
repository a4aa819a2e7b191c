// Tests for mutants alone: what Citation Style 1 itself says of the citations that the worker has read.

import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { lintText } from "../rules/lint-text.js";

const citing = rules.filter(({ code }) => /^(?:err|maint)_/.test(code ?? ""));

for (const [at, citations] of globalThis.officialCitations.entries())
	test(`official citations ${at}`, async () => {
		for (const { text, codes } of citations) {
			const found = await lintText({ path: "a.wiki", text, dialect: "wikitext" }, citing);
			expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(codes);
		}
	});
