import type { Cite, CiteParameter } from "../cite.js";
import { acceptedValue } from "../values/accepted-value.js";
import { readNames } from "./read-names.js";
import { splitVancouver } from "./split-vancouver.js";

interface VancouverFault {
	readonly parameter: CiteParameter;
	readonly name: string;
	readonly reason: string;
}

/** The first name of a list that is not written as the Vancouver style asks: `Marsh AB, Moor C 3rd`. */
export function findVancouverFault(cite: Cite): VancouverFault | undefined {
	for (const parameter of [cite.get("vauthors"), cite.get("veditors")]) {
		if (parameter === undefined || parameter.isOpaque) continue;
		for (const name of splitVancouver(parameter.value)) {
			const reason = acceptedValue(name) === undefined ? judgeName(name) : undefined;
			if (reason !== undefined) return { parameter, name, reason };
		}
	}
	return cite.styleOf("name-list-style") === "vanc" ? judgeLists(cite) : undefined;
}

const latin = /^[A-Za-zÀ-ÖØ-öø-ƿǄ-ɏḀ-ỿ\-\s']*$/u;
const latinInitials = /^[A-Za-zÀ-ÖØ-öø-ƿǄ-ɏḀ-ỿ\-\s'.]*$/u;
const suffix = /^(?:Jr|Sr|Jnr|Snr|1st|2nd|3rd|[4-9]th)$/;

function judgeName(name: string): string | undefined {
	if (!/\s/.test(name)) return latin.test(name) ? undefined : "a letter of another script";
	if (/[;.]/.test(name)) return "punctuation";
	const words = name.split(/\s+/);
	let initials = words.pop() ?? "";
	let after: string | undefined;
	if (!/^[A-Z]+$/.test(initials) && words.length > 0) {
		after = initials;
		initials = words.pop() ?? "";
	}
	const last = words.join(" ");
	if (last === "") return "no last name";
	if (/[A-Za-z]+ [A-Z]+ [A-Za-z]+/.test(last)) return "a missing comma";
	return judgeParts(last, initials, after);
}

function judgeParts(last: string, initials: string, after: string | undefined): string | undefined {
	if (/ [A-Z] [A-Z]$/.test(` ${last} ${initials}`)) return "initials with a space between";
	if (!/^[A-Z]{1,2}$/.test(initials)) return "initials that are not one or two capitals";
	if (after !== undefined && !suffix.test(after)) return "a suffix that is none";
	return latin.test(last) ? undefined : "a letter of another script";
}

/** With |name-list-style=vanc ordinary names are turned into that style, and must be such that they can be. */
function judgeLists(cite: Cite): VancouverFault | undefined {
	const lists = readNames(cite);
	for (const { last, first } of [...lists.author.names, ...lists.editor.names]) {
		for (const part of first === undefined ? [] : [last, first]) {
			if (part === undefined || part.isOpaque || acceptedValue(part.value) !== undefined) continue;
			if (!(part === last ? latin : latinInitials).test(part.value))
				return { parameter: part, name: part.value, reason: "a letter of another script" };
		}
	}
	return undefined;
}
