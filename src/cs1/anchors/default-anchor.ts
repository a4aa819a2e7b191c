import { readCiteDate } from "../../calendar/read-cite-date.js";
import type { Cite } from "../cite.js";
import { readNames } from "../names/read-names.js";
import { splitVancouver } from "../names/split-vancouver.js";

/** `CITEREFMarshMoor1950`: up to four last names of contributors, else authors, else editors, and the year; undefined without names. */
export function defaultAnchor(cite: Cite): string | undefined {
	const { contributor, author, editor } = readNames(cite);
	const isContribution = cite.get("chapter")?.name === "contribution";
	const lists = [isContribution ? contributor : { names: [] }, author, editor].map(({ names }) =>
		names.map(({ last }) => last?.value ?? ""),
	);
	const together = [cite.get("vauthors"), cite.get("veditors")].map((list) =>
		splitVancouver(list?.value ?? "").map(lastName),
	);
	const names = [lists[0], lists[1], together[0], lists[2], together[1]].find(
		(list) => list !== undefined && list.length > 0,
	);
	const year = yearOf(cite);
	if (names === undefined && year === "") return undefined;
	return `CITEREF${(names ?? []).slice(0, 4).map(plainName).join("")}${year}`;
}

function lastName(name: string): string {
	return name.replace(/\s+[A-Z]{1,2}(?:\s+\S+)?$/, "");
}

function plainName(name: string): string {
	return name.replace(/^\(\((.*)\)\)$/, "$1").replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1");
}

/** Of |year= where it stands beside a date, else of the date, with its letter. */
function yearOf(cite: Cite): string {
	const [date, year] = [cite.get("date") ?? cite.get("publication-date"), cite.get("year")];
	const text = (year ?? date)?.value ?? "";
	const read = readCiteDate(text);
	if (read !== undefined)
		return `${/^\d{3,4}[–-]\d{2,4}$/.test(text) ? text.replace("-", "–") : (read.years.at(0) ?? "")}${read.letter}`;
	return /^c\. (\d{3,4}[A-Za-z]?)$/.exec(text)?.[1] ?? /^(?:n\.d\.|nd)[A-Za-z]?$/.exec(text)?.[0] ?? "";
}
