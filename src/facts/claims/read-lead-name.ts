import type { Words } from "../../model/place.js";
import type { Block } from "../../model/prose.js";
import { offsetInDocument } from "../offset-in-document.js";
import { readNameAhead } from "./names.js";
import { splitWords } from "./words.js";

/** The name that the first sentence of an article begins with; null where it begins otherwise. */
export function readLeadName(block: Block): Words | null {
	const words = splitWords(block.text, 0, Math.min(block.text.length, 200));
	const name = readNameAhead(words, 0);
	if (name === null) return null;
	const from = words[name.first]!.start;
	const to = words[name.next - 1]!.end;
	return {
		start: offsetInDocument(block.runs, from),
		end: offsetInDocument(block.runs, to - 1) + 1,
		text: block.text.slice(from, to),
	};
}
