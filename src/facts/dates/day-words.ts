import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { isTitled } from "./vague.js";

const turns: ReadonlyMap<string, number> = new Map([
	["today", 0],
	["tonight", 0],
	["yesterday", -1],
	["tomorrow", 1],
]);

/** "today", "yesterday", "tomorrow", "tonight". Look-alikes: "USA Today", "Yesterday" as a title is one. */
export function readDayWord(scan: Scan, at: number): Found | null {
	const token = scan.tokens[at]!;
	const count = turns.get(token.kind);
	if (count === undefined || isTitled(scan, at)) return null;
	const found: Found = { first: at, next: at + 1, meaning: { kind: "step", unit: "day", count, from: "today" } };
	return token.kind === "tonight" ? { ...found, daytime: "NI" } : found;
}
