import type { Directive } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import { LineMap } from "../model/line-map.js";
import type { Range } from "../model/place.js";

/** A directive with what it reaches: enough to tell without the text what it silences. Plain data. */
export interface Silencer {
	readonly verb: string;
	/** Rules or families; empty means all of them. */
	readonly names: readonly string[];
	readonly start: number;
	/** Findings that start in it are silenced; null for the block form, which goes by order. */
	readonly reach: Range | null;
}

/** The directives of a text, in their order. */
export function makeSilencers(directives: readonly Directive[], text: string): Silencer[] {
	const lines = new LineMap({ text });
	return directives.map((directive) => ({
		verb: directive.verb.text,
		names: directive.names.map((name) => name.text),
		start: directive.start,
		reach: reachOf(directive, lines, text),
	}));
}

/** Which directive silences a finding, and by which of its names; `""` stands for one without names. */
export interface Silenced {
	readonly index: number;
	readonly name: string;
}

/** The directive that silences a finding: the narrowest form first, so that a wider one without work shows itself. */
export function findSilencer(
	diagnostic: Pick<Diagnostic, "rule" | "family" | "at">,
	silencers: readonly Silencer[],
): Silenced | undefined {
	const at = diagnostic.at.start;
	let block: Silenced | undefined;
	let file: Silenced | undefined;
	for (const [index, { verb, names, start, reach }] of silencers.entries()) {
		const name = findName(names, diagnostic);
		if (name === undefined) continue;
		if (verb === "disable" && start <= at) block = { index, name };
		else if (verb === "enable" && start <= at) block = undefined;
		else if (reach !== null && reach.start <= at && at < reach.end) {
			if (verb !== "disable-file") return { index, name };
			file ??= { index, name };
		}
	}
	return block ?? file;
}

function reachOf({ verb, start, end }: Directive, lines: LineMap, text: string): Range | null {
	switch (verb.text) {
		case "disable-line":
			return linesOf(lines, start, Math.max(start, end - 1));
		case "disable-next-line": {
			const next = skipBlankLines(text, end);
			return linesOf(lines, next, next);
		}
		case "disable-file":
			return { start: 0, end: text.length + 1 };
		default:
			return null;
	}
}

/** From the line of one offset to that of another; the last line reaches behind the end of the text, where a finding may start too. */
function linesOf(lines: LineMap, first: number, last: number): Range {
	const { starts, ends } = lines.pick([first, last]);
	return { start: starts[0]!, end: ends.at(-1)! };
}

/** Formatters put a blank line between a comment and a paragraph: the next line is the next one with words. */
function skipBlankLines(text: string, end: number): number {
	const rest = /[^\S\r\n]*(?:\r\n?|\n)\s*/y;
	rest.lastIndex = end;
	return rest.test(text) ? rest.lastIndex : end;
}

/** The name by which a directive means a diagnostic: the rule's, its family's, or none at all. */
function findName(names: readonly string[], { rule, family }: Pick<Diagnostic, "rule" | "family">): string | undefined {
	return names.length === 0 ? "" : names.find((name) => name === rule || name === family);
}
