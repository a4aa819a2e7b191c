/** Something that stands in a block without being text: a marker, a tag, a citation. */
export interface Anchor {
	/** Where in the block's text it stands. */
	readonly at: number;
	readonly kind: "marker" | "tag" | "citation";
	readonly index: number;
	/** Where it ends in the document. */
	readonly end: number;
}

/** Gathers the text of one block, and the way back to the document. */
export class ProseBuilder {
	text = "";
	readonly runs: number[] = [];
	readonly anchors: Anchor[] = [];

	constructor(
		/** Index of the block in the document; null for text that is looked at and thrown away. */
		readonly block: number | null,
	) {}

	/** Takes over a piece of the document that stands there letter by letter. */
	append(value: string, offset: number): void {
		if (value === "") return;
		this.runs.push(this.text.length, offset, value.length);
		this.text += value;
	}

	/** Takes over a piece whose words in the document are longer (entities, escapes, indents): aligned letter by letter. */
	appendDecoded(value: string, written: string, offset: number): void {
		let from = 0;
		let at = 0;
		let begin = 0;
		for (let i = 0; i < value.length; i++) {
			const found = findWritten(value.charAt(i), written, at);
			if (found !== begin + i - from) {
				this.append(value.slice(from, i), offset + begin);
				from = i;
				begin = found;
			}
			at = stepOver(written, found);
		}
		this.append(value.slice(from), offset + begin);
	}

	/** Keeps words apart that markup separated, such as a line break. */
	space(offset: number): void {
		if (this.text !== "" && !this.text.endsWith(" ")) this.append(" ", offset);
	}

	anchor(kind: Anchor["kind"], index: number, end: number): void {
		this.anchors.push({ at: this.text.length, kind, index, end });
	}
}

/** Where the letter stands at or after `at`; `at` itself for a letter that is written otherwise (an entity). */
function findWritten(letter: string, written: string, at: number): number {
	if (written.charAt(at) === letter || written.charAt(at) === "&") return at;
	const found = written.indexOf(letter, at);
	return found < 0 ? at : found;
}

/** Behind the letter or the entity that begins at `at`. */
function stepOver(written: string, at: number): number {
	if (written.charAt(at) !== "&") return Math.min(at + 1, written.length);
	entity.lastIndex = at;
	return entity.test(written) ? entity.lastIndex : at + 1;
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
