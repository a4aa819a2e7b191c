import type { Html, PhrasingContent, Text } from "mdast";
import type { Patchwork, Place } from "./patchwork.js";

const comment = /<!--[\s\S]*?-->/g;

/** Takes the comments of an HTML node out of it; what is left between them stays HTML. */
export function splitHtml(node: Patchwork, place: Place): PhrasingContent[] {
	const { value, children } = node;
	const stretches = children as Text[];
	delete node.children;
	const nodes: PhrasingContent[] = [];
	let at = 0;
	const addHtml = (to: number): void => {
		const html = value.slice(at, to).trim();
		if (html === "") return;
		const from = value.indexOf(html, at);
		nodes.push({ type: "html", value: html, position: place(stretches, from, from + html.length) });
	};
	for (const match of value.matchAll(comment)) {
		const to = match.index + match[0].length;
		addHtml(match.index);
		const words = wordsBetween(stretches, match.index + 4, to - 3);
		nodes.push({ type: "comment", value: words, position: place(stretches, match.index, to) });
		at = to;
	}
	if (at === 0) return [node as Html];
	addHtml(value.length);
	return nodes;
}

/** What is written between two indexes of what stretches say together, with the indents that micromark left out. */
function wordsBetween(stretches: readonly Text[], from: number, to: number): string {
	let words = "";
	let at = 0;
	let end: number | undefined;
	for (const { value, position } of stretches) {
		const start = position?.start.offset ?? 0;
		if (words !== "" && at < to && end !== undefined) words += " ".repeat(start - end);
		words += value.slice(Math.max(0, from - at), Math.max(0, to - at));
		at += value.length;
		end = position?.end.offset;
	}
	return words;
}
