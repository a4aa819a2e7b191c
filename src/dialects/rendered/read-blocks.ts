import type { Draft } from "./drafts.js";
import { guessHeading } from "./guess-heading.js";
import type { Page } from "./page.js";
import type { Progress } from "./progress.js";
import { readFormula } from "./read-formula.js";
import { readHeading, skipEditMark } from "./read-heading.js";
import { isBlank, type Line } from "./read-lines.js";
import { readList } from "./read-list.js";
import { readNotes } from "./read-notes.js";
import { readParagraph } from "./read-paragraph.js";
import { readTable } from "./read-table.js";

/** Reads a page into blocks, line by line: the first reader that knows a line takes it, and what follows of its block. */
export function readBlocks(page: Page): Draft[] {
	const progress: Progress = { page, drafts: [], i: 0, title: "", hasMarkedHeadings: page.contents.size > 0 };
	while (progress.i < page.lines.length) {
		if (takeChrome(progress) || takeNotes(progress) || takeHeading(progress) || takeRest(progress)) continue;
		takeParagraph(progress, (page.lines[progress.i] as Line).start);
	}
	return progress.drafts;
}

function takeChrome(progress: Progress): boolean {
	const { page, i } = progress;
	let j = i;
	while (j < page.lines.length && page.isChrome[j] === 1) j++;
	if (j === i) return false;
	const start = (page.lines[i] as Line).start;
	progress.drafts.push({ kind: "chrome", start, end: (page.lines[j - 1] as Line).end });
	progress.i = j;
	return true;
}

function takeNotes(progress: Progress): boolean {
	const found = readNotes(progress.page, progress.i, progress.title);
	if (found === null) return false;
	progress.drafts.push(found.notes);
	progress.i = found.next;
	return true;
}

function takeHeading(progress: Progress): boolean {
	const { page, i } = progress;
	const marked = readHeading(page, i);
	const found = marked ?? guessHeading(progress);
	if (found === null) return takeEditMark(progress);
	progress.hasMarkedHeadings ||=
		marked !== null && !isReferenceTitle(page.text.slice(marked.heading.start, marked.heading.end));
	progress.drafts.push(found.heading);
	progress.title = page.text.slice(found.heading.start, found.heading.end).toLowerCase();
	progress.i = found.next;
	return true;
}

/** `[edit]` on a line of its own is no text; glued to a paragraph it is left out of it. */
function takeEditMark(progress: Progress): boolean {
	const { page, i } = progress;
	const line = page.lines[i] as Line;
	const behind = skipEditMark(page, line);
	if (behind === null) return false;
	const start = Math.min(skipBlanks(page.text, behind), line.end);
	if (start === line.end) progress.i++;
	else takeParagraph(progress, start);
	return true;
}

function takeRest(progress: Progress): boolean {
	const { page, i } = progress;
	const found = readList(page, i) ?? readTable(page, i) ?? readFormula(page, i);
	if (found === null) return false;
	progress.drafts.push(found.draft);
	progress.i = found.next;
	const end = (page.lines[found.next - 1] as Line).end;
	if (found.draft.kind === "formula" && found.draft.end < end) {
		progress.drafts.push({ kind: "paragraph", start: skipBlanks(page.text, found.draft.end), end });
	}
	return true;
}

function takeParagraph(progress: Progress, start: number): void {
	const next = readParagraph(progress.page, progress.i);
	progress.drafts.push({ kind: "paragraph", start, end: (progress.page.lines[next - 1] as Line).end });
	progress.i = next;
}

function skipBlanks(text: string, from: number): number {
	let at = from;
	while (at < text.length && isBlank(text.charCodeAt(at))) at++;
	return at;
}

/** A heading that is known by its words alone says nothing of how the others are written. */
function isReferenceTitle(said: string): boolean {
	return /^(?:notes?|references?|sources?|bibliography)$/i.test(said);
}
