// Tests for mutants alone: what Citation Style 1 itself says of the citations that the worker has read, one a test.

import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { lintText } from "../rules/lint-text.js";

const citing = rules.filter(({ code }) => /^(?:err|maint)_/.test(code ?? ""));

for (const [at, { text, codes }] of globalThis.officialCitations.entries())
	test(`official citation ${at}: ${text}`, async () => {
		const found = await lintText({ path: "a.wiki", text, dialect: "wikitext" }, citing);
		expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(codes);
	});
