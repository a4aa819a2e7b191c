import type { Checksum, Piece } from "./entry.js";

export function writePiece(value: unknown, checksum: Checksum): Piece {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	return { bytes, sum: checksum(bytes) };
}

/** Undefined where the bytes are not what was written. */
export function readPiece<T>({ bytes, sum }: Piece, checksum: Checksum): T | undefined {
	if (checksum(bytes) !== sum) return undefined;
	try {
		return JSON.parse(decoder.decode(bytes)) as T;
	} catch {
		return undefined;
	}
}

const decoder = new TextDecoder();
