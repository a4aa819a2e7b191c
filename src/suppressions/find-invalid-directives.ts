import type { Directive } from "../model/document.js";
import { findNearest } from "../model/find-nearest.js";
import type { Finding } from "../model/finding.js";
import type { Words } from "../model/place.js";
import { directiveVerbs, isDirectiveVerb } from "./directive-verbs.js";

/** Directives with an unknown verb, and names that neither a rule nor a family has. `names` are the valid ones. */
export function* findInvalidDirectives(
	directives: readonly Directive[],
	names: ReadonlySet<string>,
): Generator<Finding> {
	for (const directive of directives) {
		if (!isDirectiveVerb(directive.verb.text)) yield describeVerb(directive);
		else for (const name of directive.names) if (!names.has(name.text)) yield describeName(name, names);
	}
}

function describeVerb({ verb, start, end }: Directive): Finding {
	if (verb.text === "")
		return {
			at: { start, end },
			message: `A directive to citelint says nothing; it can say ${directiveVerbs.join(", ")}.`,
		};
	return misspelt(verb, `"${verb.text}" is nothing that a directive can say`, findNearest(verb.text, directiveVerbs));
}

function describeName(name: Words, names: ReadonlySet<string>): Finding {
	return misspelt(name, `No rule or family is called "${name.text}"`, findNearest(name.text, names));
}

function misspelt(words: Words, what: string, nearest: string | undefined): Finding {
	const at = { start: words.start, end: words.end };
	if (nearest === undefined) return { at, message: `${what}.` };
	return {
		at,
		message: `${what}; the nearest is "${nearest}".`,
		fix: { title: `Write ${nearest}`, safety: "unsafe", edits: [{ ...at, text: nearest }] },
	};
}
