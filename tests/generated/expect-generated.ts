import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Holds a file against what it should be; with GENERATE=1 it is written instead. */
export function expectGenerated(path: string, content: string): void {
	const present = existsSync(path) ? readFileSync(path, "utf8") : "";
	if (process.env.GENERATE === "1" && present !== content) writeFileSync(path, content);
	else expect(present, `${path} is stale: run \`npm run generate\``).toBe(content);
}
