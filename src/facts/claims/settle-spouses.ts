import { coupleEvents } from "../../events/couple-events.js";
import type { Claim, Participant } from "../../model/claim.js";
import type { ClaimList } from "./claim-list.js";

/** Gives the spouse of an article's weddings and divorces one name: "Lund" and "Tom Lund" are one, and "they divorced" tells of the marriage before. */
export function settleSpouses({ all }: ClaimList, from: number): void {
	const told: { readonly index: number; readonly claim: Claim }[] = [];
	for (let index = from; index < all.length; index++) {
		const claim = all[index]!;
		if (claim.who !== null && coupleEvents.has(claim.event)) told.push({ index, claim });
	}
	if (told.length < 2) return;
	told.sort((a, b) => a.claim.start - b.claim.start);
	const namesOf = new Map<string, string[]>();
	const isVague = new Set<string>();
	for (const { claim } of told) {
		const names = namesOf.get(claim.who!.key) ?? [];
		if (claim.whom !== null && !names.includes(claim.whom.key)) names.push(claim.whom.key);
		else if (claim.whom === null && claim.event === "marriage") isVague.add(claim.who!.key);
		namesOf.set(claim.who!.key, names);
	}
	const last = new Map<string, Claim>();
	for (const { index, claim } of told) {
		const names = namesOf.get(claim.who!.key)!;
		const before = last.get(claim.who!.key);
		const whom = settle(claim, { names, before, isVague: isVague.has(claim.who!.key) });
		const settled = whom === claim.whom ? claim : { ...claim, whom };
		all[index] = settled;
		last.set(claim.who!.key, settled);
	}
}

interface Known {
	readonly names: readonly string[];
	readonly before: Claim | undefined;
	/** There is a wedding with nobody named. */
	readonly isVague: boolean;
}

function settle(claim: Claim, { names, before, isVague }: Known): Participant | null {
	if (claim.whom !== null) {
		const { key } = claim.whom;
		const wholes = names.filter((name) => isPartOf(key, name) && !names.some((other) => isPartOf(name, other)));
		return wholes.length === 1 ? { ...claim.whom, key: wholes[0]! } : claim.whom;
	}
	if (claim.event !== "divorce") return null;
	if (before !== undefined && before.block !== null && before.block === claim.block) return before.whom;
	const whole = names.filter((name) => !names.some((other) => isPartOf(name, other)));
	if (isVague || whole.length !== 1) return null;
	return { start: claim.start, end: claim.end, text: "", key: whole[0]!, isTopic: false };
}

/** "lund" is a part of "tom lund", "mary todd" of "mary todd lincoln". */
function isPartOf(part: string, whole: string): boolean {
	if (part.length >= whole.length) return false;
	const words = whole.split(" ");
	let at = 0;
	for (const word of part.split(" ")) {
		at = words.indexOf(word, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
