import type { Page } from "./page.js";

/** Braces or brackets that were never closed, and how many nodes stood on the shelf when they were met. */
export interface Opening {
	readonly isLink: boolean;
	readonly start: number;
	readonly end: number;
	readonly node: number;
	readonly mark: number;
}

/** So much of what was opened is named. */
const longestName = 60;

/** Puts a trouble for each opening among the nodes from `base` on, each at its place in the text. */
export function shelveTroubles(page: Page, openings: readonly Opening[], base: number): void {
	const { shelf } = page;
	const rest = shelf.take(base);
	let next = 0;
	for (const { isLink, start, end, node, mark } of openings) {
		while (next < node - base) shelf.pushFrom(rest, next++);
		const kind = isLink ? "unclosed-link" : "unclosed-template";
		shelf.push(page.trouble(kind, nameBehind(page.text, end), start, end), start, end, mark, 1);
	}
	while (next < rest.length) shelf.pushFrom(rest, next++);
}

function nameBehind(text: string, start: number): string {
	return (/^[^|{}[\]<\n\r]*/.exec(text.slice(start, start + longestName)) as RegExpExecArray)[0].trim();
}
