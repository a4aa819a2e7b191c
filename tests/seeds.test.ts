import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWithShared, shared } from "./shared.js";

interface Reported {
	rule: string;
	family: string;
	severity: string;
	place: { start: { line: number; offset: number }; end: { offset: number } };
	beside: { place: { start: { line: number } } }[];
}

const names = {
	page: "000_504d7028fd802e75.txt",
	extract: "001_9b5a79fdd094577f.txt",
	chrome: "002_73adc1f5533c1992.txt",
	blog: "003_99626a283571f0f6.txt",
	news: "004_857e34fc77add78a.txt",
};

interface Said {
	rule: string;
	family: string;
	severity: string;
	line: number;
	words: string;
	/** Lines of the other places. */
	beside: number[];
}

/** What the built program says of a seed. */
function report(name: string): Said[] {
	const path = join(shared, "seeds", name);
	const text = readFileSync(path, "utf8");
	const cli = join(import.meta.dirname, "../dist/cli.js");
	const args = [cli, "--no-config", "--format", "json", "--today", "2026-11-22", path];
	const { documents } = JSON.parse(run(args)) as { documents: { diagnostics: Reported[] }[] };
	return (documents[0]?.diagnostics ?? []).map(({ rule, family, severity, place, beside }) => ({
		rule,
		family,
		severity,
		line: place.start.line,
		words: text.slice(place.start.offset, place.end.offset),
		beside: beside.map((other) => other.place.start.line),
	}));
}

function run(args: string[]): string {
	try {
		return execFileSync(process.execPath, args, { encoding: "utf8" });
	} catch (error) {
		const { status, stdout } = error as { status: number; stdout: string };
		if (status !== 1) throw error;
		return stdout;
	}
}

describeWithShared("the seeds", () => {
	it("000, a rendered page: thirteen access dates without an address, and one statement given twice", () => {
		const found = report(names.page);
		const words = "|access-date= requires |url=";
		const lines = [31, 32, 33, 34, 37, 38, 39, 40, 41, 42, 43, 44, 45];
		const [repeated] = found.splice(0, 1);
		expect(repeated).toMatchObject({ rule: "repeated-statement", severity: "info", line: 13 });
		expect(repeated?.words).toMatch(/^That same Summer, North Korean officials on tour .* Modibo Keïta\.$/);
		expect(found.map(({ rule, line, words: at }) => [rule, line, at])).toEqual(
			lines.map((line) => ["access-date-without-url", line, words]),
		);
	});

	it("001, extracted wikitext: two names that nobody defines, two open tags, and a country's relations with itself", () => {
		const found = report(names.extract);
		const contradictions = found.filter(({ rule }) => rule === "relation-with-itself" || rule === "row-against-note");
		expect(contradictions.map(({ line, words }) => [line, words])).toEqual([
			[80, "UK established diplomatic relations with the United Kingdom"],
		]);
		const missing = found.filter(({ rule }) => rule === "undefined-reference");
		expect(missing.map(({ words }) => words)).toEqual([":30", ":29"]);
		const open = found.filter(({ rule }) => rule === "open-editor-tag");
		expect(open.map(({ words, line }) => [line, words])).toEqual([
			[2, expect.stringContaining("More citations needed")],
			[expect.any(Number), expect.stringContaining("Failed verification")],
		]);
		expect(found.filter(({ severity }) => severity === "error")).toHaveLength(2);
		const rows = found.filter(({ family }) => family === "coverage");
		expect(rows.map(({ rule, line, beside }) => [rule, line, beside])).toEqual([
			["uncited-table-row", 15, [19, 35, 59, 61, 73]],
		]);
		expect(found.filter(({ rule }) => rule === "missing-reference-list")).toEqual([]);
	});

	it("002, a page with the site's chrome: one statement behind the last marker of its paragraph", () => {
		expect(report(names.chrome).map(({ rule, words }) => [rule, words])).toEqual([
			["text-after-last-marker", "He was overthrown the same year."],
		]);
	});

	it("003, two blog posts, each with its notes: two years that two calendars count differently, and no error about its markers", () => {
		const errors = report(names.blog).filter(({ severity }) => severity === "error");
		expect(errors.map(({ rule, words }) => [rule, words])).toEqual([
			["calendars-disagree", "2016 (Juche 106"],
			["calendars-disagree", "1951 (Juche 38"],
		]);
	});

	it("004, a news text: once that it has no source", () => {
		expect(report(names.news).map(({ rule, line }) => [rule, line])).toEqual([["no-reference-at-all", 1]]);
	});

	it("repeat no reference whose content was lost", () => {
		expect(report(names.extract).filter(({ rule }) => rule === "repeated-reference")).toEqual([]);
	});
});
