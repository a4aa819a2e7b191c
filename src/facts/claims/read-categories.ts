import { makeDate } from "../../calendar/make-date.js";
import type { Participant } from "../../model/claim.js";
import type { Range } from "../../model/place.js";
import type { ClaimList, Site } from "./claim-list.js";
import { asTime } from "./date-templates.js";

/** What the names of categories say, with the year in their first group. Letters of all scripts without regard to case would cost milliseconds to make. */
const patterns: readonly (readonly [event: string, pattern: RegExp])[] = [
	["birth", /^(\d{3,4}) births$/i],
	["death", /^(\d{3,4}) deaths$/i],
	["launch", /^(\d{4}) ships$/i],
	["launch", /^Ships (?:launched in|built in) (\d{4})$/i],
	["founding", /^[\p{L}\p{M} ,'&-]{3,80} (?:established|founded|formed) in (\d{3,4})$/u],
	["founding", /^(\d{3,4}) establishments(?: in .{1,60})?$/i],
	[
		"dissolution",
		/^(?!.*\b(?:[Ss]hips|[Ll]ines)\b)[\p{L}\p{M} ,'&-]{3,80} (?:disestablished|dissolved|disbanded|defunct) in (\d{3,4})$/u,
	],
	["dissolution", /^(\d{3,4}) disestablishments(?: in .{1,60})?$/i],
	["completion", /^[\p{L}\p{M} ,'&-]{3,80} (?:completed|built) in (\d{3,4})$/u],
	["opening", /^[\p{L}\p{M} ,'&-]{3,80} opened in (\d{3,4})$/u],
	["closing", /^[\p{L}\p{M} ,'&-]{3,80} closed in (\d{3,4})$/u],
	["demolition", /^[\p{L}\p{M} ,'&-]{3,80} demolished in (\d{3,4})$/u],
];

/** The event that a category dates, said of the topic. */
export function readCategory(claims: ClaimList, site: Site, name: string, place: Range, who: Participant): void {
	if (name.length > 100 || !/\d{3}/.test(name) || /^(?:states|countries|populated places|cities|towns)\b/i.test(name))
		return;
	for (const [event, pattern] of patterns) {
		const year = Number(pattern.exec(name)?.[1] ?? 0);
		if (year === 0) continue;
		claims.add(site, { event, at: place, who, when: asTime(makeDate("year", year), place, name) });
		return;
	}
}
