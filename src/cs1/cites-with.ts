import type { Citation } from "../model/citation.js";
import type { Calendar } from "../model/date.js";
import type { Cite } from "./cite.js";
import { readCites } from "./read-cites.js";
import { emptyRoll, intersect, listPlaces, type Roll, unite } from "./subjects/roll.js";
import { Rolls } from "./subjects/rolls.js";
import type { Subject } from "./subjects/subject.js";

/** The citations of a document that have something of each group of subjects, in the order of the page. */
export function citesWith(
	citations: readonly Citation[],
	groups: readonly (readonly Subject[])[],
	calendar?: Calendar,
): readonly Cite[] {
	const cites = readCites(citations);
	if (cites.length === 0 || groups.length === 0) return cites;
	const rolls = rollsOf(cites);
	const found = groups.map((group) => rollOfAny(group, rolls, cites.length, calendar));
	return listPlaces(found.length === 1 ? (found[0] as Roll) : intersect(found, cites.length)).map(
		(at) => cites[at] as Cite,
	);
}

function rollOfAny(group: readonly Subject[], rolls: Rolls, count: number, calendar: Calendar | undefined): Roll {
	const given = group.map((subject) => rolls.of(subject, calendar)).filter((roll) => roll !== undefined);
	if (given.length === 0) return emptyRoll(count);
	return given.length === 1 ? (given[0] as Roll) : unite(given, count);
}

function rollsOf(cites: readonly Cite[]): Rolls {
	let rolls = remembered.get(cites);
	if (rolls === undefined) {
		rolls = new Rolls(cites);
		remembered.set(cites, rolls);
	}
	return rolls;
}

const remembered = new WeakMap<readonly Cite[], Rolls>();
