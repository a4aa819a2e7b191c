import { timesDisagree } from "../events/times-disagree.js";
import { accountKey, type FirmClaim } from "./group-claims.js";

type Groups = ReadonlyMap<string, readonly FirmClaim[]>;

/** Whether a work is dated by its premiere, which may come before it is released. */
export function isOfPremiere(groups: Groups, { who, event, when }: FirmClaim): boolean {
	if (event !== "first release" && event !== "first broadcast") return false;
	const premieres = groups.get(accountKey(who!.key, "premiere"));
	return premieres?.some((premiere) => !timesDisagree(premiere.when, when)) === true;
}
