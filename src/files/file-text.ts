import type { FiledManuscript } from "../model/manuscript.js";
import { type Decoded, decode, isLossy } from "./decode.js";

/** What is known of a file besides its bytes. */
interface KnownOfFile {
	/** As `stampFile` makes it. */
	readonly stamp?: string;
	readonly digest?: string;
}

/** A file as it was read. Its bytes become a text when somebody looks at it, and may be read then only. */
export class FileText implements Decoded, FiledManuscript {
	readonly stamp: string;
	#bytes: Buffer | (() => Buffer);
	#decoded: Decoded | undefined;
	#digest: string | undefined;

	constructor(
		readonly path: string,
		bytes: Buffer | (() => Buffer),
		{ stamp = "", digest }: KnownOfFile = {},
	) {
		this.#bytes = bytes;
		this.stamp = stamp;
		this.#digest = digest;
	}

	/** Whether nothing of it has been read yet. */
	get isUnread(): boolean {
		return typeof this.#bytes === "function";
	}

	get bytes(): Buffer {
		if (typeof this.#bytes === "function") this.#bytes = this.#bytes();
		return this.#bytes;
	}

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
