import { resolve } from "node:path";
import type { ChangedFiles, LineSpan } from "../../files/changed-files.js";
import type { Diagnostic } from "../../model/finding.js";
import { type Judgement, withDiagnostics } from "../../model/judgement.js";
import type { Range } from "../../model/place.js";
import type { Arguments } from "../arguments/arguments.js";

/** Leaves out what was not asked for: with `--quiet` all but errors, with `--focus` and `--changed` what touches none of those files. */
export function narrow(judgement: Judgement, args: Arguments, changed: ChangedFiles | null): Judgement {
	const { quiet, focus, newOnly } = args;
	if (!quiet && focus.length === 0 && changed === null) return judgement;
	const focused = new Set(focus.map((path) => resolve(path)));
	const isNew = changed === null || !newOnly ? null : makeLineTest(judgement, changed);
	const diagnostics = judgement.diagnostics.filter((diagnostic) => {
		if (quiet && diagnostic.severity !== "error") return false;
		const places = listPlaces(diagnostic);
		if (focused.size > 0 && !places.some(({ path }) => focused.has(resolve(path)))) return false;
		if (changed !== null && !places.some(({ path }) => changed.has(resolve(path)))) return false;
		return isNew === null || places.some(({ path, at }) => isNew(path, at));
	});
	return withDiagnostics(judgement, diagnostics);
}

function listPlaces({ path, at, beside }: Diagnostic): { readonly path: string; readonly at: Range }[] {
	return [{ path, at }, ...beside];
}

/** Whether a place touches a changed line. */
function makeLineTest(judgement: Judgement, changed: ChangedFiles): (path: string, at: Range) => boolean {
	const stretches = new Map<string, readonly Range[] | null>();
	return (name, at) => {
		const spans = changed.get(resolve(name));
		if (spans === undefined) return false;
		if (spans === null) return true;
		const known =
			stretches.get(name) ??
			toStretches(spans, name === judgement.path ? judgement.text : (judgement.others.get(name) ?? ""));
		stretches.set(name, known);
		return known.some(({ start, end }) => at.start < end && at.end >= start);
	};
}

/** Lines as git counts them, as ranges of the text; a last line without an end reaches beyond it. */
function toStretches(spans: readonly LineSpan[], text: string): Range[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return spans.map(([first, last]) => ({
		start: starts[first - 1] ?? text.length,
		end: starts[last] ?? text.length + 1,
	}));
}
