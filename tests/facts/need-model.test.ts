import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashWords } from "../../src/facts/need/hash-words.js";
import { loadNeedModel } from "../../src/facts/need/load-need-model.js";
import { scoreStatements } from "../../src/facts/need/score-statements.js";
import type { Statement } from "../../src/facts/need/statement.js";
import { describeWithShared } from "../shared.js";
import { understand } from "./understand.js";

const model = await loadNeedModel();
const weightsFile = join(import.meta.dirname, "../../src/facts/need/weights.ts");

const plain = "The pier is long.";
const pressing =
	'In 2014 the council said that 48 % of the 12,500 residents found the ferry "too slow for anyone in a hurry".';

const article = `Brackwater is a harbour town.

== Economy ==
${plain} ${pressing} Its planks are made of oak.

The ferry leaves at noon.

* A list of eels

== History ==
The pier was built because the old one had burned.
`;

describe("the model of need", () => {
	it("answers between 0 and 1 for every sentence", async () => {
		const { sentences, needs } = await understand(article);
		expect(sentences.length).toBeGreaterThan(5);
		expect(needs.length).toBe(sentences.length);
		for (const need of needs) {
			expect(need).toBeGreaterThan(0);
			expect(need).toBeLessThan(1);
		}
	});

	it("asks less of a plain sentence than of one with a statistic and a quotation", async () => {
		expect(await needOf(article, plain)).toBeLessThan((await needOf(article, pressing)) - 0.1);
		expect(scoreStatements([statement(plain)], model)[0]).toBeLessThan(
			scoreStatements([statement(pressing)], model)[0] as number,
		);
	});

	it("does not look at markers", async () => {
		const marked = article
			.replace(pressing, `${pressing}<ref>Harbour Almanac, 2015.</ref>`)
			.replace("noon.", "noon.<ref />");
		const needsOf = async (text: string) => (await understand(text)).needs;
		expect(await needsOf(marked)).toEqual(await needsOf(article));
	});

	it("hears the neighbours: plain words beside a statistic ask for more than among plain ones", () => {
		const among = (words: string) =>
			scoreStatements([statement(words), statement("It is so."), statement(words)], model)[1];
		expect(among(pressing)).toBeGreaterThan(among(plain) as number);
	});

	it("does not let lists speak for paragraphs, nor one article for another", () => {
		const alone = scoreStatements([statement(plain)], model);
		const item = { ...statement(pressing), paragraph: 1, isProse: false };
		const other = { ...statement(pressing), article: 1 };
		expect(scoreStatements([statement(plain), item, other], model)[0]).toBe(alone[0]);
	});

	it("has an answer for no statement, and for one without words", () => {
		expect(scoreStatements([], model)).toEqual([]);
		expect(scoreStatements([statement("")], model)[0]).toBeGreaterThan(0);
	});
});

describe("the words of a statement", () => {
	it("are the same in curly and straight type, and in capitals", () => {
		expect(hashWords("the “eel’s” way — gone")).toEqual(hashWords('THE "eel\'s" way - gone'.replace("THE", "The")));
	});

	it("keep only the shape of numbers and of names", () => {
		expect(hashWords("the pier of 1871 in Brackwater")).toEqual(hashWords("the pier of 1904 in Harbourton"));
		expect(hashWords("the 12,500 eels")).toEqual(hashWords("the 9,100 eels"));
		expect(hashWords("the 12 eels")).not.toEqual(hashWords("the 1871 eels"));
	});
});

describe("the weights", () => {
	it("take at most 300 kB", () => {
		expect(statSync(weightsFile).size).toBeLessThan(300_000);
	});

	it("are loaded by nobody who does not ask for them", () => {
		const room = join(weightsFile, "..");
		expect(readFileSync(join(room, "load-need-model.ts"), "utf8")).toContain(' import("./weights.js")');
		for (const name of ["judge-needs", "score-statements", "need-model", "read-reasons", "estimate-need"])
			expect(readFileSync(join(room, `${name}.ts`), "utf8")).not.toContain("weights.js");
	});
});

// Training takes about a minute; `node tests/training/train-need.mjs --check` trains again and compares every byte.
describeWithShared("the weights beside their sentences", () => {
	it("were made from these features and sentences", () => {
		const script = join(import.meta.dirname, "../training/train-need.mjs");
		expect(spawnSync(process.execPath, [script, "--fresh"], { encoding: "utf8" })).toMatchObject({
			stderr: "",
			status: 0,
		});
	});
});

async function needOf(text: string, words: string): Promise<number> {
	const { sentences, needs } = await understand(text);
	return needs[sentences.findIndex(({ start }) => text.startsWith(words, start))] ?? Number.NaN;
}

function statement(text: string): Statement {
	return { text, section: "Economy", isLead: false, article: 0, paragraph: 0, isProse: true };
}
