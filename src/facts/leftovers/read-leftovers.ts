import type { Root } from "mdast";
import type { PlainIdentifier } from "../../model/citation.js";
import type { Leftover } from "../../model/document.js";
import type { Dialect } from "../../model/manuscript.js";
import { findChatbotTraces } from "./chatbot-traces.js";
import { findForeignMarkup } from "./foreign-markup.js";
import { meets } from "./meets.js";
import { findPlainIdentifiers } from "./plain-identifiers.js";
import { findQuotedAreas } from "./quoted-areas.js";

/** Finds what another program or language left in a text. Most texts hold nothing of the kind, and their trees are not looked at. */
export function readLeftovers(tree: Root, text: string, dialect: Dialect): Leftover[] {
	const found = [...findChatbotTraces(text), ...findForeignMarkup(text, dialect)];
	if (found.length === 0) return found;
	const areas = findQuotedAreas(tree, text, dialect, found);
	const isInCode = meets(areas.filter(({ isCode }) => isCode));
	const isInAny = meets(areas);
	const kept = found.filter((one) => !(one.kind === "markup" ? isInAny(one) : isInCode(one))).sort(inOrder);
	return kept.filter(({ start }, index) => start >= (kept[index - 1]?.end ?? 0));
}

/** Of two at one place the trace of a chatbot says more. */
function inOrder(a: Leftover, b: Leftover): number {
	return a.start - b.start || a.kind.localeCompare(b.kind) || b.end - a.end;
}

/** Finds the identifiers that stand in a text outside of code. */
export function readPlainIdentifiers(tree: Root, text: string, dialect: Dialect): PlainIdentifier[] {
	const found = findPlainIdentifiers(text);
	if (found.length === 0) return found;
	const isInCode = meets(findQuotedAreas(tree, text, dialect, found).filter(({ isCode }) => isCode));
	return found.filter((one) => !isInCode(one));
}
