import type { Found } from "./found.js";
import type { NoteLabels } from "./note-labels.js";

/** `[1]`, `[note 2]`, `[12, 13]`, `[4–6]` */
const marker = /\[(?:(notes?|nb|n|fn) )?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\]/gi;

/**
 * Numbered markers in a text. Not one: an index (`limits[0]`, `m[1][2]`), a range of bits (`[7:0]`), a list of values; so a
 * marker whose note exists may follow a word, and one whose note is missing must stand as markers stand in prose.
 */
export function findNoteMarkers(value: string, labels: NoteLabels, sibling?: string): Found[] {
	const found: Found[] = [];
	for (const match of value.matchAll(marker)) {
		const [whole, name, numbers] = match as unknown as [string, string | undefined, string];
		const group = groupOf(name);
		const all = numbers.match(/\d+/g) ?? [];
		const known = all.filter((label) => labels.has(group, label)).length;
		const before = value.slice(Math.max(0, match.index - 24), match.index);
		const after = value.charAt(match.index + whole.length);
		const follows = found.at(-1)?.to === match.index;
		if (match.index === 0 && sibling === "inlineCode") continue;
		if (!(follows || standsAsMarker(before, known > 0)) || /[\p{L}\d_({=]/u.test(after)) continue;
		if (known === 0 && !mayBeMissing(all, labels, group)) continue;
		for (const marker of markersOf(whole, numbers, group, match.index)) found.push(marker);
	}
	return found;
}

/** `note` for `[note 1]` and `[notes 1]`; `""` for `[1]`. */
export function groupOf(name: string | undefined): string {
	return name === undefined ? "" : name.toLowerCase().replace(/^notes$/, "note");
}

function standsAsMarker(before: string, isKnown: boolean): boolean {
	if (before === "" || /[\s.,;:!?)\]"'”’»*]$/.test(before)) return !/[=[({]\s*$/.test(before);
	return isKnown && /(?:^|[\s("“'’—–-])\p{L}*\p{Ll}{2}$/u.test(before);
}

/** A number not far behind the last one: a marker whose note was forgotten. */
function mayBeMissing(all: readonly string[], labels: NoteLabels, group: string): boolean {
	const last = labels.last(group);
	return last > 0 && all.every((label) => Number(label) > 0 && Number(label) <= last + 10);
}

/** One marker a number; each takes the comma before it along, and the last the bracket. */
function markersOf(whole: string, numbers: string, group: string, start: number): Found[] {
	const found: Found[] = [];
	const offset = start + whole.length - 1 - numbers.length;
	let from = start;
	let last = 0;
	for (const match of numbers.matchAll(/([,;–-])?\s?(\d+)/g)) {
		const label = match[2] as string;
		const isRange = match[1] === "–" || match[1] === "-";
		// The numbers between the ends of a range stand at its dash, which is one letter long: they have no width.
		for (let inner = last + 1; isRange && inner < Number(label) && inner - last < 100; inner++) {
			found.push(noteMarker(String(inner), group, from, from));
		}
		const end = offset + match.index + match[0].length;
		const to = end === offset + numbers.length ? end + 1 : end;
		found.push(noteMarker(label, group, from, to));
		from = to;
		last = Number(label);
	}
	return found;
}

function noteMarker(label: string, group: string, from: number, to: number): Found {
	return { from, to, make: (position) => ({ type: "noteMarker", label, group, position }) };
}
