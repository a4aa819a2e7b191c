import type { Diagnostic } from "../model/finding.js";
import type { Range } from "../model/place.js";

type TextEdit = Range & { readonly text: string };

/** A diagnostic after its text was edited: every place moved along. Null where an edit reached into its words; a fix that was reached into is dropped. */
export function shiftDiagnostic(diagnostic: Diagnostic, path: string, edits: readonly TextEdit[]): Diagnostic | null {
	const move = <T extends Range>(place: T & { readonly path: string }): (T & { readonly path: string }) | null =>
		place.path === path ? shift(place, edits) : place;
	const at = diagnostic.path === path ? shift(diagnostic.at, edits) : diagnostic.at;
	if (at === null) return null;
	const beside = diagnostic.beside.flatMap(({ at: range, ...other }) => {
		const moved = other.path === path ? shift(range, edits) : range;
		return moved === null ? [] : [{ ...other, at: moved }];
	});
	const { fix, ...rest } = diagnostic;
	const moved = fix?.edits.map(move);
	if (fix === undefined || moved === undefined || moved.includes(null)) return { ...rest, at, beside };
	return { ...rest, at, beside, fix: { ...fix, edits: moved.filter((edit) => edit !== null) } };
}

/** Null where an edit touches the range; what is inserted right before it pushes it along. */
function shift<T extends Range>(range: T, edits: readonly TextEdit[]): T | null {
	let by = 0;
	for (const { start, end, text } of edits) {
		if (end <= range.start) by += text.length - (end - start);
		else if (start < range.end || (start === range.start && start === range.end)) return null;
	}
	return by === 0 ? range : { ...range, start: range.start + by, end: range.end + by };
}
