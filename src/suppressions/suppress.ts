import type { Directive } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import { LineMap } from "../model/line-map.js";

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
	const reaches = directives.map(makeReach(new LineMap({ text }), text));
	const standing = diagnostics.filter((diagnostic) => {
		const hit = findSilencer(diagnostic, directives, reaches);
		if (hit === undefined) return true;
		markUse(uses, hit.directive, hit.name);
		return false;
	});
	markEnds(uses, directives);
	return { standing, uses };
}

interface Silencer {
	readonly directive: Directive;
	readonly name: string;
}

type Reach = (start: number) => boolean;

/** The lines that a directive of the line forms reaches; the others reach by order. */
function makeReach(lines: LineMap, text: string): (directive: Directive) => Reach {
	return (directive) => {
		const lineOf = (offset: number) => lines.at(offset).line;
		const first = lineOf(directive.start);
		const last = lineOf(Math.max(directive.start, directive.end - 1));
		switch (directive.verb.text) {
			case "disable-line":
				return (start) => lineOf(start) >= first && lineOf(start) <= last;
			case "disable-next-line": {
				const next = lineOf(skipBlankLines(text, directive.end));
				return (start) => lineOf(start) === next;
			}
			case "disable-file":
				return () => true;
			default:
				return () => false;
		}
	};
}

/** Formatters put a blank line between a comment and a paragraph: the next line is the next one with words. */
function skipBlankLines(text: string, end: number): number {
	const rest = /[^\S\r\n]*(?:\r\n?|\n)\s*/y;
	rest.lastIndex = end;
	return rest.test(text) ? rest.lastIndex : end;
}

/** The directive that silences a finding: the narrowest form first, so that a wider one without work shows itself. */
function findSilencer(
	diagnostic: Diagnostic,
	directives: readonly Directive[],
	reaches: readonly Reach[],
): Silencer | undefined {
	let block: Silencer | undefined;
	let file: Silencer | undefined;
	for (const [index, directive] of directives.entries()) {
		const name = findName(directive, diagnostic);
		if (name === undefined) continue;
		const verb = directive.verb.text;
		if (verb === "disable" && directive.start <= diagnostic.at.start) block = { directive, name };
		else if (verb === "enable" && directive.start <= diagnostic.at.start) block = undefined;
		else if (reaches[index]!(diagnostic.at.start)) {
			if (verb !== "disable-file") return { directive, name };
			file ??= { directive, name };
		}
	}
	return block ?? file;
}

/** The name by which a directive means a diagnostic: the rule's, its family's, or none at all. */
function findName(directive: Directive, diagnostic: Diagnostic): string | undefined {
	if (directive.names.length === 0) return "";
	return directive.names.find(({ text }) => text === diagnostic.rule || text === diagnostic.family)?.text;
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
