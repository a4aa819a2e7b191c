import type { Range } from "../../model/place.js";
import type { Line } from "./read-lines.js";

/** How an entry of a list of notes opens its line. */
export interface EntryHead {
	/** `caret`: `1. ^`, `• ^`, `^`; `bracket`: `[1]`; `number`: `1.`, which opens an ordinary list as well. */
	readonly form: "caret" | "bracket" | "number";
	/** `1`, `a`; null for a bullet or a bare caret. */
	readonly label: string | null;
	/** The word before the number: `note` of `[note 1]`. */
	readonly group: string;
	readonly labelRange: Range;
	readonly backLinks: readonly Range[];
	readonly contentStart: number;
}

const caretHead =
	/^(?:(\d{1,4}|[a-z]{1,4})[.)]?\s*|([•*·◦-])\s*)?(?:Jump up(?: to)?:?\s*)?([\^↑])(?:\s*Jump up(?: to)?:?)?(?=[\s"“'‘[({\p{Lu}]|$)/u;
const bracketHead = /^\[(?:([A-Za-z‡†][A-Za-z-]{0,19})\s)?(\d{1,4}|[a-z]{1,2})\]:?(?=\s|["“'‘(\p{Lu}]|$)/u;
const numberHead = /^(\d{1,4})[.)](?=\s)/;

/**
 * Reads how a line opens, if it opens as an entry of a list of notes may.
 *
 * Takes: `1. ^ a b c Text`, `• ^ Text`, `^ Text`, `3. ↑ Text`, `a. ^ Text`, `[1] Text`, `[note 1] Text`, `1. Text`.
 * Must not take: `[2013] Text` among notes from 1 to 9 (decided where the list is read), `1.5 metres`, `^2` of a formula.
 */
export function readEntryHead(text: string, line: Line): EntryHead | null {
	if (!mayOpen(text.charCodeAt(line.start))) return null;
	const said = text.slice(line.start, Math.min(line.end, line.start + 60));
	const caret = said.includes("^") || said.includes("↑") ? caretHead.exec(said) : null;
	if (caret !== null) return headWithCaret(text, line, caret);
	const bracket = bracketHead.exec(said);
	if (bracket !== null) {
		const closing = line.start + bracket[0].indexOf("]");
		const start = closing - (bracket[2] as string).length;
		return head(
			"bracket",
			bracket[2] as string,
			bracket[1] ?? "",
			{ start, end: closing },
			line.start + bracket[0].length,
		);
	}
	const number = numberHead.exec(said);
	if (number === null) return null;
	const labelRange = { start: line.start, end: line.start + (number[1] as string).length };
	return head("number", number[1] as string, "", labelRange, line.start + number[0].length);
}

function head(
	form: EntryHead["form"],
	label: string | null,
	group: string,
	labelRange: Range,
	contentStart: number,
	backLinks: readonly Range[] = [],
): EntryHead {
	return { form, label, group, labelRange, backLinks, contentStart };
}

function headWithCaret(text: string, line: Line, found: RegExpExecArray): EntryHead {
	const [whole, label, bullet] = found;
	const behind = line.start + whole.length;
	const caretAt = line.start + whole.search(/[\^↑]/);
	const caret = { start: caretAt, end: caretAt + 1 };
	const letters = readBackLinks(text, behind, line.end);
	const width = label?.length ?? bullet?.length ?? 0;
	const labelRange = width === 0 ? caret : { start: line.start, end: line.start + width };
	const contentStart = letters.at(-1)?.end ?? behind;
	return head("caret", label ?? null, "", labelRange, contentStart, letters.length === 0 ? [caret] : letters);
}

/** `a b c`, each letter the next of the alphabet; `1.0 1.1 1.2`. A single `a` is a word of the entry. */
function readBackLinks(text: string, from: number, to: number): Range[] {
	const links: Range[] = [];
	const step = /\s*(?:,\s*)?(?:([a-z]{1,2})|\d{1,4}\.(\d{1,3}))(?=[\s,]|$)/y;
	step.lastIndex = from;
	for (let found = step.exec(text); found !== null && step.lastIndex <= to; found = step.exec(text)) {
		const [whole, letters, decimal] = found;
		const isNext = letters === undefined ? Number(decimal) === links.length : letters === letterAt(links.length);
		if (!isNext) break;
		const end = found.index + whole.length;
		links.push({ start: end - (letters?.length ?? whole.trimStart().replace(/^,\s*/, "").length), end });
	}
	return links.length > 1 ? links : [];
}

/** `a` … `z`, `aa` … */
export function letterAt(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

/** A digit, a bullet, a bracket, a caret, a small letter or the J of `Jump up`. */
function mayOpen(code: number): boolean {
	if (code >= 48 && code <= 57) return true;
	return (
		code === 91 ||
		code === 94 ||
		code === 0x2191 ||
		code === 0x2022 ||
		code === 42 ||
		code === 45 ||
		code === 74 ||
		(code >= 97 && code <= 122) ||
		code === 183 ||
		code === 0x25e6
	);
}
