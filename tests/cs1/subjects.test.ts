import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { citesWith } from "../../src/cs1/cites-with.js";
import { describeWithShared, shared } from "../shared.js";
import { readOfficialCitations } from "./official-citations.mjs";

/** Whether rules are asked about all citations of their classes, whatever they look at. */
let isAskedAll = false;
/** Whether the rules went through the stand-in at all. */
let wasAsked = false;

const place = "../../src/cs1/cites-with.js";
vi.doMock(place, async (importOriginal) => {
	const original = await importOriginal<typeof import("../../src/cs1/cites-with.js")>();
	const standIn: typeof citesWith = (citations, groups, calendar) => {
		wasAsked = true;
		const kept = isAskedAll ? groups.filter((group) => group.every((subject) => subject.startsWith("class "))) : groups;
		return original.citesWith(citations, kept, calendar);
	};
	return { citesWith: standIn };
});
// Test files share modules: what has been loaded before, and what comes after, knows nothing of the stand-in.
vi.resetModules();
const { lintText } = await import("../rules/lint-text.js");
const { rules } = await import("../../rules/index.js");
afterAll(() => {
	vi.doUnmock(place);
	vi.resetModules();
});

const citing = rules.filter(({ family }) => family === "citations");

async function judgeAll(text: string): Promise<string[]> {
	const found = await lintText({ path: "a.wiki", text, dialect: "wikitext" }, citing);
	return found.map(({ rule, at, message }) => `${at.start} ${rule}: ${message}`);
}

describeWithShared("rules are asked about every citation that has their fault", () => {
	test.each(["real", "synthetic"] as const)("among %s citations", async (set) => {
		const citations = readOfficialCitations(join(shared, "cs1"), set, 20);
		const text = citations.map((citation) => citation.text).join("\n");
		isAskedAll = true;
		const all = await judgeAll(text);
		isAskedAll = false;
		expect(wasAsked).toBe(true);
		expect(await judgeAll(text)).toEqual(all);
	});
});
