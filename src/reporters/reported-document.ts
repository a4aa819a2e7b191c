import type { Diagnostic } from "../model/finding.js";
import type { Dialect } from "../model/manuscript.js";

/** Lines and columns count from 1, offsets are UTF-16 code units. */
export interface ReportedPoint {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

export interface ReportedPlace {
	readonly start: ReportedPoint;
	/** Behind the last character. */
	readonly end: ReportedPoint;
}

/** A diagnostic as the machine formats write it. */
export interface ReportedDiagnostic extends Omit<Diagnostic, "path" | "at" | "beside"> {
	readonly place: ReportedPlace;
	readonly beside: readonly { readonly path: string; readonly place: ReportedPlace; readonly message: string }[];
}

export interface ReportedDocument {
	readonly path: string;
	readonly dialect: Dialect;
	readonly diagnostics: readonly ReportedDiagnostic[];
}
