import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { lintText } from "../rules/lint-text.js";
import { describeWithShared, shared } from "../shared.js";
import { readOfficialCitations } from "./official-citations.mjs";

const citing = rules.filter(({ code }) => /^(?:err|maint)_/.test(code ?? ""));
/** Of the citations every so manieth is looked at; tests/score.mjs looks at all of them. */
const step = 50;

describeWithShared("the messages of Citation Style 1", () => {
	test.each(["real", "synthetic"] as const)("for %s citations", async (set) => {
		for (const { text, codes } of readOfficialCitations(join(shared, "cs1"), set, step)) {
			const found = await lintText({ path: "a.wiki", text, dialect: "wikitext" }, citing);
			expect([...new Set(found.map(({ code }) => code))].sort(), text).toEqual(codes);
		}
	});
});
