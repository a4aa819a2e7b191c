import type { WikiLink } from "../../tree.js";
import { skipSpace, skipSpaceBack } from "../characters.js";
import type { Page } from "../page.js";
import { kindOfTarget } from "./namespaces.js";

/** Makes the node of `[[target]]` or `[[target|words]]` in which no other mark stands; null where it is no link to a page. */
export function buildSimpleLink(page: Page, start: number, bar: number, close: number): WikiLink | null {
	const { text } = page;
	const targetEnd = bar < 0 ? close : bar;
	const from = skipSpace(text, start + 2, targetEnd);
	const to = skipSpaceBack(text, from, targetEnd);
	const colon = findColon(text, start + 2, targetEnd);
	if (from === to || colon === notTitle) return null;
	const target = text.slice(from, to);
	const kind = colon < 0 ? "page" : kindOfTarget(target);
	if (kind === "file") return null;
	const children = bar < 0 ? [page.textNode(from, to)] : bar + 1 < close ? [page.textNode(bar + 1, close)] : [];
	const targetRange = { start: from, end: to };
	return { type: "wikiLink", target, targetRange, kind, children, position: page.position(start, close + 2) };
}

const notTitle = -2;

/** The first colon of a target; -1 where there is none, `notTitle` where a character stands that no title holds. */
function findColon(text: string, start: number, end: number): number {
	let colon = -1;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code < 32 || code === 62) return notTitle;
		if (code === 58 && colon < 0) colon = i;
	}
	return colon;
}
