import type { PhrasingContent } from "mdast";
import type { Range } from "../../model/place.js";
import type { NoteMarker, PrintedTag } from "../tree.js";
import type { Evidence } from "./evidence.js";
import { positionOf, type Sheet } from "./nodes.js";
import { isPrintedTag } from "./printed-tags.js";

/** What was read, and where it ends; `node` is null for what is no text. */
export interface InlineFound {
	readonly node: PhrasingContent | null;
	readonly end: number;
}

/** Words before a number that name a group of notes. */
const groupWord =
	/^(notes?|nb|n|fn|footnotes?|lower-(?:alpha|roman|greek)|upper-(?:alpha|roman)|nota|anm|ref|web|‡|†|upper alpha|lower alpha)\s?(\d{1,3})$/i;

/** Longer brackets hold no marker and no tag. */
const longest = 60;

/**
 * Reads what stands in brackets in running text.
 *
 * Takes: `[1]`, `[note 2]`, `[a]` where a list has that letter, `[citation needed]`, `[edit]` and `[update]` (no text).
 * Must not take: `[0]`, `[2013]`, `[sic]`, `[The French]`, `[...]`, `[0,1]`, `x[1]` in a text without notes, `[18]annulene`.
 */
export function readBracket(sheet: Sheet, start: number, within: Range, evidence: Evidence | null): InlineFound | null {
	const { text } = sheet;
	const said = text.slice(start + 1, Math.min(start + longest, within.end));
	const length = said.search(/[\][]/);
	if (length <= 0 || said.charAt(length) !== "]") return null;
	const inner = said.slice(0, length);
	const end = start + length + 2;
	const position = positionOf(sheet, { start, end });
	if (inner === "edit" || inner === "update") return { node: null, end };
	if (isPrintedTag(inner)) {
		const tag: PrintedTag = { type: "printedTag", name: inner, position };
		return { node: tag, end };
	}
	const called = evidence === null ? null : readCall(text, start, end, inner, within, evidence);
	if (called === null) return null;
	const marker: NoteMarker = { type: "noteMarker", ...called, position };
	return { node: marker, end };
}

function readCall(
	text: string,
	start: number,
	end: number,
	inner: string,
	within: Range,
	evidence: Evidence,
): Pick<NoteMarker, "label" | "group"> | null {
	if (/^[1-9]\d{0,3}$/.test(inner)) {
		const isNumber = evidence.highest > 0 && (inner.length < 4 || Number(inner) <= evidence.highest);
		return isNumber && isPlaced(text, start, end, within) ? { label: inner, group: "" } : null;
	}
	const word = groupWord.exec(inner);
	if (word !== null) return { label: word[2] as string, group: word[1] as string };
	const group = evidence.letters.get(inner);
	return group !== undefined && start > within.start && /\S/.test(text.charAt(start - 1))
		? { label: inner, group }
		: null;
}

/** Behind a word, a stop or another marker, with at most a space between; not before a small letter that it would belong to. */
function isPlaced(text: string, start: number, end: number, within: Range): boolean {
	const before = text.charAt(start - 1);
	const isApart = start === within.start || /\s/.test(before);
	if (isApart && /\p{Ll}/u.test(text.charAt(end))) return false;
	return !/[=[{/\\^_]/.test(before);
}
