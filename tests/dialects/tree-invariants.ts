import type { Node, Parent } from "unist";
import type { Range } from "../../src/model/place.js";

/** Deeper than any dialect may nest, so that a walk that calls itself never runs out of stack. */
const deepest = 400;
/** After so many sentences about one tree, nobody reads on. */
const enough = 20;

type AnyNode = Node & Partial<Parent> & Record<string, unknown>;

/**
 * What must hold of every tree of every dialect, as sentences about what does not: empty when all is well.
 * Children in order and inside their parent, offsets inside the text, texts and words equal to their slices, no node twice.
 */
export function checkTree(text: string, tree: Node): string[] {
	const troubles: string[] = [];
	const seen = new Set<Node>();
	const stack: { node: AnyNode; depth: number }[] = [{ node: tree as AnyNode, depth: 0 }];
	while (stack.length > 0 && troubles.length < enough) {
		const { node, depth } = stack.pop() as { node: AnyNode; depth: number };
		if (seen.has(node)) troubles.push(`${node.type} stands in the tree twice`);
		if (depth > deepest) troubles.push(`${node.type} stands ${depth} deep`);
		seen.add(node);
		troubles.push(...checkNode(text, node).map((trouble) => `${show(text, node)}: ${trouble}`));
		for (const child of node.children ?? []) stack.push({ node: child as AnyNode, depth: depth + 1 });
	}
	return troubles.slice(0, enough);
}

function checkNode(text: string, node: AnyNode): string[] {
	const range = rangeOf(node);
	if (!range) return ["has no position with offsets"];
	if (!(range.start >= 0 && range.start <= range.end && range.end <= text.length)) return ["lies outside the text"];
	return [...checkChildren(range, node), ...checkRanges(range, node), ...checkWords(text, range, node)];
}

function checkChildren(range: Range, node: AnyNode): string[] {
	const troubles: string[] = [];
	let last = range.start;
	for (const child of node.children ?? []) {
		const inner = rangeOf(child as AnyNode);
		if (!inner) continue;
		if (inner.start < last) troubles.push(`${child.type} at ${inner.start} begins before ${last}`);
		if (inner.end > range.end) troubles.push(`${child.type} ends at ${inner.end}, behind its parent`);
		last = inner.end;
	}
	return troubles;
}

function checkRanges(range: Range, node: AnyNode): string[] {
	const names = ["nameRange", "valueRange", "contentRange", "targetRange", "urlRange", "labelRange"];
	return names.flatMap((name) => {
		const inner = node[name] as Range | null | undefined;
		if (!inner || (range.start <= inner.start && inner.start <= inner.end && inner.end <= range.end)) return [];
		return [`${name} ${inner.start}-${inner.end} lies outside it`];
	});
}

function checkWords(text: string, range: Range, node: AnyNode): string[] {
	const written = text.slice(range.start, range.end);
	switch (node.type) {
		case "text":
			return isWritten(node.value as string, written) ? [] : [`says ${JSON.stringify(node.value)}`];
		case "comment":
			return written.includes(node.value as string) ? [] : [`says ${JSON.stringify(node.value)}`];
		case "wikiLink":
			return sameSlice(text, node.target, node.targetRange);
		case "externalLink":
			return sameSlice(text, node.url, node.urlRange);
		case "ref":
		case "extensionTag":
			return checkAttributes(text, node);
		default:
			return [];
	}
}

/** A text says what is written, or is one decoded piece: an entity or an escape, shorter than its place. */
function isWritten(value: string, written: string): boolean {
	return value === written || (value.length < written.length && /^[&\\]/.test(written));
}

function sameSlice(text: string, value: unknown, range: unknown): string[] {
	const { start, end } = range as Range;
	return text.slice(start, end) === value ? [] : [`its range holds ${JSON.stringify(text.slice(start, end))}`];
}

function checkAttributes(text: string, node: AnyNode): string[] {
	const attributes = (node.attributes ?? []) as {
		name: Range & { text: string };
		value: (Range & { text: string }) | null;
	}[];
	return attributes.flatMap(({ name, value }) => [
		...sameSlice(text, name.text, name),
		...(value ? sameSlice(text, value.text, value) : []),
	]);
}

function rangeOf(node: AnyNode): Range | null {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === undefined || end === undefined ? null : { start, end };
}

function show(text: string, node: AnyNode): string {
	const range = rangeOf(node);
	return range
		? `${node.type} ${range.start}-${range.end} ${JSON.stringify(text.slice(range.start, Math.min(range.end, range.start + 40)))}`
		: node.type;
}
