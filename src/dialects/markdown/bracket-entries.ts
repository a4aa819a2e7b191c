import type { Nodes, Paragraph, Text } from "mdast";
import type { Position } from "unist";
import type { NoteEntry } from "../tree.js";
import { groupOf } from "./find-note-markers.js";
import type { Place } from "./patchwork.js";
import { cut } from "./split-texts.js";

/** An entry of a list of notes, before it is known whether the list is one. */
export interface Draft {
	readonly group: string;
	readonly entry: NoteEntry;
}

/** `[1] `, `[1]: `, `[1]- `, `[note 2] ` at the beginning of a line. */
const entryLabel = /(^|[\r\n])\[(?:(notes?|nb|n|fn) )?(\d{1,3})\](?![([])[ \t]*[:.–-]?[ \t]*/gi;

/** The entries of a paragraph, or of a list's items, that begin with a number in brackets; none where the first does not. */
export function bracketEntries(node: Nodes, place: Place): Draft[] {
	if (node.type === "paragraph") return paragraphEntries(node, place);
	if (node.type !== "list") return [];
	const drafts = node.children.map((item) => {
		const [first] = item.children;
		return first?.type === "paragraph" && item.children.length === 1 ? paragraphEntries(first, place) : [];
	});
	return drafts.every((one) => one.length > 0) ? drafts.flat() : [];
}

function paragraphEntries(paragraph: Paragraph, place: Place): Draft[] {
	const drafts: Draft[] = [];
	let atLine = true;
	for (const child of paragraph.children) {
		if (child.type === "text") addText(drafts, child, atLine, place);
		else drafts.at(-1)?.entry.children.push(child);
		if (drafts.length === 0) return [];
		atLine = child.type === "break" || (child.type === "text" && /[\r\n]$/.test(child.value));
	}
	for (const { entry } of drafts) closeEntry(entry, place);
	return drafts;
}

/** Begins an entry at each label of a text; what stands before a label belongs to the entry before. */
function addText(drafts: Draft[], text: Text, atLine: boolean, place: Place): void {
	let at = 0;
	const add = (to: number): void => {
		if (to > at) drafts.at(-1)?.entry.children.push(cut(text, at, to, place));
	};
	for (const match of text.value.matchAll(entryLabel)) {
		const [whole, before, name, label] = match as unknown as [string, string, string | undefined, string];
		if (before === "" && !atLine) continue;
		const from = match.index + before.length;
		add(from);
		at = match.index + whole.length;
		const labelStart = text.value.indexOf(label, from);
		drafts.push({ group: groupOf(name), entry: newEntry(text, label, from, labelStart, at, place) });
	}
	add(text.value.length);
}

function newEntry(text: Text, label: string, from: number, labelStart: number, to: number, place: Place): NoteEntry {
	const { start, end } = place([text], from, to);
	const number = place([text], labelStart, labelStart + label.length);
	return {
		type: "noteEntry",
		label,
		labelRange: { start: number.start.offset ?? 0, end: number.end.offset ?? 0 },
		backLinks: [],
		contentRange: { start: end.offset ?? 0, end: end.offset ?? 0 },
		children: [],
		position: { start, end },
	};
}

/** Gives an entry its end, without the line ending before the next one. */
function closeEntry(entry: NoteEntry, place: Place): void {
	const children = entry.children as Nodes[];
	const last = children.at(-1);
	if (last?.type === "text") {
		const length = last.value.trimEnd().length;
		if (length === 0) children.pop();
		else if (length < last.value.length) children[children.length - 1] = cut(last, 0, length, place);
	}
	const end = children.at(-1)?.position?.end;
	if (!end) return;
	entry.position = { start: (entry.position as Position).start, end };
	entry.contentRange = { start: entry.contentRange.start, end: end.offset ?? 0 };
}
