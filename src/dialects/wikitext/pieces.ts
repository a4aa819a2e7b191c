/** What is open while a text is read: braces, brackets, the marks of language variants, a line that begins with `=`. */
export const brace = 1;
export const bracket = 2;
export const variant = 3;
export const headingLine = 4;

/** Something open, as in MediaWiki's preprocessor: one run of opening characters, of which pairs are used up from the right. */
export interface Piece {
	kind: number;
	/** Of the run of opening characters. */
	start: number;
	/** How many of them are left. */
	count: number;
	/** A `-` stands in front of the braces, so that a last one left over opens a variant. */
	hasDash: boolean;
	/** Its first part, in the list of all parts. */
	part: number;
	/** Its first node on the shelf. */
	node: number;
	/** For brackets: a link stands in it. */
	hasLink: boolean;
	/** For brackets: something stands in it that no link to a page may hold, such as an empty line. */
	isBroken: boolean;
}

/** The open pieces, and their parts between `|` in parallel lists; what a list holds behind its count is left over and used again. */
export class Pieces {
	/** How many pieces are open. */
	count = 0;
	readonly #pieces: Piece[] = [];
	/** Where each part begins: offset, node on the shelf, mark. */
	readonly starts: number[] = [];
	readonly nodes: number[] = [];
	readonly marks: number[] = [];
	/** Where the first `=` of a part stands, and its mark; -1 where there is none. */
	readonly equals: number[] = [];
	readonly equalsMarks: number[] = [];
	partCount = 0;

	at(i: number): Piece {
		return this.#pieces[i] as Piece;
	}

	/** The piece opened last; null where none is open from an index on. */
	topFrom(floor: number): Piece | null {
		return this.count > floor ? (this.#pieces[this.count - 1] as Piece) : null;
	}

	/** Opens a piece whose content begins at an offset. */
	push(kind: number, start: number, count: number, contentStart: number, mark: number, node: number): Piece {
		if (this.count === this.#pieces.length) this.#pieces.push(newPiece());
		const piece = this.#pieces[this.count++] as Piece;
		piece.kind = kind;
		piece.start = start;
		piece.count = count;
		piece.hasDash = false;
		piece.part = this.partCount;
		piece.node = node;
		piece.hasLink = false;
		piece.isBroken = false;
		this.addPart(contentStart, node, mark);
		return piece;
	}

	addPart(start: number, node: number, mark: number): void {
		const part = this.partCount++;
		this.starts[part] = start;
		this.nodes[part] = node;
		this.marks[part] = mark;
		this.equals[part] = -1;
		this.equalsMarks[part] = -1;
	}

	pop(): void {
		this.count--;
		this.partCount = this.at(this.count).part;
	}

	/** Keeps a piece open whose inner characters are used up: the pair that they made now stands in its first part. */
	restart(piece: Piece, start: number, used: number): void {
		const mark = (this.marks[piece.part] as number) - used;
		this.partCount = piece.part;
		this.addPart(start, piece.node, mark);
	}
}

function newPiece(): Piece {
	return { kind: 0, start: 0, count: 0, hasDash: false, part: 0, node: 0, hasLink: false, isBroken: false };
}
