import type { FiledManuscript } from "../model/manuscript.js";
import { type Decoded, decode, isLossy } from "./decode.js";

/** A file as it was read. Its bytes become a text when somebody looks at it. */
export class FileText implements Decoded, FiledManuscript {
	#decoded: Decoded | undefined;
	#digest: string | undefined;

	constructor(
		readonly path: string,
		readonly bytes: Buffer,
	) {}

	/** The same bytes, not yet made a text. */
	copy(): FileText {
		return new FileText(this.path, this.bytes);
	}

	get text(): string {
		return this.#decode().text;
	}

	get encoding(): Decoded["encoding"] {
		return this.#decode().encoding;
	}

	get hasMark(): boolean {
		return this.#decode().hasMark;
	}

	get isLossy(): boolean {
		return isLossy(this.bytes);
	}

	/** SHA-256 of the bytes. */
	get digest(): string {
		// Loaded when it is asked for: it is large, and only a cache wants digests.
		const { createHash } = process.getBuiltinModule("node:crypto");
		this.#digest ??= createHash("sha256").update(this.bytes).digest("base64");
		return this.#digest;
	}

	#decode(): Decoded {
		this.#decoded ??= decode(this.bytes);
		return this.#decoded;
	}
}
