/** Bytes that are taken at once. */
const slabLength = 256 * 1024;

/**
 * Keeps words for later as UTF-8, one behind the other. JSON that waits as a string takes two bytes a character as soon as
 * one quotation mark is curly, and as much again for the pieces that V8 has made it of.
 */
export class Pile {
	#slab = new Uint8Array();
	#used = 0;

	/** Lone surrogates are lost, and JSON has none. */
	put(words: string): Uint8Array {
		if (words.length > slabLength / 8) return encoder.encode(words);
		// A code unit takes up to three bytes.
		if (this.#slab.length - this.#used < words.length * 3) {
			this.#slab = new Uint8Array(slabLength);
			this.#used = 0;
		}
		const start = this.#used;
		this.#used += encoder.encodeInto(words, this.#slab.subarray(start)).written;
		return this.#slab.subarray(start, this.#used);
	}
}

const encoder = new TextEncoder();
