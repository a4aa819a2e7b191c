import suggestions from "../data/suggestions.json" with { type: "json" };
import type { CiteTemplate } from "../templates/cite-template.js";
import { isValidParameter } from "./is-valid-parameter.js";

/** The parameter that an unknown name was meant to be, if that is known and the template takes it. */
export function suggestParameter(name: string, template: CiteTemplate): string | undefined {
	const question = `${template.class} ${name}`;
	let suggestion = asked.get(question);
	if (suggestion === undefined) {
		suggestion = findSuggestion(name, template) ?? null;
		if (asked.size < 10_000) asked.set(question, suggestion);
	}
	return suggestion ?? undefined;
}

/** Answers by class and name: several rules ask, and the same mistakes are made again and again. */
const asked = new Map<string, string | null>();

function findSuggestion(name: string, template: CiteTemplate): string | undefined {
	return [name.toLowerCase(), ...matchPatterns(name), exactly(name)].find(
		(suggestion) => suggestion !== undefined && isValidParameter(suggestion, template),
	);
}

function* matchPatterns(name: string): Iterable<string> {
	patterns ??= suggestions.patterns.map(([from, to]) => [new RegExp(from as string), to as string]);
	for (const [pattern, to] of patterns) {
		const match = pattern.exec(name);
		if (match !== null) yield to.replace("$1", match[1] ?? "");
	}
}

let patterns: [RegExp, string][] | undefined;

function exactly(name: string): string | undefined {
	exact ??= new Map(
		Object.entries(suggestions.exact).flatMap(([to, names]) => names.split("; ").map((from) => [from, to] as const)),
	);
	return exact.get(name.toLowerCase()) ?? exact.get(name);
}

let exact: Map<string, string> | undefined;
