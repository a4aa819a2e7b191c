/** The characters that stand for what was folded: private ones, which Markdown takes for letters. */
export const firstMark = 0xe000;
export const markCount = 0x1900;

/** A text in which stretches without Markdown are folded to one private character each, and the way back. */
export interface Folds {
	/** The folded text. */
	readonly text: string;
	readonly source: string;
	/** Where each fold stands in the folded text, and from where to where in the source, in order. */
	readonly at: readonly number[];
	readonly from: readonly number[];
	readonly to: readonly number[];
	/** From where to where in the source the code spans stand that were folded among words: pairs, in order. */
	readonly codes: readonly number[];
	/** The folds, by index, that hide what would take too long to read. */
	readonly tooDeep: ReadonlySet<number>;
}

/** Gathers the folds of one text from its beginning to its end. */
export class Folding implements Folds {
	text = "";
	readonly at: number[] = [];
	readonly from: number[] = [];
	readonly to: number[] = [];
	readonly codes: number[] = [];
	readonly tooDeep = new Set<number>();
	#done = 0;

	constructor(readonly source: string) {}

	fold(from: number, to: number): void {
		this.text += this.source.slice(this.#done, from);
		this.at.push(this.text.length);
		this.text += String.fromCharCode(firstMark + (this.from.length % markCount));
		this.from.push(from);
		this.to.push(to);
		this.#done = to;
	}

	foldTooDeep(from: number, to: number): void {
		if (from === to) return;
		this.tooDeep.add(this.from.length);
		this.fold(from, to);
	}

	finish(): Folds {
		this.text += this.source.slice(this.#done);
		return this;
	}
}
