import type { Directive } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import { findSilencer, makeSilencers } from "./silencer.js";

/** Which names of which directives silenced something; `""` stands for a directive without names. */
export type Uses = ReadonlyMap<Directive, ReadonlySet<string>>;

export interface Suppression {
	/** The diagnostics that no directive silences, in their order. */
	readonly standing: readonly Diagnostic[];
	readonly uses: Uses;
}

/**
 * Takes away what the directives of the text silence. A finding belongs to the line on which it starts; the block form
 * (`disable` … `enable`) goes by place, so that a block may begin and end inside a line.
 */
export function suppress(
	diagnostics: readonly Diagnostic[],
	directives: readonly Directive[],
	text: string,
): Suppression {
	const uses = new Map<Directive, Set<string>>();
	if (directives.length === 0) return { standing: diagnostics, uses };
	const silencers = makeSilencers(directives, text);
	const standing = diagnostics.filter((diagnostic) => {
		const hit = findSilencer(diagnostic, silencers);
		if (hit === undefined) return true;
		markUse(uses, directives[hit.index]!, hit.name);
		return false;
	});
	markEnds(uses, directives);
	return { standing, uses };
}

function markUse(uses: Map<Directive, Set<string>>, directive: Directive, name: string): void {
	const names = uses.get(directive);
	if (names === undefined) uses.set(directive, new Set([name]));
	else names.add(name);
}

/** An `enable` has work where it ends a block that a `disable` began, whatever that block silenced. */
function markEnds(uses: Map<Directive, Set<string>>, directives: readonly Directive[]): void {
	const open = new Set<string>();
	for (const directive of directives) {
		const names = directive.names.length === 0 ? [""] : directive.names.map(({ text }) => text);
		if (directive.verb.text === "disable") for (const name of names) open.add(name);
		if (directive.verb.text !== "enable") continue;
		for (const name of names) {
			if (name === "" ? open.size > 0 : open.has(name) || open.has("")) markUse(uses, directive, name);
			open.delete(name);
		}
		if (directive.names.length === 0) open.clear();
	}
}
