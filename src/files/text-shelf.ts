import type { FileText } from "./file-text.js";
import { type Recognize, readFile, tellChange } from "./read-file.js";

/** Texts that were read and may be asked for again: as many as there is room for stay at hand, of the others is known what they were. */
export class TextShelf {
	readonly #kept = new Map<string, FileText>();
	/** Stamps and digests. */
	readonly #known = new Map<string, Pick<FileText, "stamp" | "digest">>();
	#last: FileText | undefined;
	#room: number;

	/** `room` in bytes. */
	constructor(room: number) {
		this.#room = room;
	}

	put(file: FileText): void {
		this.#last = file;
		if (!file.isUnread && file.bytes.length <= this.#room) {
			this.#room -= file.bytes.length;
			// What was decoded is dropped.
			this.#kept.set(file.path, file.copy());
		} else this.#known.set(file.path, { stamp: file.stamp, digest: file.digest });
	}

	/** The text was written anew. */
	forget(path: string): void {
		this.#last = undefined;
		this.#kept.delete(path);
		this.#known.delete(path);
	}

	/** Throws a FileProblem where the file is no longer as it was. */
	take(path: string): FileText {
		if (this.#last?.path === path) return this.#last;
		const kept = this.#kept.get(path);
		if (kept !== undefined) return kept.copy();
		const known = this.#known.get(path);
		const file = readFile(path, this.#recognize);
		if (known !== undefined && known.digest !== file.digest) throw tellChange(path);
		return file;
	}

	readonly #recognize: Recognize = (path, stamp) => {
		const known = this.#known.get(path);
		return known?.stamp === stamp ? known.digest : undefined;
	};
}
