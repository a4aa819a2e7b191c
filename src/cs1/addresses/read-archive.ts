import { daysInMonth } from "../../calendar/days-in-month.js";
import type { Cite, CiteParameter } from "../cite.js";
import { remember } from "../remember.js";
import { usesChapters } from "../templates/uses-chapters.js";

export interface Archive {
	/** What is left when faulty ones are dropped. */
	readonly address: CiteParameter | undefined;
	readonly date: CiteParameter | undefined;
	/** What is wrong with the address at the Wayback Machine. */
	readonly fault: "save command" | "liveweb" | "timestamp" | "path" | "flag" | undefined;
	/** The archive's address is that of the page itself. */
	readonly isOriginal: boolean;
	/** The title of the article is linked by an identifier, and an archive of that link is dropped. */
	readonly isOrphaned: boolean;
	/** `YYYY-MM-DD` of the capture, from an address at the Wayback Machine that is well formed. */
	readonly captured: string | undefined;
}

/** Reads |archive-url= and |archive-date=: with a faulty address both are dropped. */
export const readArchive = remember((cite: Cite): Archive => {
	const address = cite.get("archive-url");
	const date = cite.get("archive-date");
	if (address === undefined || address.isOpaque) return { address, date, ...faultless };
	if (isOrphaned(cite)) return { address: undefined, date, ...faultless, isOrphaned: true };
	const isOriginal = [cite.get("url"), usesChapters(cite) ? cite.get("chapter-url") : undefined].some(
		(original) => original?.value === address.value,
	);
	if (isOriginal) return { address: undefined, date: undefined, ...faultless, isOriginal };
	const fault = findArchiveFault(address.value);
	if (fault !== undefined) return { address: undefined, date: undefined, ...faultless, fault };
	return { address, date, ...faultless, captured: captureDay(address.value) };
});

const faultless = { fault: undefined, isOriginal: false, isOrphaned: false, captured: undefined };

/** Journals link the title by |pmc= or a free |doi= where no address is given. */
function isOrphaned(cite: Cite): boolean {
	if (cite.template.class !== "journal" || cite.has("url")) return false;
	return cite.has("pmc") || (cite.has("doi") && cite.get("doi-access")?.value === "free");
}

const capture = /\/\/web\.archive\.org\/(\D*)(\d+)(?!\d)([^/]*)\//;

/** What is wrong with an address at the Wayback Machine; undefined for those of other archives. */
export function findArchiveFault(address: string): Archive["fault"] {
	if (address.includes("//liveweb.archive.org/")) return "liveweb";
	if (!address.includes("//web.archive.org/")) return undefined;
	if (address.includes("//web.archive.org/save/")) return "save command";
	const [, path = "", stamp = "", flag = ""] = capture.exec(address) ?? [];
	if (stamp.length !== 14 || !isCaptureDay(stamp)) return "timestamp";
	if (path !== "" && path !== "web/") return "path";
	if (flag !== "" && (path === "" || !/[A-Za-z]{2}_/.test(flag))) return "flag";
	return undefined;
}

/** `YYYY-MM-DD` in the address of a capture at the Wayback Machine. */
export function captureDay(address: string): string | undefined {
	const stamp = capture.exec(address)?.[2];
	return stamp === undefined ? undefined : `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
}

/** The Wayback Machine began in 1996. */
function isCaptureDay(stamp: string): boolean {
	const [year, month, day] = [Number(stamp.slice(0, 4)), Number(stamp.slice(4, 6)), Number(stamp.slice(6, 8))];
	return year >= 1996 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
