import type { FileText } from "./file-text.js";
import { type Recognize, readFile, tellChange } from "./read-file.js";

/** Texts that were read and may be asked for again: as many as there is room for stay at hand, of the others is known what they were. */
export class TextShelf {
	readonly #kept = new Map<string, FileText>();
	/** Stamps and digests. */
	readonly #known = new Map<string, Pick<FileText, "stamp" | "digest">>();
	#last: FileText | undefined;
	#room: number;
	#spare: number;

	/** Rooms in bytes: one for any text, and a `spare` one for those of which nothing has to be parsed. */
	constructor(
		room: number,
		spare = 0,
		private readonly isSpareFor: (file: FileText) => boolean = () => false,
	) {
		this.#room = room;
		this.#spare = spare;
	}

	put(file: FileText): void {
		this.#last = file;
		if (!file.isUnread && this.#takeRoom(file)) {
			// What was decoded is dropped.
			this.#kept.set(file.path, file.copy());
		} else this.#known.set(file.path, { stamp: file.stamp, digest: file.digest });
	}

	#takeRoom(file: FileText): boolean {
		const { length } = file.bytes;
		if (length <= this.#room) this.#room -= length;
		else if (length <= this.#spare && this.isSpareFor(file)) this.#spare -= length;
		else return false;
		return true;
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
