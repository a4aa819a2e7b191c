import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseRendered } from "../../src/dialects/rendered/parse-rendered.js";
import { describeWithShared, shared, sharedTexts } from "../shared.js";
import { sayTree } from "./say-tree.js";
import { checkTree } from "./tree-invariants.js";

function readSeed(number: string): { text: string; lines: string[] } {
	const name = readdirSync(join(shared, "seeds")).find((file) => file.startsWith(number)) ?? number;
	const text = readFileSync(join(shared, "seeds", name), "utf8");
	return { text, lines: sayTree(text, parseRendered(text)).map((line) => line.replace(/\s/g, " ")) };
}

const markersOf = (lines: readonly string[]): string[] =>
	lines.flatMap((line) => Array.from(line.matchAll(/<(\d+)>/g), (found) => found[1] as string));

const labelsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => /^ {2}(\d+) \(/.exec(line)?.[1] ?? []);

const upTo = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i + 1));

describeWithShared("the seeds", () => {
	it("000: fifteen entries, thirteen of them with a message", () => {
		const { lines } = readSeed("000");
		expect(labelsOf(lines)).toEqual(upTo(15));
		const faulty = lines.filter((line) => /<message cite (?:book|journal): \|access-date= requires \|url=>/.test(line));
		expect(labelsOf(faulty)).toEqual(upTo(15).filter((label) => label !== "5" && label !== "6"));
		expect(new Set(markersOf(lines))).toEqual(new Set(upTo(15)));
	});

	it("002: eight markers, eight entries, and menus around them", () => {
		const { lines } = readSeed("002");
		expect(markersOf(lines)).toEqual(upTo(8));
		expect(labelsOf(lines)).toEqual(upTo(8));
		expect(lines[0]).toMatch(/^chrome Jump to content.*From Wikipedia, the free encyclopedia$/);
		expect(lines[1]).toBe("h1 Burundian–North Korean relations");
		expect(lines.at(-1)).toMatch(/^chrome • Retrieved.*Categories:.*Powered by MediaWiki$/u);
		expect(lines.filter((line) => line.startsWith("chrome"))).toHaveLength(2);
	});

	it("003: two lists, each behind the markers of its article", () => {
		const { lines } = readSeed("003");
		expect(labelsOf(lines)).toEqual([...upTo(9), ...upTo(7)]);
		expect(markersOf(lines)).toEqual([...upTo(9), ...upTo(7)]);
		const second = lines.indexOf("h1 The non-isolation of Juche Korea");
		expect(lines[second - 1]).toBe("chrome Advertisement");
		expect(markersOf(lines.slice(0, second))).toEqual(upTo(9));
	});

	it("004: prose, and the form for comments", () => {
		const { lines } = readSeed("004");
		expect(lines.map((line) => line.split(" ")[0])).toEqual(["h1", ...Array(5).fill("paragraph"), "chrome"]);
		expect(markersOf(lines)).toEqual([]);
	});
});

describeWithShared("the trees of the corpus", () => {
	it("hold what every tree holds", () => {
		for (const { path, text } of sharedTexts("corpus/rendered"))
			expect(checkTree(text, parseRendered(text)), path).toEqual([]);
	});
});
