import type { Diagnostic } from "../model/finding.js";
import type { Range } from "../model/place.js";

type Fix = NonNullable<Diagnostic["fix"]>;
type DocumentEdit = Fix["edits"][number];

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
	const accepted: DocumentEdit[] = [];
	let applied = 0;
	for (const { fix, path } of diagnostics) {
		if (fix === undefined || (fix.safety === "unsafe" && safety === "safe")) continue;
		if (fix.edits.length === 0 || fix.edits.some((edit) => edit.path !== path)) continue;
		const others = (index: number) => [...accepted, ...fix.edits.slice(0, index)];
		if (fix.edits.some((edit, index) => others(index).some((other) => overlap(edit, other)))) continue;
		accepted.push(...fix.edits);
		applied++;
	}
	return { text: applyEdits(text, accepted), applied };
}

/** An insertion overlaps what it touches: two at one place have no order. */
function overlap(a: Range, b: Range): boolean {
	const isInsertion = a.start === a.end || b.start === b.end;
	return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

function applyEdits(text: string, edits: DocumentEdit[]): string {
	const pieces: string[] = [];
	let position = 0;
	for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
		pieces.push(text.slice(position, edit.start), edit.text);
		position = edit.end;
	}
	return pieces.join("") + text.slice(position);
}
