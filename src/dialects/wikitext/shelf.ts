import type { Node } from "unist";

/**
 * Finished nodes that wait for their parent, in the order of the text. What stands in a template or a tag is taken from here
 * when it closes, and the whole is put in its place, so a node is moved once however deep it stands.
 */
export class Shelf {
	readonly nodes: Node[] = [];
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	/** The first mark behind a node. */
	readonly marks: number[] = [];
	/** How many levels of nodes stand in a node. */
	readonly heights: number[] = [];

	/** How many nodes wait; what the lists hold behind them is left over. */
	length = 0;

	push(node: Node, start: number, end: number, mark: number, height: number): void {
		const i = this.length++;
		this.nodes[i] = node;
		this.starts[i] = start;
		this.ends[i] = end;
		this.marks[i] = mark;
		this.heights[i] = height;
	}

	slice(first: number, last: number): Node[] {
		return first === last ? [] : this.nodes.slice(first, last);
	}

	/** Drops all nodes from an index on. */
	cut(length: number): void {
		this.length = length;
	}

	/** Takes all nodes from an index on away, onto a shelf of their own. */
	take(first: number): Shelf {
		const taken = new Shelf();
		for (let i = first; i < this.length; i++) taken.pushFrom(this, i);
		this.cut(first);
		return taken;
	}

	/** Puts a node of another shelf behind the others. */
	pushFrom(shelf: Shelf, i: number): void {
		this.push(
			shelf.nodes[i] as Node,
			shelf.starts[i] as number,
			shelf.ends[i] as number,
			shelf.marks[i] as number,
			shelf.heights[i] as number,
		);
	}

	/** The height of the highest node of a stretch. */
	heightOf(first: number, last: number): number {
		let height = 0;
		for (let i = first; i < last; i++) height = Math.max(height, this.heights[i] as number);
		return height;
	}
}
