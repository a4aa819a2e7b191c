import type { Html, PhrasingContent, Text } from "mdast";
import type { Patchwork, Place } from "./patchwork.js";

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
	for (let start = value.indexOf("<!--"); start !== -1; start = value.indexOf("<!--", at)) {
		const end = value.indexOf("-->", start + 4);
		if (end === -1) break;
		addHtml(start);
		const words = wordsBetween(stretches, start + 4, end);
		at = end + 3;
		nodes.push({ type: "comment", value: words, position: place(stretches, start, at) });
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
