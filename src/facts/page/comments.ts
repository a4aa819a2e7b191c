import type { Comment } from "../../dialects/tree.js";
import { type Words, wordsAt } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import type { Reading } from "../reading.js";

/** A comment says nothing to readers; one that begins with `citelint` speaks to the linter. */
export function readComment(reading: Reading, node: Comment): void {
	if (!/^\s*citelint\s/.test(node.value)) return;
	const place = placeOf(node);
	const start = reading.text.indexOf("citelint", place.start) + "citelint".length;
	const end = Math.max(start, place.end - (reading.text.endsWith("-->", place.end) ? 3 : 0));
	const colon = reading.text.indexOf(":", start);
	const listEnd = colon >= 0 && colon < end ? colon : end;
	const [verb, ...names] = wordsIn(reading.text, start, listEnd);
	const reason = listEnd < end ? reading.text.slice(listEnd + 1, end).trim() : null;
	reading.directives.push({ ...place, verb: verb ?? wordsAt(reading.text, start, start), names, reason });
}

function wordsIn(text: string, start: number, end: number): Words[] {
	const words: Words[] = [];
	for (const match of text.slice(start, end).matchAll(/[^\s,]+/g)) {
		words.push(wordsAt(text, start + match.index, start + match.index + match[0].length));
	}
	return words;
}
