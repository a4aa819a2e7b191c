import type { Diagnostic } from "../model/finding.js";
import type { Range } from "../model/place.js";

type Fix = NonNullable<Diagnostic["fix"]>;
type TextEdit = Range & { readonly text: string };

export interface Mended {
	readonly text: string;
	/** How many fixes were made. */
	readonly applied: number;
}

/**
 * Makes the fixes of one document's diagnostics, all edits of a fix or none. A fix that overlaps an earlier one is left for
 * the next round; so is one that reaches into another document. `unsafe` makes the safe ones too.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], safety: Fix["safety"]): Mended {
	const accepted = new DisjointEdits();
	let applied = 0;
	for (const { fix, path } of diagnostics) {
		if (fix === undefined || (fix.safety === "unsafe" && safety === "safe")) continue;
		if (fix.edits.length === 0 || fix.edits.some((edit) => edit.path !== path)) continue;
		if (accepted.addAll(fix.edits)) applied++;
	}
	return { text: applyEdits(text, accepted.list), applied };
}

/** Edits in the order of the text, none of which touches another. */
class DisjointEdits {
	readonly list: TextEdit[] = [];

	/** Adds all of them, or none where one overlaps what is there, or another of them. */
	addAll(edits: readonly TextEdit[]): boolean {
		const added: TextEdit[] = [];
		for (const edit of edits) {
			const at = this.#placeOf(edit);
			const [before, behind] = [this.list[at - 1], this.list[at]];
			if ((before !== undefined && overlap(before, edit)) || (behind !== undefined && overlap(edit, behind))) {
				for (const one of added) this.list.splice(this.list.indexOf(one), 1);
				return false;
			}
			this.list.splice(at, 0, edit);
			added.push(edit);
		}
		return true;
	}

	/** Most fixes come in the order of the text, so it is searched from behind. */
	#placeOf({ start, end }: TextEdit): number {
		let [low, high] = [0, this.list.length];
		const isBehind = (other: TextEdit) => other.start > start || (other.start === start && other.end > end);
		if (high > 0 && !isBehind(this.list[high - 1]!)) return high;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (isBehind(this.list[middle]!)) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}

/** An insertion overlaps what it touches: two at one place have no order. */
function overlap(a: Range, b: Range): boolean {
	const isInsertion = a.start === a.end || b.start === b.end;
	return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

/** Makes edits that do not overlap and stand in the order of the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const pieces: string[] = [];
	let position = 0;
	for (const edit of edits) {
		pieces.push(text.slice(position, edit.start), edit.text);
		position = edit.end;
	}
	return pieces.join("") + text.slice(position);
}
