import type { Nodes, PhrasingContent, Text } from "mdast";
import type { Found } from "./found.js";
import type { Place } from "./patchwork.js";

/** Running text, and whether it stands inside a link, where no other link may stand. */
export interface Running {
	readonly parent: { children: Nodes[] };
	readonly isLinked: boolean;
}

/** Cuts a text at what was found in it; of what overlaps that stays which begins first. */
export function splitText(text: Text, found: readonly Found[], place: Place): PhrasingContent[] {
	const inOrder = found.length > 1 ? [...found].sort((a, b) => a.from - b.from || a.to - b.to) : found;
	const nodes: PhrasingContent[] = [];
	let at = 0;
	for (const { from, to, make } of inOrder) {
		if (from < at) continue;
		if (from > at) nodes.push(cut(text, at, from, place));
		nodes.push(make(place([text], from, to)));
		at = to;
	}
	if (at < text.value.length) nodes.push(cut(text, at, text.value.length, place));
	return nodes;
}

/** A part of a text as a text of its own. What was decoded is longer in the source, and has no parts. */
export function cut(text: Text, from: number, to: number, place: Place): Text {
	if (from === 0 && to === text.value.length) return text;
	return { type: "text", value: text.value.slice(from, to), position: place([text], from, to) };
}
