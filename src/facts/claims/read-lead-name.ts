import type { Words } from "../../model/place.js";
import type { Block } from "../../model/prose.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import { eventOfLabel } from "./labels.js";
import { readNameAhead } from "./names.js";
import { splitWords } from "./words.js";

/** The name that the first sentence of an article begins with; null where it begins otherwise. */
export function readLeadName(block: Block): Words | null {
	const tab = block.text.indexOf("\t");
	const words = splitWords(block.text, 0, tab > 0 ? Math.min(tab, 200) : Math.min(block.text.length, 200));
	// "Ada Marsh Born" before a tab is a name with the label of a printed infobox.
	if (tab > 0 && words.length > 2 && eventOfLabel(words.at(-1)!.text) !== undefined) words.pop();
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
