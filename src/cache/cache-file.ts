import { allDays, type Days } from "../engine/calendar.js";
import type { Checksum, Entry, Shelf } from "./entry.js";

const format = "citelint-cache 3";

/** The first day and the one behind the last; null where there is none. */
type Span = readonly [number | null, number | null];

/** `[path, key, stamp, days, length of the findings, their checksum, length of the facts, their checksum]`. */
type Row = readonly [string, string, string, Span, number, number, number, number];

interface Index {
	readonly rows: readonly Row[];
	/** `[key, days, length, checksum]`. */
	readonly together: readonly [string, Span, number, number] | null;
}

/**
 * Reads a cache: a line with the format, the length of the index and its checksum, the index as JSON, then what the index
 * names, one piece behind the other. Anything that is not so gives an empty cache. Pieces are not looked at yet.
 */
export function readCache(bytes: Uint8Array, checksum: Checksum): Shelf {
	try {
		return readIndex(bytes, checksum) ?? emptyShelf();
	} catch {
		return emptyShelf();
	}
}

function emptyShelf(): Shelf {
	return { entries: new Map(), together: null };
}

function readIndex(bytes: Uint8Array, checksum: Checksum): Shelf | null {
	const end = bytes.subarray(0, 80).indexOf(10);
	const match = /^(.*) (\d+) (\d+)$/.exec(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))));
	if (match === null || match[1] !== format) return null;
	let at = end + 1 + Number(match[2]);
	const index = bytes.subarray(end + 1, at);
	if (index.length !== Number(match[2]) || checksum(index) !== Number(match[3])) return null;
	const { rows, together } = JSON.parse(new TextDecoder().decode(index)) as Index;
	const take = (length: number) => {
		at += length;
		return bytes.subarray(at - length, at);
	};
	const entries = new Map<string, Entry>();
	for (const [path, key, stamp, span, said, saidSum, facts, factsSum] of rows)
		entries.set(path, {
			key,
			stamp,
			days: toDays(span),
			said: { bytes: take(said), sum: saidSum },
			facts: { bytes: take(facts), sum: factsSum },
		});
	if (together === null) return { entries, together };
	const [key, span, length, sum] = together;
	return { entries, together: { key, days: toDays(span), said: { bytes: take(length), sum } } };
}

/** The pieces of a file, to be written one behind the other. */
export function writeCache({ entries, together }: Shelf, checksum: Checksum): Uint8Array[] {
	const pieces: Uint8Array[] = [];
	const rows: Row[] = [];
	for (const [path, { key, stamp, days, said, facts }] of entries) {
		rows.push([path, key, stamp, toSpan(days), said.bytes.length, said.sum, facts.bytes.length, facts.sum]);
		pieces.push(said.bytes, facts.bytes);
	}
	if (together !== null) pieces.push(together.said.bytes);
	const index: Index = {
		rows,
		together:
			together === null ? null : [together.key, toSpan(together.days), together.said.bytes.length, together.said.sum],
	};
	const bytes = new TextEncoder().encode(JSON.stringify(index));
	const head = new TextEncoder().encode(`${format} ${bytes.length} ${checksum(bytes)}\n`);
	return [head, bytes, ...pieces];
}

function toDays([from, until]: Span): Days {
	return { from: from ?? allDays.from, until: until ?? allDays.until };
}

/** JSON has no infinity. */
function toSpan({ from, until }: Days): Span {
	return [Number.isFinite(from) ? from : null, Number.isFinite(until) ? until : null];
}
