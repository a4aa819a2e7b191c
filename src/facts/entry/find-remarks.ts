import type { Range } from "../../model/place.js";
import { dateForms } from "./is-date-like.js";

/** What stands behind the description of the work: identifiers, archive, day of access. */
export interface Remarks {
	/** Where the first of them begins. */
	readonly start: number;
	readonly isbn?: Range | undefined;
	readonly accessDate?: Range | undefined;
	readonly archiveDate?: Range | undefined;
}

const access =
	/\b(?:Retrieved|Accessed|Consulté le|Accesat(?: în| la)?|Last accessed|Abgerufen am|Date accessed|viewed)(?: on| at)?:? /gi;
const archive =
	/\bArchived(?: \([^()]{1,20}\))?(?: from the original)?(?: \([^()]{1,20}\))?(?: on)? |\b(?:Arhivat din original|\(?archivé depuis)(?: la| le)? /gi;
const isbnForm =
	/\bISBN[:\s]*((?:97[89][-– ]?)?\d(?:[-–]?\d){8,9}[-–]?[\dXx](?![\dXx])|(?:97[89] )?\d{1,5} \d{1,7} \d{1,7} [\dXx]\b|[\dXx–-]{8,20})/g;
const identifier =
	/(?:^|[.,(]|\s)\s*(?:https?:\/\/\w|doi:|DOI[: ]|PMID[: ]|PMC[: ]|ISSN[: ]|OCLC[: ]|Bibcode:|arXiv:|JSTOR[: ]|MR[: ]\d|Zbl[: ]|hdl:|S2CID|LCCN|CiteSeerX|ASIN|OL\s?\d+\w|JFM|SSRN[: ]\d|OSTI|ISBN[: ]|bioRxiv|LCC |EISSN|ISMN|RFC \d|\(ISBN|\((?:lire|présentation) en ligne)/g;

/** Finds the identifiers and remarks of an entry, and where they begin. */
export function findRemarks(said: string, from: number): Remarks {
	const start = Math.min(
		...[access, archive, identifier].map((pattern) => firstIndex(said, pattern, from)),
		said.length,
	);
	return {
		start,
		isbn: groupOf(said, isbnForm, from),
		accessDate: dateBehind(said, access, from),
		archiveDate: dateBehind(said, archive, from),
	};
}

function firstIndex(said: string, pattern: RegExp, from: number): number {
	pattern.lastIndex = from;
	for (let found = pattern.exec(said); found !== null; found = pattern.exec(said)) {
		if (pattern === identifier || dateStart(said, pattern.lastIndex) !== null || isRemark(said, found))
			return found.index;
	}
	return said.length;
}

/** `Archived from the original`, `Retrieved from https://…` without a date. */
function isRemark(said: string, found: RegExpExecArray): boolean {
	return (
		/from the original/.test(found[0]) ||
		/^(?:from )?(?:https?:|www\.)/.test(said.slice(found.index + found[0].length, found.index + found[0].length + 14))
	);
}

function dateBehind(said: string, pattern: RegExp, from: number): Range | undefined {
	pattern.lastIndex = from;
	for (let found = pattern.exec(said); found !== null; found = pattern.exec(said)) {
		const date = dateStart(said, pattern.lastIndex);
		if (date !== null) return date;
	}
	return undefined;
}

function dateStart(said: string, at: number): Range | null {
	const near = said.slice(at, at + 40);
	const found = dateForms.exec(near);
	if (found === null || found.index > 6) return null;
	return { start: at + found.index, end: at + found.index + found[0].length };
}

function groupOf(said: string, pattern: RegExp, from: number): Range | undefined {
	pattern.lastIndex = from;
	const found = pattern.exec(said);
	if (found === null) return undefined;
	const end = found.index + found[0].length;
	return { start: end - (found[1] as string).length, end };
}
