import { agesBetween } from "../calendar/ages-between.js";
import { isFirm } from "../events/times-disagree.js";
import { addTo } from "../model/add-to.js";
import type { Claim } from "../model/claim.js";
import { agreedOn, type FirmClaim, groupClaims } from "./group-claims.js";
import { nameKey } from "./name-key.js";

/** An age in one document, and a birth in another that it does not fit. */
export interface Misfit {
	readonly path: string;
	readonly age: Claim;
	readonly elsewhere: string;
	readonly birth: FirmClaim;
	/** By how many years. */
	readonly off: number;
}

/** Ages of people whose birth only other documents date, all of them alike. */
export function findMisfits(
	documents: readonly { readonly path: string; readonly claims: readonly Claim[] }[],
): Misfit[] {
	const births = new Map<string, { path: string; claim: FirmClaim }[]>();
	const ages: { path: string; age: Claim; key: string }[] = [];
	for (const { path, claims } of documents) {
		const born = new Set<string>();
		for (const group of groupClaims(claims.filter(({ event }) => event === "birth")).values()) {
			const { who } = group[0]!;
			if (who === null || !who.key.includes(" ")) continue;
			const key = nameKey(who.key);
			born.add(key);
			const claim = agreedOn(group);
			if (claim !== null) addTo(births, key, { path, claim });
		}
		for (const age of claims) {
			const key = age.age === null || age.who === null || age.isHedged ? "" : nameKey(age.who.key);
			if (key.includes(" ") && !born.has(key)) ages.push({ path, age, key });
		}
	}
	return ages.flatMap(({ path, age, key }) => {
		const known = births.get(key) ?? [];
		const [first] = known;
		const birth = agreedOn(known.map(({ claim }) => claim));
		if (first === undefined || birth === null || !isFirm(age.when)) return [];
		const [least, most] = agesBetween(birth.when.interval, age.when.interval);
		const off = age.age! < least ? least - age.age! : age.age! - most;
		return off > 1 && least >= 0 ? [{ path, age, elsewhere: first.path, birth: first.claim, off }] : [];
	});
}
