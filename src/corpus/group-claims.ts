import { coupleEvents } from "../events/couple-events.js";
import { type FirmTime, isFirm, timesDisagree } from "../events/times-disagree.js";
import type { Claim, Participant } from "../model/claim.js";

/** A claim whose time can be held against others. */
export type FirmClaim = Claim & { readonly when: FirmTime };

/** What is said of one event of one participant. */
export interface Account {
	/** What most agree with; of equals the first one. */
	readonly base: FirmClaim;
	/** Those that cannot be right together with it. */
	readonly odd: readonly FirmClaim[];
	readonly all: readonly FirmClaim[];
}

/** More claims of one event are not compared with each other. */
const limit = 60;

/** The firm claims of a document by participant and event: those of rows stand for themselves, and the hedged accuse nobody. */
export function groupClaims(claims: readonly Claim[]): Map<string, FirmClaim[]> {
	const groups = new Map<string, FirmClaim[]>();
	for (const claim of claims) {
		if (claim.who === null || claim.isHedged || !isFirmClaim(claim)) continue;
		if (claim.origin === "row" || claim.origin === "note") continue;
		const key = accountKey(claim.who.key, claim.event, claim.whom);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [claim]);
		else if (group.length < limit) group.push(claim);
	}
	return groups;
}

/** Under what the claims of an event of a participant are kept, those of a couple by both. */
export function accountKey(who: string, event: string, whom: Participant | null = null): string {
	return whom !== null && coupleEvents.has(event) ? `${event}\n${who}\n${whom.key}` : `${event}\n${who}`;
}

function isFirmClaim(claim: Claim): claim is FirmClaim {
	return isFirm(claim.when);
}

/** Weighs what is said of one event: what most agree with, and of that the most exact. */
export function weigh(all: readonly FirmClaim[]): Account {
	const middle = mostAgreed(all);
	const agreeing = all.filter((claim) => !timesDisagree(claim.when, middle.when));
	const finest = Math.min(...agreeing.map(lengthOf));
	const base = mostAgreed(agreeing.filter((claim) => lengthOf(claim) === finest));
	return { base, odd: all.filter((claim) => timesDisagree(base.when, claim.when)), all };
}

/** The claim that most others agree with; of equals the first one. */
function mostAgreed(all: readonly FirmClaim[]): FirmClaim {
	let best = all[0]!;
	let most = -1;
	for (const claim of all) {
		let agreeing = 0;
		for (const other of all) if (!timesDisagree(claim.when, other.when)) agreeing++;
		if (agreeing <= most) continue;
		best = claim;
		most = agreeing;
	}
	return best;
}

/** Days beyond the first one. */
export function lengthOf({ when }: FirmClaim): number {
	return when.interval.last - when.interval.first;
}

/** The claim that the others of its event agree with, all of them or all but one of many; null where there is none. */
export function agreedOn(group: readonly FirmClaim[] | undefined): FirmClaim | null {
	if (group === undefined) return null;
	const { base, odd, all } = weigh(group);
	return odd.length === 0 || (odd.length === 1 && all.length > 3) ? base : null;
}
