import { LineMap } from "../model/line-map.js";

/** Lines and columns that count bytes of UTF-8, as some tools do. */
export class ByteColumns {
	readonly #lines: LineMap;
	#bytes: Uint32Array | undefined;

	constructor(private readonly text: string) {
		this.#lines = new LineMap({ text });
	}

	/** Both count from 1. */
	at(offset: number): { line: number; column: number } {
		const { line, column } = this.#lines.at(offset);
		this.#bytes ??= countBytes(this.text);
		return { line, column: this.#bytes[offset]! - this.#bytes[offset - column + 1]! + 1 };
	}
}

/** The bytes in front of each character; the second half of a pair has none of its own. */
function countBytes(text: string): Uint32Array {
	const counts = new Uint32Array(text.length + 1);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const isPair = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
		counts[i + 1] = counts[i]! + (code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3);
		if (isPair) {
			counts[i + 2] = counts[i + 1]!;
			i++;
		}
	}
	return counts;
}
