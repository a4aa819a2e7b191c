import type { Draft, NotesDraft } from "./drafts.js";
import { letterAt } from "./read-entry-head.js";
import { isNotesTitle } from "./read-notes.js";

const wordMarker =
	/(?<=[^\s[]\s?)\[(note|notes|nb|n|fn|footnote|lower-alpha|lower-roman|lower-greek|upper-alpha|upper-roman|nota|‡|†)\s?\d{1,3}\]/gi;
const letterMarker = /(?<=[^\s[{(])\[([a-z])\]/g;

/**
 * Gives each list of notes the group that its markers bear. In one article numbers can stand in one list only, so where two lists
 * follow each other the one for remarks has a group: that of `[note 1]` in the text, or letters, which some copies number.
 */
export function groupNotes(text: string, drafts: readonly Draft[]): Map<NotesDraft, string> {
	const groups = new Map<NotesDraft, string>();
	const articles = splitArticles(text, drafts);
	const word = articles.length === 0 ? undefined : commonest(text, wordMarker);
	for (const lists of articles) {
		const restarts = lists.filter((list) => list.entries[0]?.label === "1").length;
		const remarks = restarts > 1 ? remarksAmong(lists) : undefined;
		for (const list of lists) groups.set(list, groupOf(text, list, list === remarks, word, lists.length));
	}
	return groups;
}

function remarksAmong(lists: readonly NotesDraft[]): NotesDraft | undefined {
	return lists.find((list) => /^(?:notes|explanatory|remarks|comments|footnotes)/.test(list.title)) ?? lists[0];
}

function groupOf(text: string, list: NotesDraft, isRemarks: boolean, word: string | undefined, count: number): string {
	const first = list.entries[0];
	if (first === undefined) return "";
	if (first.group !== "") return first.group;
	if (!/^\d/.test(first.label)) return list.entries[1]?.label === "ii" ? "lower-roman" : "lower-alpha";
	if (count === 1) return word !== undefined && !/[^\s[] ?\[1\]/.test(text) ? word : "";
	if (!isRemarks) return "";
	if (word !== undefined) return word;
	if (!callsByLetters(text, list.entries.length)) return "note";
	for (const entry of list.entries) entry.label = letterAt(Number(entry.label) - 1);
	return "lower-alpha";
}

/** Letters from `a` on stand in brackets, glued to words, as many as the list has entries. */
function callsByLetters(text: string, count: number): boolean {
	const met = new Set(Array.from(text.matchAll(letterMarker), (found) => found[1] as string));
	return count <= 26 && Array.from({ length: count }, (_, i) => letterAt(i)).every((letter) => met.has(letter));
}

function commonest(text: string, pattern: RegExp): string | undefined {
	const counts = new Map<string, number>();
	for (const found of text.matchAll(pattern)) counts.set(found[1] as string, (counts.get(found[1] as string) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Long, or with markers in it. */
function isOfArticle(paragraph: string): boolean {
	return paragraph.length > 150 || /[^\s[] ?\[\d{1,3}\]/.test(paragraph);
}

/** Lists of one article: between them stand headings of references and works, but no text of an article. */
function splitArticles(text: string, drafts: readonly Draft[]): NotesDraft[][] {
	const articles: NotesDraft[][] = [];
	let isSame = false;
	let title = "";
	for (const draft of drafts) {
		if (draft.kind === "notes") {
			if (isSame) articles.at(-1)?.push(draft);
			else articles.push([draft]);
			isSame = true;
		} else if (draft.kind === "heading") {
			title = text.slice(draft.start, draft.end);
			if (draft.depth === 1) isSame = false;
		} else if (draft.kind === "paragraph" && !isNotesTitle(title) && isOfArticle(text.slice(draft.start, draft.end))) {
			isSame = false;
		}
	}
	return articles;
}
