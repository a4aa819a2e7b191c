import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { expect, it } from "vitest";
import { listRegexes, type WrittenRegex } from "./list-regexes.js";

const file = join(import.meta.dirname, "regexes.json");

interface Checked {
	/** Digests of the expressions that need time in proportion to the text. */
	readonly linear: readonly string[];
	/** Those that may need the square of it, and see only texts whose length is bounded. */
	readonly square: readonly string[];
	/** Those of which the tool cannot tell in its time. They are held against growing texts by the tests of growth. */
	readonly undecided: readonly string[];
}

/** What was checked before is not checked again; a new expression is, here and now. `npm run generate` writes down what came out. */
it("regular expressions need no catastrophic time", { timeout: 900_000 }, () => {
	const checked = JSON.parse(readFileSync(file, "utf8")) as Checked;
	const linear = new Set(checked.linear);
	const square = new Set(checked.square);
	const undecided = new Set(checked.undecided);
	const isGenerating = process.env.GENERATE === "1";
	const regexes = listRegexes();
	const bad: string[] = [];
	for (const regex of regexes) {
		const words = `/${regex.pattern}/${regex.flags}`;
		if (linear.has(digest(words)) || square.has(words) || undecided.has(words)) continue;
		const verdict = check(regex);
		if (verdict === "safe") linear.add(digest(words));
		else if (isGenerating && verdict.includes("2nd degree")) square.add(words);
		else if (/^unknown|\(fuzz\)$/.test(verdict)) undecided.add(words);
		else bad.push(`${regex.file}: ${words} ${verdict}`);
	}
	expect(regexes.length).toBeGreaterThan(500);
	if (isGenerating) write();
	expect(bad).toEqual([]);

	function write() {
		const now = new Set(regexes.map(({ pattern, flags }) => `/${pattern}/${flags}`));
		const digests = new Set([...now].map(digest));
		const kept = {
			linear: [...linear].filter((name) => digests.has(name)).sort(),
			square: [...square].filter((words) => now.has(words)).sort(),
			undecided: [...undecided].filter((words) => now.has(words)).sort(),
		};
		writeFileSync(file, `${JSON.stringify(kept, null, "\t")}\n`);
	}
});

function digest(words: string): string {
	return createHash("sha256").update(words).digest("base64url").slice(0, 12);
}

function check({ pattern, flags }: WrittenRegex): string {
	const { status, ...more } = checkSync(pattern, flags, {
		timeout: 6000,
		attackTimeout: 1000,
		incubationTimeout: 3000,
	});
	if (status === "safe") return status;
	if ("complexity" in more && more.complexity !== undefined) return `${status}: ${more.complexity.summary}`;
	return `${status}: ${"error" in more ? JSON.stringify(more.error) : ""}`;
}
