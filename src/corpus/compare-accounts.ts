import { eventKindByName } from "../events/event-kinds.js";
import { eventOrder } from "../events/event-order.js";
import { timesDisagree } from "../events/times-disagree.js";
import type { Claim } from "../model/claim.js";
import { findClash } from "./find-clash.js";
import { type FirmClaim, groupClaims, lengthOf, weigh } from "./group-claims.js";
import { nameKey } from "./name-key.js";

/** A document with its claims. */
interface Told {
	readonly path: string;
	readonly claims: readonly Claim[];
}

/** What one document says of an event, without contradicting itself. */
export interface Position {
	readonly path: string;
	readonly claim: FirmClaim;
	/** Days of the other events that the document dates for the same one, by event. */
	readonly others: ReadonlyMap<string, FirmClaim>;
}

/** Two documents that date one event differently. */
export interface Difference {
	readonly first: Position;
	readonly second: Position;
	/** They agree on another event of the same one, to the day: it is no namesake. */
	readonly isSame: boolean;
	/** The dates differ in the day, the month or the year alone, or one page gives its subject the year beside the other's. */
	readonly isSlip: boolean;
}

/** More documents than these with one name are compared with their neighbours in time alone. */
const most = 40;

/** Where documents disagree on an event of what seems one and the same person or thing. */
export function compareAccounts(documents: readonly Told[], isCompared: (event: string) => boolean): Difference[] {
	const groups = new Map<string, Position[]>();
	for (const { path, claims } of documents) {
		for (const position of takePositions(path, claims, isCompared)) {
			const { event, who } = position.claim;
			// Only people leave out a part of their name.
			const key = `${event}\n${event === "birth" || event === "death" ? nameKey(who!.key) : who!.key}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [position]);
			else group.push(position);
		}
	}
	return [...groups.values()].flatMap(comparePositions);
}

function takePositions(path: string, claims: readonly Claim[], isCompared: (event: string) => boolean): Position[] {
	if (claims.length === 0) return [];
	const byName = new Map<string, Map<string, readonly FirmClaim[]>>();
	for (const group of groupClaims(claims).values()) {
		const { who, event } = group[0]!;
		// A single word is no name that others would not have too.
		if (who === null || !/[ |]/.test(who.key) || (event !== "age" && !eventKindByName.get(event)?.isOnce)) continue;
		const events = byName.get(who.key) ?? new Map<string, readonly FirmClaim[]>();
		byName.set(who.key, events.set(event, group));
	}
	return [...byName.values()].filter(isSound).flatMap((events) => {
		const others = new Map([...events].map(([event, group]) => [event, weigh(group).base]));
		return [...others.values()].filter(({ event }) => isCompared(event)).map((claim) => ({ path, claim, others }));
	});
}

/** Whether a document does not contradict itself about somebody: one that does is told so already, and its dates prove nothing. */
function isSound(events: ReadonlyMap<string, readonly FirmClaim[]>): boolean {
	for (const [event, group] of events) if (event !== "age" && weigh(group).odd.length > 0) return false;
	for (const [earlier, later] of eventOrder) {
		const before = events.get(earlier);
		const behind = events.get(later);
		if (before !== undefined && behind !== undefined && findClash(before, behind) !== null) return false;
	}
	return true;
}

function comparePositions(positions: readonly Position[]): Difference[] {
	const found: Difference[] = [];
	const window = positions.length > most ? 2 : positions.length;
	const sorted =
		positions.length > most
			? [...positions].sort((a, b) => a.claim.when.interval.first - b.claim.when.interval.first)
			: positions;
	for (let i = 0; i < sorted.length; i++) {
		for (let j = i + 1; j < Math.min(sorted.length, i + window); j++) {
			const [first, second] = [sorted[i]!, sorted[j]!];
			if (first.path === second.path || !timesDisagree(first.claim.when, second.claim.when)) continue;
			const { agreeing, differing } = compareOthers(first, second);
			const isSame = agreeing > 0;
			const isSlip = differInOne(first.claim, second.claim);
			// What differs in everything else too only bears the same name.
			if (isSame || (differing === 0 && (isSlip || areNear(first.claim, second.claim)))) {
				found.push({ first, second, isSame, isSlip });
				// One document is told once that it stands against others.
				break;
			}
		}
	}
	return found;
}

/** On how many other events both give one and the same day, and on how many they cannot both be right. */
function compareOthers({ claim, others }: Position, second: Position) {
	let agreeing = 0;
	let differing = 0;
	for (const [event, one] of others) {
		const other = second.others.get(event);
		if (event === claim.event || event === "age" || other === undefined) continue;
		const areDays = lengthOf(one) === 0 && lengthOf(other) === 0;
		if (areDays && one.when.interval.first === other.when.interval.first) agreeing++;
		else if (timesDisagree(one.when, other.when)) differing++;
	}
	return { agreeing, differing };
}

/** "3 May 1886" and "13 May 1886", "3 March 1886", "3 May 1868": all but one part of the date is the same. "1885" and "3 May 1886" of the subject of both pages. */
function differInOne(a: FirmClaim, b: FirmClaim): boolean {
	if (!areNear(a, b)) return false;
	if (lengthOf(a) !== 0 || lengthOf(b) !== 0) return a.who?.isTopic === true && b.who?.isTopic === true;
	const [one, other] = [a.when.value.split("-"), b.when.value.split("-")];
	return one.filter((part, index) => part === other[index]).length === 2;
}

/** A slip of the pen apart: within a year of each other, or on the same day of other years. */
function areNear(a: FirmClaim, b: FirmClaim): boolean {
	const far = Math.abs(a.when.interval.first - b.when.interval.first);
	if (far <= year) return true;
	const isDay = lengthOf(a) === 0 && lengthOf(b) === 0;
	return isDay && far < 25 * year && a.when.value.slice(-5) === b.when.value.slice(-5);
}

const year = 366;
