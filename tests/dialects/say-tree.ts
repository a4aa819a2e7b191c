import type { Nodes, Root } from "mdast";

/** A tree of rendered text as lines that a reader can compare: one a block, markers in angle brackets. */
export function sayTree(text: string, tree: Root): string[] {
	return tree.children.flatMap((node) => sayBlock(text, node as Nodes));
}

function sayBlock(text: string, node: Nodes): string[] {
	switch (node.type) {
		case "heading":
			return [`h${node.depth} ${sayInline(node)}`];
		case "chrome":
			return [`chrome ${node.value.split(/\s*\n\s*/).join(" / ")}`];
		case "code":
			return [`formula ${node.value}`];
		case "noteList":
			return [`notes ${node.group}`.trim(), ...node.children.flatMap((entry) => sayBlock(text, entry as Nodes))];
		case "noteEntry": {
			const links = node.backLinks.map(({ start, end }) => text.slice(start, end)).join("");
			return [`  ${node.label} (${links}) ${sayInline(node)}`];
		}
		case "list":
		case "table":
		case "tableRow":
		case "listItem":
			return [
				node.type,
				...node.children.flatMap((child) => sayBlock(text, child as Nodes)).map((line) => `  ${line}`),
			];
		default:
			return [`${node.type} ${sayInline(node)}`.trim()];
	}
}

function sayInline(node: Nodes): string {
	switch (node.type) {
		case "text":
			return node.value;
		case "noteMarker":
			return `<${node.group} ${node.label}>`.replace("< ", "<");
		case "printedTag":
			return `<tag ${node.name}>`;
		case "printedMessage":
			return `<message ${node.template}: ${node.value}>`;
		case "externalLink":
			return `<${node.url}>`;
		default:
			return "children" in node ? node.children.map((child) => sayInline(child as Nodes)).join("") : "";
	}
}
