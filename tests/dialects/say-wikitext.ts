import type { Nodes } from "mdast";
import { expect } from "vitest";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { checkTree } from "./tree-invariants.js";

/** The tree of a text as one line a block: texts in quotes, every other node by its type and the words that make it, children in brackets. */
export function sayWikitext(text: string): string[] {
	const tree = parseWikitext(text);
	expect(checkTree(text, tree)).toEqual([]);
	return tree.children.map((node) => say(node as Nodes));
}

function say(node: Nodes): string {
	if (node.type === "text") return JSON.stringify(node.value);
	const children = "children" in node ? (node.children as Nodes[]).map(say).join(" ") : "";
	return `${node.type}${label(node)}${children === "" ? "" : `[${children}]`}`;
}

function label(node: Nodes): string {
	const words = wordsOf(node);
	return words === "" ? "" : `(${words})`;
}

function wordsOf(node: Nodes): string {
	switch (node.type) {
		case "template":
			return node.isStub ? `stub ${node.name}` : node.name;
		case "templateArgument":
			return node.name;
		case "templateParameter":
			return node.name === null ? node.value : `${node.name}=${node.value}`;
		case "ref":
			return [...node.attributes.map(sayAttribute), ...(node.isClosed ? [] : ["open"])].join(" ");
		case "extensionTag":
			return [node.name, ...node.attributes.map(sayAttribute)].join(" ");
		case "wikiLink":
			return `${node.kind} ${node.target}`;
		case "externalLink":
			return `${node.form} ${node.url}`;
		case "heading":
			return String(node.depth);
		case "list":
			return node.ordered ? "ordered" : "";
		case "tableCell":
			return node.data?.isHeader ? "header" : "";
		case "trouble":
			return `${node.kind} ${node.name}`.trim();
		case "redirect":
			return node.target;
		case "comment":
		case "html":
		case "magicWord":
			return node.value;
		default:
			return "";
	}
}

function sayAttribute({ name, value }: { name: { text: string }; value: { text: string } | null }): string {
	return value === null ? name.text : `${name.text}=${value.text}`;
}
