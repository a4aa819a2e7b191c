import type { Nodes, Root } from "mdast";
import type { Dialect } from "../../model/manuscript.js";
import type { Range } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import { meets } from "./meets.js";

/** A stretch whose marks are not meant as marks: code and the like always, parameters of a template where markup is asked about. */
export interface QuotedArea extends Range {
	readonly isCode: boolean;
}

const code = new Set(["code", "inlineCode", "comment", "yaml", "html"]);

/** As far as they may have something in common with `asked`, stretches in order. */
export function findQuotedAreas(tree: Root, text: string, dialect: Dialect, asked: readonly Range[]): QuotedArea[] {
	const areas: QuotedArea[] = dialect === "wikitext" ? findCodeTags(text) : [];
	const isAsked = meets(asked);
	const collect = (nodes: readonly Nodes[]) => {
		for (const node of nodes) {
			// Most blocks hold none of them, and need not be looked into.
			if ("children" in node && !isAsked(placeOf(node))) continue;
			const isTag = node.type === "extensionTag" && node.name !== "references" && node.name !== "poem";
			if (isTag || code.has(node.type)) areas.push({ ...placeOf(node), isCode: true });
			else if (node.type === "template" && node.name.toLowerCase() !== "reflist") {
				areas.push({ ...placeOf(node), isCode: false });
			} else if ("children" in node) collect(node.children as Nodes[]);
		}
	};
	collect(tree.children as Nodes[]);
	return areas;
}

/** `<code>…</code>` and its like, which the tree has as two tags. */
function findCodeTags(text: string): QuotedArea[] {
	const areas: QuotedArea[] = [];
	const closes = new Map<string, number>();
	for (const { 1: name = "", index } of text.matchAll(/<(code|tt|kbd|samp|var)[\s>]/gi)) {
		// Many tags may have one end, or none.
		let close = closes.get(name) ?? 0;
		if (close !== -1 && close < index) close = text.indexOf(`</${name}>`, index);
		closes.set(name, close);
		areas.push({ start: index, end: close < 0 ? index : close, isCode: true });
	}
	return areas;
}
