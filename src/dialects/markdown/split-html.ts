import type { Html, PhrasingContent, Text } from "mdast";
import type { Patchwork, Place } from "./patchwork.js";

const comment = /<!--([\s\S]*?)-->/g;

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
		nodes.push({ type: "comment", value: match[1] as string, position: place(stretches, match.index, to) });
		at = to;
	}
	if (at === 0) return [node as Html];
	addHtml(value.length);
	return nodes;
}
