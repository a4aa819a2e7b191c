import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("twice a text takes at most twice the steps", () => {
	const printed = execFileSync(process.execPath, [join(import.meta.dirname, "print-growth.mjs")], { encoding: "utf8" });
	const grown = Object.entries(JSON.parse(printed) as Record<string, number>);
	expect(grown.length).toBeGreaterThan(40);
	// Sorting takes a little more.
	expect(grown.filter(([, growth]) => growth > 1.15)).toEqual([]);
});
