import type { Citation } from "../model/citation.js";
import type { Cite } from "./cite.js";
import { readCites } from "./read-cites.js";
import type { MetaParameter } from "./read-parameter-name.js";

/** What a rule can look at: parameters of a meaning, unknown ones, positional ones. */
export type Subject = MetaParameter | "unknown" | "positional";

/** The citations of a document that have something of these subjects. */
export function citesWith(citations: readonly Citation[], subjects: readonly Subject[]): Iterable<Cite> {
	const index = indexOf(readCites(citations));
	const lists = subjects.map((subject) => index.get(subject)).filter((list) => list !== undefined);
	return lists.length === 1 ? (lists[0] as readonly Cite[]) : new Set(lists.flat());
}

const remembered = new WeakMap<readonly Cite[], ReadonlyMap<Subject, readonly Cite[]>>();

function indexOf(cites: readonly Cite[]): ReadonlyMap<Subject, readonly Cite[]> {
	const known = remembered.get(cites);
	if (known !== undefined) return known;
	const index = new Map<Subject, Cite[]>();
	const add = (subject: Subject, cite: Cite) => {
		const list = index.get(subject);
		if (list === undefined) index.set(subject, [cite]);
		else list.push(cite);
	};
	for (const cite of cites) {
		for (const meta of cite.meanings()) add(meta, cite);
		if (cite.unknown.length > 0) add("unknown", cite);
		if (cite.positional.length > 0) add("positional", cite);
	}
	remembered.set(cites, index);
	return index;
}
