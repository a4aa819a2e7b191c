import { findChrome } from "./find-chrome.js";
import { hasGluedEdits } from "./has-glued-edits.js";
import type { Page } from "./page.js";
import { readEntryHead } from "./read-entry-head.js";
import { readLines } from "./read-lines.js";

/** Looks a text over, line by line. */
export function readPage(text: string): Page {
	const lines = readLines(text);
	const heads = lines.map((line) => readEntryHead(text, line));
	return {
		text,
		lines,
		...findChrome(text, lines),
		heads,
		hasGluedEdits: hasGluedEdits(text, lines),
		hasCarets: heads.some((head) => head?.form === "caret" && head.label !== null),
		callsNumbers: /[^\s[] ?\[1\]/.test(text),
	};
}
