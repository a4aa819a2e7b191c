import type { EntryDraft, NotesDraft } from "./drafts.js";
import type { Page } from "./page.js";
import { readBulletEntry } from "./read-bullet-entry.js";
import { type EntryHead, letterAt } from "./read-entry-head.js";
import { readHeading } from "./read-heading.js";
import type { Line } from "./read-lines.js";

/** Headings under which notes stand. */
const notesTitle =
	/^(?:references?|notes?|footnotes?|endnotes?|citations?|sources?|bibliography|works cited|explanatory notes|références|bibliographie|einzelnachweise|referencias|note|bibliografie|comments|remarks)\b/i;

/** Numbers that a list may leave out between two entries: an extractor drops those that it cannot read. */
const widestGap = 9;

/** Paragraphs that a note with a number may have. */
const mostParagraphs = 60;

export function isNotesTitle(title: string): boolean {
	return notesTitle.test(title);
}

/**
 * Reads a list of notes that begins at a line; null where none begins.
 *
 * Takes: `1. ^ Text`, `2.` or `• ^ Text` after it, `• Text` below `1. Text`, `[1] Text` under `Notes` or followed by `[2] Text`, paragraphs between two entries.
 * Must not take: `1. Text` in an article whose notes have carets, `[1]` that opens a line of running text, the next article's words.
 */
export function readNotes(page: Page, i: number, title: string): { notes: NotesDraft; next: number } | null {
	const first = page.heads[i];
	if (first === null || first === undefined || !opensList(page, i, first, title)) return null;
	const entries: EntryDraft[] = [];
	const labels = new Set<string>();
	let at = i;
	let head: EntryHead | null = first;
	while (head !== null) {
		const next = endOfEntry(page, at, head, labelOf(head, entries));
		const end = (page.lines[next - 1] as Line).end;
		const { group, labelRange, backLinks } = head;
		const start = (page.lines[at] as Line).start;
		const contentStart = skipSpace(page.text, head.contentStart, end);
		entries.push({ label: labelOf(head, entries), group, labelRange, backLinks, contentStart, start, end });
		at = next;
		const last = entries.at(-1) as EntryDraft;
		labels.add(last.label);
		const isNext = continues(page, at, first, last) || isStray(page, at, first, labels);
		head = isNext ? (page.heads[at] as EntryHead) : readBulletEntry(page, at, first.form, last.label);
	}
	const notes = {
		kind: "notes",
		title,
		entries,
		start: entries[0]?.start ?? 0,
		end: entries.at(-1)?.end ?? 0,
	} as const;
	return { notes, next: at };
}

function opensList(page: Page, i: number, head: EntryHead, title: string): boolean {
	const isUnderTitle = isNotesTitle(title);
	if (head.form === "caret") {
		if (head.label !== null && /[.)]/.test(page.text.charAt(head.labelRange.end)) && /^\d/.test(head.label))
			return true;
		return isUnderTitle || page.heads[i + 1]?.form === "caret";
	}
	const number = head.label !== null && /^\d{1,3}$/.test(head.label);
	if (head.form === "bracket")
		return isUnderTitle ? number || head.label === "a" : head.label === "1" && isFollowed(page, i);
	return isUnderTitle && head.label === "1" && page.callsNumbers && !page.hasCarets;
}

/** `[2]` opens the next line that opens with a number in brackets, or the note is the last thing that the text says. */
function isFollowed({ heads, isChrome, lines, callsNumbers }: Page, i: number): boolean {
	for (let j = i + 1; j < lines.length; j++) {
		if (isChrome[j] === 1) continue;
		const head = heads[j];
		if (head?.form === "bracket") return head.label === "2";
		if (j > i + 12) return false;
	}
	return callsNumbers;
}

function labelOf(head: EntryHead, entries: readonly EntryDraft[]): string {
	if (head.label !== null) return head.label;
	const before = entries.at(-1)?.label ?? "0";
	return /^\d+$/.test(before) ? String(Number(before) + 1) : nextLetter(before);
}

function nextLetter(before: string): string {
	const index = before.length === 1 ? before.charCodeAt(0) - 97 : 26;
	return letterAt(index + 1);
}

/** Whether the line opens the entry behind `last`. */
function continues(page: Page, i: number, first: EntryHead, last: EntryDraft): boolean {
	const head = page.heads[i];
	if (head === null || head === undefined || page.isChrome[i] === 1) return false;
	if (first.form === "caret" && head.form === "caret")
		return head.label === null || isBehind(head.label, last.label) || isDoubled(page, i, head.label, last.label);
	if (first.form === "caret" ? head.form === "bracket" : head.form !== first.form) return false;
	if (head.group !== last.group || head.label === null) return false;
	return isBehind(head.label, last.label) && (head.form !== "number" || Number(head.label) === Number(last.label) + 1);
}

/** `2.` directly below `2.`: no list begins there. */
function isDoubled({ lines }: Page, i: number, label: string, before: string): boolean {
	return label === before && label !== "1" && /^\d/.test(label) && lines[i]?.isAfterBlank === false;
}

/** `[74]` directly before `[1]`: extractors list notes out of order; a number of its own still belongs to the list. */
function isStray(page: Page, i: number, first: EntryHead, labels: ReadonlySet<string>): boolean {
	const head = page.heads[i];
	if (head?.form !== "bracket" || first.form !== "bracket" || page.isChrome[i] === 1) return false;
	return !page.lines[i]?.isAfterBlank && head.label !== null && head.label.length < 4 && !labels.has(head.label);
}

function isBehind(label: string, before: string): boolean {
	if (!/^\d/.test(label)) return label === nextLetter(before) || isRomanBehind(label, before);
	const step = Number(label) - Number(before);
	return step >= 1 && step <= widestGap;
}

function isRomanBehind(label: string, before: string): boolean {
	const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
	return roman.includes(before) && label === roman[roman.indexOf(before) + 1];
}

/** The line behind an entry: its own, those wrapped or indented under it, and all up to the next entry where one follows. */
function endOfEntry(page: Page, i: number, head: EntryHead, label: string): number {
	const last = { label, group: head.group } as EntryDraft;
	let j = i + 1;
	while (j < page.lines.length && isWrapped(page, i, j)) j++;
	let k = j;
	const limit = Math.min(page.lines.length, j + (head.label === null ? 2 : mostParagraphs) + 1);
	while (k < limit && page.heads[k] === null && page.isChrome[k] === 0 && readHeading(page, k) === null) k++;
	return k > j && k < limit && page.heads[k]?.label !== null && continues(page, k, head, last) ? k : j;
}

/** A line directly below an entry that is no entry itself: indented under it, or going on in the middle of a sentence. */
function isWrapped({ text, lines, heads, isChrome }: Page, i: number, j: number): boolean {
	const line = lines[j] as Line;
	if (line.isAfterBlank || isChrome[j] === 1) return false;
	const above = lines[i] as Line;
	if (heads[j] !== null && (heads[j]?.form !== "number" || heads[i]?.form === "number" || line.indent <= above.indent))
		return false;
	return line.indent > above.indent || /^[\p{Ll}\d(,;]/u.test(text.slice(line.start, line.start + 2));
}

function skipSpace(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && /\s/.test(text.charAt(at))) at++;
	return at;
}
