import type { Nodes, Root, Text } from "mdast";
import type { LineMap } from "../../model/line-map.js";
import { LazyPosition } from "../positions.js";
import type { TroubleNode } from "../tree.js";
import { codeSpanValue } from "./code-spans.js";
import { type Folds, firstMark, markCount } from "./folds.js";

/** Deeper than this nothing is read: whoever walks the tree afterwards may call himself once a level. */
const deepest = 100;

type Strings = Record<string, unknown>;
interface Branch {
	children?: Nodes[];
}

/** Puts back what `foldText` folded, and has every position count in the source. */
export function unfoldTree(tree: Root, folds: Folds, lines: LineMap): void {
	new Unfolder(folds, lines).visit(tree, 0);
}

class Unfolder {
	/** How many folds stand before the offset that was asked for last, and how much longer the source is up to there. */
	#passed = 0;
	#longer = 0;
	/** How many ends of code spans stand before the text that was read last. */
	#code = 0;
	/** What stands in the place of texts: code spans among words, troubles behind what is nested too deep. */
	readonly #instead = new Map<Nodes, Nodes[]>();

	constructor(
		private readonly folds: Folds,
		private readonly lines: LineMap,
	) {}

	/** Offsets are asked for in the order of the text: where a node begins before its children, where it ends behind them. */
	visit(node: Nodes, depth: number): void {
		const from = this.#sourceOf(node.position?.start.offset ?? 0);
		const first = this.#passed;
		const { children } = node as Branch;
		if (children !== undefined) {
			if (depth >= deepest) return this.#prune(node, from);
			for (const child of children) this.visit(child, depth + 1);
		}
		const length = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
		const to = this.#sourceOf(node.position?.end.offset ?? 0);
		node.position = new LazyPosition(from, to, this.lines);
		if (this.#passed > first) this.#unfoldStrings(node, length, first, from, to);
		if (children !== undefined && this.#instead.size > 0) this.#replace(node as Branch & Nodes);
	}

	#sourceOf(offset: number): number {
		const { at, from, to } = this.folds;
		while (this.#passed < at.length && (at[this.#passed] as number) < offset) {
			this.#longer += (to[this.#passed] as number) - (from[this.#passed] as number) - 1;
			this.#passed++;
		}
		while (this.#passed > 0 && (at[this.#passed - 1] as number) >= offset) {
			this.#passed--;
			this.#longer -= (to[this.#passed] as number) - (from[this.#passed] as number) - 1;
		}
		return offset + this.#longer;
	}

	#unfoldStrings(node: Nodes, length: number, first: number, from: number, to: number): void {
		if (node.type === "text" && node.value.length === length) {
			node.value = this.folds.source.slice(from, to);
			this.#splitText(node, first, from, to);
			return;
		}
		if (node.type === "root" || node.type === "paragraph" || node.type === "list" || node.type === "listItem") return;
		const strings = node as unknown as Strings;
		for (const name in strings) {
			const value = strings[name];
			if (typeof value === "string" && name !== "type") strings[name] = this.#unfold(value, first);
		}
	}

	#unfold(value: string, first: number): string {
		let next = first;
		return value.replace(/[\ue000-\uf8ff]/g, (mark) => {
			const { source, from, to } = this.folds;
			const residue = mark.charCodeAt(0) - firstMark - (next % markCount);
			const index = next + ((residue + markCount) % markCount);
			next = index + 1;
			return source.slice(from[index], to[index]);
		});
	}

	/** What is nested too deep is read as text. */
	#prune(node: Nodes, from: number): void {
		const to = this.#sourceOf(node.position?.end.offset ?? 0);
		node.position = new LazyPosition(from, to, this.lines);
		(node as Branch).children = [this.#text(from, to), this.#trouble(to)];
	}

	/** Parts the code spans from the words that they were folded with. */
	#splitText(text: Text, first: number, from: number, to: number): void {
		const { codes, tooDeep, source } = this.folds;
		while (this.#code < codes.length && (codes[this.#code] as number) < from) this.#code += 2;
		const nodes: Nodes[] = [];
		let at = from;
		for (; this.#code < codes.length && (codes[this.#code] as number) < to; this.#code += 2) {
			const start = codes[this.#code] as number;
			const end = codes[this.#code + 1] as number;
			if (start > at) nodes.push(this.#text(at, start));
			const value = codeSpanValue(source, start, end);
			nodes.push({ type: "inlineCode", value, position: new LazyPosition(start, end, this.lines) });
			at = end;
		}
		let isDeep = false;
		if (tooDeep.size > 0) for (let index = first; index < this.#passed; index++) isDeep ||= tooDeep.has(index);
		if (nodes.length === 0 && !isDeep) return;
		if (at < to) nodes.push(nodes.length === 0 ? text : this.#text(at, to));
		this.#instead.set(text, isDeep ? [...nodes, this.#trouble(to)] : nodes);
	}

	/** HTML and templates keep their texts whole: they are the stretches of what is still to be read. */
	#replace(node: Branch & Nodes): void {
		const type: string = node.type;
		const keeps = type === "html" || type === "wikitext";
		const children: Nodes[] = [];
		for (const child of node.children ?? []) {
			const instead = keeps ? undefined : this.#instead.get(child);
			if (instead) for (const node of instead) children.push(node);
			else children.push(child);
			this.#instead.delete(child);
		}
		node.children = children;
	}

	#text(from: number, to: number): Text {
		return { type: "text", value: this.folds.source.slice(from, to), position: new LazyPosition(from, to, this.lines) };
	}

	#trouble(at: number): TroubleNode {
		return { type: "trouble", kind: "too-deep", name: "", position: new LazyPosition(at, at, this.lines) };
	}
}
