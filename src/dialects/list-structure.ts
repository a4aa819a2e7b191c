import type { Root } from "mdast";
import type { Node, Parent } from "unist";
import type { Range } from "../model/place.js";
import type { Comment, ExtensionTag, Template, TemplateParameter } from "./tree.js";

interface ListedTemplate extends Range {
	readonly name: string;
	readonly parameters: readonly ({ readonly name: string | null } & Range)[];
}

interface ListedTag extends Range {
	readonly name: string;
}

export interface Structure {
	readonly templates: ListedTemplate[];
	readonly tags: ListedTag[];
	readonly comments: Range[];
}

/** What MediaWiki's preprocessor sees in a text: templates with the places of their values, extension tags, comments; nested ones included. */
export function listStructure(tree: Root): Structure {
	const structure: Structure = { templates: [], tags: [], comments: [] };
	const stack: Node[] = [tree];
	while (stack.length > 0) {
		const node = stack.pop() as Node & Partial<Parent>;
		listNode(structure, node);
		const children = node.children ?? [];
		for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
	}
	return structure;
}

function listNode(structure: Structure, node: Node): void {
	switch (node.type) {
		case "template":
			if (!(node as Template).isStub) structure.templates.push(listTemplate(node as Template));
			break;
		case "ref":
			if ((node as Node & { isClosed: boolean }).isClosed) structure.tags.push({ name: "ref", ...rangeOf(node) });
			break;
		case "extensionTag": {
			const { name } = node as ExtensionTag;
			// It hides a part of the page, and is no extension.
			if (name !== "includeonly") structure.tags.push({ name, ...rangeOf(node) });
			break;
		}
		case "comment":
			structure.comments.push((node as Comment).outerRange ?? rangeOf(node));
			break;
	}
}

function listTemplate(node: Template): ListedTemplate {
	const parameters = node.children
		.filter((child): child is TemplateParameter => child.type === "templateParameter")
		.map(({ name, valueRange }) => ({ name, start: valueRange.start, end: valueRange.end }));
	return { ...rangeOf(node), name: node.name, parameters };
}

function rangeOf(node: Node): Range {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
