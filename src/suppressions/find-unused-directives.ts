import type { Directive } from "../model/document.js";
import type { Edit, Finding } from "../model/finding.js";
import type { Words } from "../model/place.js";
import { isDirectiveVerb } from "./directive-verbs.js";
import type { Uses } from "./suppress.js";

/**
 * Directives, and single names of them, that silenced nothing. `hasRun` says of a name (a rule, a family, or `""` for all)
 * whether everything it means was looked for: otherwise nothing can be said.
 */
export function* findUnusedDirectives(
	directives: readonly Directive[],
	uses: Uses,
	hasRun: (name: string) => boolean,
	text: string,
): Generator<Finding> {
	for (const directive of directives) {
		if (!isDirectiveVerb(directive.verb.text)) continue;
		const used = uses.get(directive);
		if (directive.names.length === 0) {
			if (used === undefined && hasRun("")) yield describeWhole(directive, text);
			continue;
		}
		const idle = directive.names.filter((name) => used?.has(name.text) !== true && hasRun(name.text));
		if (idle.length === directive.names.length) yield describeWhole(directive, text);
		else for (const name of idle) yield describeName(directive, name, text);
	}
}

function describeWhole(directive: Directive, text: string): Finding {
	const what = directive.verb.text === "enable" ? "ends nothing that was disabled" : "silences nothing";
	const names = directive.names.map((name) => name.text).join(", ");
	return {
		at: { start: directive.start, end: directive.end },
		message: `This ${directive.verb.text}${names === "" ? "" : ` of ${names}`} ${what}.`,
		fix: { title: "Remove the directive", safety: "unsafe", edits: [removeDirective(directive, text)] },
	};
}

function describeName(directive: Directive, name: Words, text: string): Finding {
	const end = /^[\s,]*/.exec(text.slice(name.end, directive.end))![0].length + name.end;
	const isLast = directive.names.at(-1) === name;
	const edit = isLast
		? { start: directive.names.at(-2)!.end, end: name.end, text: "" }
		: { start: name.start, end, text: "" };
	return {
		at: { start: name.start, end: name.end },
		message: `This ${directive.verb.text} silences nothing of ${name.text}.`,
		fix: { title: `Remove ${name.text} from the directive`, safety: "unsafe", edits: [edit] },
	};
}

/** A directive alone on its line goes with the line. */
function removeDirective({ start, end }: Directive, text: string): Edit {
	const before = /(?:^|[\r\n])([^\S\r\n]*)$/.exec(text.slice(0, start));
	const behind = /^[^\S\r\n]*(?:\r\n?|\n|$)/.exec(text.slice(end));
	if (before === null || behind === null) return { start, end, text: "" };
	return { start: start - before[1]!.length, end: end + behind[0].length, text: "" };
}
