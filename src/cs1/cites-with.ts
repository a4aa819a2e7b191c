import type { Citation } from "../model/citation.js";
import type { Calendar } from "../model/date.js";
import type { Cite } from "./cite.js";
import { readCites } from "./read-cites.js";
import { intersect, listPlaces, type Roll, unite } from "./subjects/roll.js";
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
	const found: Roll[] = [];
	for (const group of groups) {
		const roll = rollOfAny(group, rolls, cites.length, calendar);
		if (roll === undefined) return none;
		found.push(roll);
	}
	const places = listPlaces(found.length === 1 ? (found[0] as Roll) : intersect(found));
	return places.length === 0 ? none : places.map((at) => cites[at] as Cite);
}

const none: readonly never[] = [];

/** Undefined where no citation has anything of the group. */
function rollOfAny(
	group: readonly Subject[],
	rolls: Rolls,
	count: number,
	calendar: Calendar | undefined,
): Roll | undefined {
	let all: Roll | undefined;
	for (const subject of group) {
		const roll = rolls.of(subject, calendar);
		if (roll !== undefined) all = all === undefined ? roll : unite([all, roll], count);
	}
	return all;
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
