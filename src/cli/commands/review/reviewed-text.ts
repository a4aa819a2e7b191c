import { applyEdits } from "../../../engine/apply-fixes.js";
import { shiftDiagnostic } from "../../../engine/shift-diagnostic.js";
import type { FileText } from "../../../files/file-text.js";
import { readFile } from "../../../files/read-file.js";
import { rewriteFile } from "../../../files/write-file.js";
import type { Diagnostic } from "../../../model/finding.js";
import type { Judgement } from "../../../model/judgement.js";
import type { Range } from "../../../model/place.js";

/** A file under review: as it stands on the disk, and what is still to be asked about it. */
export class ReviewedText {
	#pending: Diagnostic[];

	private constructor(
		private judgement: Judgement,
		private file: FileText,
		shown: readonly Diagnostic[],
	) {
		this.#pending = [...shown];
	}

	/** Null where the file is no longer what was judged. Throws a FileProblem. */
	static async open(judgement: Judgement, shown: readonly Diagnostic[]): Promise<ReviewedText | null> {
		const file = readFile(judgement.path);
		return file.text === judgement.text ? new ReviewedText(judgement, file, shown) : null;
	}

	get path(): string {
		return this.judgement.path;
	}

	/** Of the text as it stands now; `diagnostics` are those of the beginning. */
	get state(): Judgement {
		return this.judgement;
	}

	next(): Diagnostic | undefined {
		return this.#pending.shift();
	}

	/** Writes the text with edits made, which do not overlap. Returns how many findings they reached into, which are asked about no more. Throws a FileProblem. */
	async edit(edits: readonly (Range & { readonly text: string })[]): Promise<number> {
		const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
		const text = applyEdits(this.file.text, sorted);
		await rewriteFile(this.file, text);
		this.file = readFile(this.path);
		this.judgement = { ...this.judgement, text };
		const before = this.#pending.length;
		this.#pending = this.#pending.flatMap((each) => shiftDiagnostic(each, this.path, sorted) ?? []);
		return before - this.#pending.length;
	}

	/** Takes the file as somebody else has written it. */
	reopen(file: FileText, judgement: Judgement, shown: readonly Diagnostic[]): void {
		this.file = file;
		this.judgement = judgement;
		this.#pending = [...shown];
	}
}
