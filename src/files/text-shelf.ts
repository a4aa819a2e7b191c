import { FileProblem } from "./file-problem.js";
import type { FileText } from "./file-text.js";
import { readFile } from "./read-file.js";

/** Texts that were read and may be asked for again: as many as there is room for stay at hand, of the others is known what they were. */
export class TextShelf {
	readonly #kept = new Map<string, FileText>();
	readonly #digests = new Map<string, string>();
	#last: FileText | undefined;
	#room: number;

	/** `room` in bytes. */
	constructor(room: number) {
		this.#room = room;
	}

	put(file: FileText): void {
		this.#last = file;
		if (file.bytes.length <= this.#room) {
			this.#room -= file.bytes.length;
			// What was decoded is dropped.
			this.#kept.set(file.path, file.copy());
		} else this.#digests.set(file.path, file.digest);
	}

	/** The text was written anew. */
	forget(path: string): void {
		this.#last = undefined;
		this.#kept.delete(path);
		this.#digests.delete(path);
	}

	/** Throws a FileProblem where the file is no longer as it was. */
	take(path: string): FileText {
		if (this.#last?.path === path) return this.#last;
		const kept = this.#kept.get(path);
		if (kept !== undefined) return kept.copy();
		const file = readFile(path);
		const digest = this.#digests.get(path);
		if (digest !== undefined && digest !== file.digest)
			throw new FileProblem(`${path}: has changed while it was being looked at; what was found in it is left out`);
		return file;
	}
}
