import type { ActiveRule } from "../config/active-rule.js";
import type { Diagnostic, Finding } from "../model/finding.js";
import type { Place } from "../model/place.js";
import type { Rule } from "../rule.js";
import { reportFailure } from "./report-failure.js";
import { stamp } from "./stamp.js";

/**
 * Takes what a rule yields. A rule that throws, or points outside of a document, becomes an `internal-error` that names it;
 * what it said before stands. `home` is the document of places that name none; `lengthOf` gives a document's length.
 */
export function collect(
	active: ActiveRule<Rule>,
	ask: () => Iterable<Finding>,
	home: string,
	lengthOf: (path: string) => number | undefined,
): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	try {
		const findings = ask();
		// Most rules have nothing to look at in most documents, and say so.
		if (Array.isArray(findings) && findings.length === 0) return none;
		for (const finding of findings) {
			for (const place of listPlaces(finding)) checkPlace(place, home, lengthOf);
			diagnostics.push(stamp(finding, active, home));
		}
	} catch (error) {
		diagnostics.push(reportFailure(`The rule ${active.rule.id}`, error, home));
	}
	return diagnostics;
}

const none: readonly never[] = [];

function listPlaces(finding: Finding): Place[] {
	return [finding.at, ...(finding.beside ?? []).map(({ at }) => at), ...(finding.fix?.edits ?? [])];
}

function checkPlace(place: Place, home: string, lengthOf: (path: string) => number | undefined): void {
	const length = lengthOf(place.path ?? home);
	if (length === undefined) throw new Error(`it points into ${place.path}, which was not read`);
	if (!(place.start >= 0 && place.start <= place.end && place.end <= length))
		throw new Error(`it points at ${place.start} to ${place.end} of a text of ${length} characters`);
}
