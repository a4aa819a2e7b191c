import type { Checksum, Piece } from "./entry.js";

/** Whether the bytes are what was written. */
export function isWhole({ bytes, sum }: Piece, checksum: Checksum): boolean {
	return checksum(bytes) === sum;
}

/** Of a piece that is whole. */
export function readPiece<T>({ bytes }: Piece): T {
	return JSON.parse(decoder.decode(bytes)) as T;
}

const decoder = new TextDecoder();
