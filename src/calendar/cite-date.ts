/** A date in a form that Citation Style 1 takes somewhere. Missing parts are absent, `1914–18` has both years in full. */
export interface CiteDate {
	readonly shape: DateShape;
	readonly days: readonly number[];
	readonly months: readonly number[];
	readonly years: readonly number[];
	/** Behind the last year, to tell two works of one year apart: `2015a`. */
	readonly letter: string;
	/** A hyphen stands where a dash belongs. */
	readonly hasHyphen: boolean;
}

/** D day, M month, S season, Q quarter, N named day, Y year; `-` only in `Y-M-D`. */
export type DateShape =
	| "Y-M-D"
	| "D M Y"
	| "M D, Y"
	| "D–D M Y"
	| "M D–D, Y"
	| "D M – D M Y"
	| "M D – M D, Y"
	| "D M Y – D M Y"
	| "M D, Y – M D, Y"
	| "M Y – M Y"
	| "S Y – S Y"
	| "M–M Y"
	| "S–S Y"
	| "M Y"
	| "S Y"
	| "Q Y"
	| "N Y"
	| "S Y–Y"
	| "S Y–D"
	| "Y–Y"
	| "Y–D"
	| "Y";
