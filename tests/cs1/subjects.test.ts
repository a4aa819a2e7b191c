import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { rules } from "../../rules/index.js";
import { complement, emptyRoll, enter, inSeveral, intersect, listPlaces, unite } from "../../src/cs1/subjects/roll.js";
import { lintText } from "../rules/lint-text.js";
import { describeWithShared, shared } from "../shared.js";
import { readOfficialCitations } from "./official-citations.mjs";

/** Whether rules are asked about all citations of their classes, whatever they look at. */
let isAskedAll = false;

vi.mock("../../src/cs1/cites-with.js", async (importOriginal) => {
	const original = await importOriginal<typeof import("../../src/cs1/cites-with.js")>();
	const citesWith: typeof original.citesWith = (citations, groups, calendar) => {
		const kept = isAskedAll ? groups.filter((group) => group.every((subject) => subject.startsWith("class "))) : groups;
		return original.citesWith(citations, kept, calendar);
	};
	return { citesWith };
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
		expect(await judgeAll(text)).toEqual(all);
	});
});

describe("a roll", () => {
	const rollOf = (...places: number[]) => {
		const roll = emptyRoll(35);
		for (const place of places) enter(roll, place);
		return roll;
	};
	const [some, others] = [rollOf(0, 15, 16, 34), rollOf(1, 15, 34)];

	test("tells who is entered a second time", () => {
		const roll = emptyRoll(35);
		expect([enter(roll, 16), enter(roll, 17), enter(roll, 16)]).toEqual([false, false, true]);
	});

	test("lists its citations in order", () => {
		expect(listPlaces(some)).toEqual([0, 15, 16, 34]);
		expect(listPlaces(emptyRoll(35))).toEqual([]);
	});

	test("is united with others, or is what they share", () => {
		expect(listPlaces(unite([some, others], 35))).toEqual([0, 1, 15, 16, 34]);
		expect(listPlaces(intersect([some, others], 35))).toEqual([15, 34]);
		expect(listPlaces(inSeveral([some, others, rollOf(0, 2)], 35))).toEqual([0, 15, 34]);
	});

	test("has a complement that ends where the citations do", () => {
		expect(listPlaces(complement(some, 35))).toHaveLength(31);
		expect(listPlaces(complement(emptyRoll(32), 32))).toHaveLength(32);
		expect(complement(emptyRoll(0), 0)).toEqual([]);
	});
});
