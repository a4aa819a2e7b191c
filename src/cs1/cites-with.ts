import type { Citation } from "../model/citation.js";
import type { Cite, CiteParameter } from "./cite.js";
import type { MetaParameter } from "./parameters/read-parameter-name.js";
import { readCites } from "./read-cites.js";
import { trait } from "./read-traits.js";

/** What a rule can look at: parameters of a meaning, those of no meaning, and values with certain characters. */
export type Subject =
	| MetaParameter
	| "unknown parameter"
	| "positional parameter"
	| "several of one meaning"
	| "repeated parameter"
	| "unusual character"
	| "equals sign"
	| "link to a page"
	| "address among words"
	| "odd name"
	| "odd address"
	| "archive.today"
	| "page settings";

/** The citations of a document that have something of these subjects, in the order of the page. */
export function citesWith(citations: readonly Citation[], subjects: readonly Subject[]): readonly Cite[] {
	const cites = readCites(citations);
	const index = indexOf(cites);
	const name = subjects.length === 1 ? (subjects[0] as Subject) : subjects.join();
	let known = index.get(name);
	if (known === undefined) {
		known = unite(
			cites,
			subjects.map((subject) => index.get(subject) ?? []),
		);
		index.set(name, known);
	}
	return known.map((at) => cites[at] as Cite);
}

/** Often only one of the lists has anything in it. */
function unite(cites: readonly Cite[], lists: readonly (readonly number[])[]): readonly number[] {
	const given = lists.filter((list) => list.length > 0);
	if (given.length <= 1) return given[0] ?? [];
	const isMarked = new Uint8Array(cites.length);
	for (const list of given) for (const at of list) isMarked[at] = 1;
	const together: number[] = [];
	for (let at = 0; at < isMarked.length; at++) if (isMarked[at] === 1) together.push(at);
	return together;
}

const remembered = new WeakMap<readonly Cite[], Index>();

/** By subject the indexes of citations; also by several together, for rules that look at the same ones. */
type Index = Map<string, readonly number[]>;

function indexOf(cites: readonly Cite[]): Index {
	const known = remembered.get(cites);
	if (known !== undefined) return known;
	const index = new Map<string, number[]>();
	for (const [at, cite] of cites.entries()) {
		for (const { metas } of cite.counted) for (const meta of metas) addTo(index, meta, at);
		for (const subject of subjectsOf(cite)) addTo(index, subject, at);
	}
	remembered.set(cites, index);
	return index;
}

function addTo(index: Map<string, number[]>, subject: Subject, at: number): void {
	const list = index.get(subject);
	if (list === undefined) index.set(subject, [at]);
	else if (list[list.length - 1] !== at) list.push(at);
}

function subjectsOf({ citation, traits, unknown, positional, lost, hasDeprecatedArchive, counted }: Cite): Subject[] {
	const subjects: Subject[] = [];
	if (unknown.length > 0) subjects.push("unknown parameter");
	if (positional.length > 0) subjects.push("positional parameter");
	if (lost.length > 0) subjects.push("repeated parameter");
	if (citation.settings !== undefined) subjects.push("page settings");
	if (hasDeprecatedArchive) subjects.push("archive.today");
	if (counted.some(isSecond)) subjects.push("several of one meaning");
	if ((traits & trait.unusual) !== 0) subjects.push("unusual character");
	if ((traits & trait.equalsSign) !== 0) subjects.push("equals sign");
	if ((traits & trait.brackets) !== 0) subjects.push("link to a page");
	if ((traits & (trait.colon | trait.slashes)) !== 0) subjects.push("address among words");
	if ((traits & trait.oddName) !== 0) subjects.push("odd name");
	if ((traits & trait.oddAddress) !== 0) subjects.push("odd address");
	return subjects;
}

/** An earlier parameter has the same meaning and number. */
function isSecond({ metas, number }: CiteParameter, at: number, all: readonly CiteParameter[]): boolean {
	for (let i = 0; i < at; i++) if (all[i]?.metas[0] === metas[0] && all[i]?.number === number) return true;
	return false;
}
