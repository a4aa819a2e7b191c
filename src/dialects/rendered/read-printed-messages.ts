import type { Range } from "../../model/place.js";

/** A message in a rendered text, and what is printed around it. */
export interface PrintedMessageFound {
	/** `cite book`; null where the message names none, as the older ones and those of the Cite extension. */
	readonly template: string | null;
	/** The message's words alone. */
	readonly words: Range;
	/** With `{{cite book}}: ` before it and ` (help)` behind it. */
	readonly whole: Range;
}

/** What MediaWiki prints behind a message as a link to its explanation. */
const helpMark = /\s?\((?:help|link|aide|ajutor|ayuda|Hilfe)\)/g;
const templateMark = /\{\{((?:cite|citation|lien|ouvrage|article|citat)[^{}|\n]{0,40})\}\}:\s*/gi;
const citeError = /Cite error:[^\n]*?(?=\s?\(see the help page\)|$)(?:\s?\(see the help page\))?\.?/gm;

/** How messages begin that name no template: `Check |isbn= value`, `|url= missing`, `CS1 maint: …`. */
const opening =
	/CS1 (?:maint|errors|[a-z]+): |(?:Check (?:date values in: )?|Missing or empty |External link in |Unknown parameter |Invalid |More than one of |Cite has empty unknown parameters?: |Explicit use of et al\. in: |Missing |Cite uses deprecated parameters? |Cite [a-z]+ requires |Text "|Empty citation|URL–wikilink conflict|Vancouver style error|Unrecognized |No-break space |line feed character in |invalid character in |generic (?:title|name)|Format )?\|[\w-]+=|Empty citation|Cite error:/g;

/**
 * Finds the messages that MediaWiki printed into a piece of rendered text. Offsets are counted from the beginning of the piece.
 *
 * Takes: `{{cite book}}: |access-date= requires |url= (help)`, several with `;` between them, `Check date values in: |date= (help)`,
 * `CS1 maint: multiple names: authors list (link)`, `Cite error: The named reference x was invoked but never defined (see the help page).`
 * Must not take: `(help)` behind other words, a template that somebody wrote into the text.
 */
export function readPrintedMessages(written: string): PrintedMessageFound[] {
	const messages: PrintedMessageFound[] = [];
	if (!/[)}]|Cite\serror:/.test(written)) return messages;
	// Browsers copy no-break spaces, one for one.
	const piece = written.replace(/[^\S\n\r]/g, " ");
	const heads = Array.from(piece.matchAll(templateMark));
	let head = 0;
	let from = 0;
	let template: string | null = null;
	for (const mark of piece.matchAll(helpMark)) {
		let outer = from;
		let start = -1;
		for (; head < heads.length && (heads[head]?.index as number) < mark.index; head++) {
			const found = heads[head] as RegExpExecArray;
			template = (found[1] as string).toLowerCase();
			outer = found.index;
			start = found.index + found[0].length;
		}
		if (start < 0) ({ start, outer } = startOf(piece, from, mark.index, template !== null));
		if (start < 0) {
			template = null;
			continue;
		}
		const end = mark.index + mark[0].length;
		messages.push({ template, words: { start, end: mark.index }, whole: { start: outer, end } });
		from = end;
	}
	addUnclosed(piece, heads.slice(head), messages);
	addCiteErrors(piece, messages);
	return messages;
}

/** Where the message begins that ends at `end`: behind the `;` of the one before it, or at the words that messages begin with. */
function startOf(piece: string, from: number, end: number, isContinued: boolean): { start: number; outer: number } {
	const joint = /^(?:;\s*|\s*(?=CS1 ))/.exec(piece.slice(from, from + 4));
	if (isContinued && joint !== null && end - from < 300) return { start: from + joint[0].length, outer: from };
	const near = Math.max(from, end - 250);
	opening.lastIndex = 0;
	const found = opening.exec(piece.slice(near, end));
	return found === null ? { start: -1, outer: -1 } : { start: near + found.index, outer: near + found.index };
}

/** `{{cite book}}: |access-date= requires |url=` without `(help)`, which some copies leave out: up to the end of its line. */
function addUnclosed(piece: string, heads: readonly RegExpExecArray[], messages: PrintedMessageFound[]): void {
	for (const [index, head] of heads.entries()) {
		const start = head.index + head[0].length;
		const line = piece.indexOf("\n", start);
		const end = heads[index + 1]?.index ?? (line < 0 ? piece.length : line);
		const words = piece.slice(start, end).trimEnd();
		if (words === "" || words.length > 400) continue;
		const range = { start, end: start + words.length };
		messages.push({
			template: (head[1] as string).toLowerCase(),
			words: range,
			whole: { start: head.index, end: range.end },
		});
	}
}

function addCiteErrors(piece: string, messages: PrintedMessageFound[]): void {
	if (!piece.includes("Cite error:")) return;
	for (const found of piece.matchAll(citeError)) {
		const words = found[0].replace(/\s?\(see the help page\)\.?$/, "");
		const range = { start: found.index, end: found.index + words.length };
		messages.push({ template: null, words: range, whole: { start: found.index, end: found.index + found[0].length } });
	}
	messages.sort((a, b) => a.whole.start - b.whole.start);
	for (let i = messages.length - 1; i > 0; i--) {
		if ((messages[i]?.whole.start ?? 0) < (messages[i - 1]?.whole.end ?? 0)) messages.splice(i, 1);
	}
}
