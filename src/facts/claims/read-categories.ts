import { makeDate } from "../../calendar/make-date.js";
import type { Participant } from "../../model/claim.js";
import type { Range } from "../../model/place.js";
import type { ClaimList, Site } from "./claim-list.js";
import { asTime } from "./date-templates.js";
import { eventOfWorks } from "./sorts-of-work.js";

/** What the names of categories say, with the year in their first group. */
const patterns: readonly (readonly [event: string, pattern: RegExp])[] = [
	["birth", /^(\d{3,4}) births$/i],
	["death", /^(\d{3,4}) deaths$/i],
	["launch", /^(\d{4}) ships$/i],
	["launch", /^Ships (?:launched in|built in) (\d{4})$/i],
	["founding", /^(\d{3,4}) establishments(?: in .{1,60})?$/i],
	["dissolution", /^(\d{3,4}) disestablishments(?: in .{1,60})?$/i],
];

/** "Railway stations opened in 1898" */
const ofThings = /^(.{3,80}) ([a-z]+) in (\d{3,4})$/;

const eventByParticiple: ReadonlyMap<string, string> = new Map(
	Object.entries({
		established: "founding",
		founded: "founding",
		formed: "founding",
		disestablished: "dissolution",
		dissolved: "dissolution",
		disbanded: "dissolution",
		defunct: "dissolution",
		completed: "completion",
		built: "completion",
		opened: "opening",
		closed: "closing",
		demolished: "demolition",
	}),
);

/** The event that a category dates, said of the topic. */
export function readCategory(claims: ClaimList, site: Site, name: string, place: Range, who: Participant): void {
	if (name.length > 100 || !/\d{3}/.test(name) || /^(?:states|countries|populated places|cities|towns)\b/i.test(name))
		return;
	const [event, year] = readName(name);
	if (year !== 0) claims.add(site, { event, at: place, who, when: asTime(makeDate("year", year), place, name) });
}

/** The year is 0 where the name tells of no event. */
function readName(name: string): readonly [event: string, year: number] {
	for (const [event, pattern] of patterns) {
		const year = Number(pattern.exec(name)?.[1] ?? 0);
		if (year !== 0) return [event, year];
	}
	const ofYear = /^(\d{4}) ([^\d]{4,60})$/.exec(name);
	const works = ofYear === null ? undefined : eventOfWorks(ofYear[2]!);
	if (works !== undefined) return [works, Number(ofYear![1])];
	const [, things = "", participle = "", year = ""] = ofThings.exec(name) ?? [];
	const event = eventByParticiple.get(participle);
	// Ships and lines that are no more were lost, or sold.
	const isOther = event === "dissolution" && /\b(?:ships|lines)\b/i.test(things);
	return event === undefined || isOther || !/^[\p{L}\p{M} ,'&-]+$/u.test(things) ? ["", 0] : [event, Number(year)];
}
