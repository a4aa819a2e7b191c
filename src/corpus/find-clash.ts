import { type FirmClaim, weigh } from "./group-claims.js";

/** Two claims in the wrong order, where the first event must come before the second; null where another date for either event would put them right. */
export function findClash(
	before: readonly FirmClaim[],
	behind: readonly FirmClaim[],
): readonly [FirmClaim, FirmClaim] | null {
	const earlier = weigh(before);
	const later = weigh(behind);
	if (earlier.odd.length > 0 || later.odd.length > 0) return null;
	for (const a of earlier.all)
		for (const b of later.all) if (a.when.interval.first > b.when.interval.last) return [a, b];
	return null;
}
