import { noMark } from "./find-marks.js";

/** Finds the next place of a word; asked again and again further on, it looks at no stretch of text twice. */
export class Search {
	#from = -1;
	#at = -1;

	constructor(
		private readonly text: string,
		private readonly word: string,
	) {}

	/** The first place at or behind an offset; `noMark` where there is none. */
	next(offset: number): number {
		if (offset < this.#from || offset > this.#at) {
			const found = this.text.indexOf(this.word, offset);
			this.#from = offset;
			this.#at = found < 0 ? noMark : found;
		}
		return this.#at;
	}
}
