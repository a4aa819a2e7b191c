import type { ItemDraft, ListDraft } from "./drafts.js";
import type { Page } from "./page.js";
import type { Line } from "./read-lines.js";

const bullet = /^[•·◦▪‣●○*-](?:\s+|(?=\S)(?<=[•▪‣●]))/;
const number = /^(\d{1,3})[.)]\s+/;

interface Opening {
	readonly indent: number;
	readonly number: number | null;
	readonly contentStart: number;
}

/**
 * Reads a list, with the lists inside it.
 *
 * Takes: lines that open with `•`, `-`, `*` and a space; `1. Text` with `2. Text` behind it; lists indented under an item.
 * Must not take: `1959. The harbour …`, a single `3. Text`, `-5 °C`.
 */
export function readList(page: Page, i: number): { draft: ListDraft; next: number } | null {
	const first = readOpening(page, i);
	if (first === null || (first.number !== null && readOpening(page, endOfItem(page, i))?.number !== first.number + 1))
		return null;
	const top: ListDraft = { kind: "list", first: first.number, start: (page.lines[i] as Line).start, end: 0, items: [] };
	const open: { readonly indent: number; readonly list: ListDraft }[] = [{ indent: first.indent, list: top }];
	let at = i;
	for (let opening: Opening | null = first; opening !== null; opening = readOpening(page, at)) {
		if (at > i && !isOfList(page, at, opening, first)) break;
		const next = endOfItem(page, at);
		const end = (page.lines[next - 1] as Line).end;
		const start = (page.lines[at] as Line).start;
		place(open, opening, { start, end, content: { start: opening.contentStart, end }, lists: [] });
		at = next;
	}
	return { draft: close(top), next: at };
}

/** Puts an item into the innermost list whose items are indented as it is, or into a new one under the item above. */
function place(open: { indent: number; list: ListDraft }[], opening: Opening, item: ItemDraft): void {
	while (open.length > 1 && opening.indent < (open.at(-1)?.indent ?? 0)) open.pop();
	const level = open.at(-1) as { indent: number; list: ListDraft };
	const above = level.list.items.at(-1);
	if (above === undefined || opening.indent <= level.indent || open.length > 20) {
		level.list.items.push(item);
		return;
	}
	const list: ListDraft = { kind: "list", first: opening.number, start: item.start, end: item.end, items: [item] };
	above.lists.push(list);
	open.push({ indent: opening.indent, list });
}

/** Gives lists and items their ends: those of the last thing in them. */
function close(list: ListDraft): ListDraft {
	const items = list.items.map((item) => {
		const lists = item.lists.map(close);
		return { ...item, lists, end: lists.at(-1)?.end ?? item.end };
	});
	return { ...list, items, end: items.at(-1)?.end ?? list.end };
}

function isOfList(page: Page, at: number, opening: Opening, first: Opening): boolean {
	if (opening.indent > first.indent) return true;
	if ((opening.number === null) !== (first.number === null)) return false;
	return opening.number !== 1 || !(page.lines[at] as Line).isAfterBlank;
}

function readOpening({ text, lines, isChrome, heads }: Page, i: number): Opening | null {
	const line = lines[i];
	if (line === undefined || isChrome[i] === 1 || heads[i]?.form === "caret") return null;
	const said = text.slice(line.start, Math.min(line.end, line.start + 12));
	const numbered = number.exec(said);
	const found = numbered ?? bullet.exec(said);
	if (found === null || found[0].length === line.end - line.start) return null;
	const value = numbered === null ? null : Number(numbered[1]);
	return { indent: line.indent, number: value, contentStart: line.start + found[0].length };
}

/** Behind the lines that are wrapped under an item: indented, and without an opening of their own. */
function endOfItem(page: Page, i: number): number {
	let j = i + 1;
	while (j < page.lines.length) {
		const line = page.lines[j] as Line;
		if (line.isAfterBlank || page.isChrome[j] === 1 || line.indent <= (page.lines[i] as Line).indent) break;
		if (page.heads[j] !== null || readOpening(page, j) !== null) break;
		j++;
	}
	return j;
}
