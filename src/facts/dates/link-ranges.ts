import type { DateValue } from "../../model/date.js";
import { monthOf } from "./choose-year.js";
import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { joinedAt } from "./tokens.js";

/** How an expression hangs on the one before it: the end of a range, one of several, or not at all. */
export type Link = "range" | "list" | null;

/** For each expression how it hangs on the one before it: "1914–18", "from April to June", "between 1914 and 1918"; "29 or 30 August", "May and June". */
export function linkRanges(scan: Scan, found: readonly Found[]): Link[] {
	return found.map((last, index) => (index === 0 ? null : linkOf(scan, found[index - 1]!, last)));
}

function linkOf(scan: Scan, first: Found, last: Found): Link {
	const count = last.first - first.next;
	if (count < 1 || count > 2) return null;
	for (let at = first.next; at <= last.first; at++) if (joinedAt(scan, at) === undefined) return null;
	const kind = scan.tokens[first.next]!.kind;
	if (count === 2 && !(kind === "," || scan.tokens[first.next + 1]!.kind === "the")) return null;
	if (ends.has(kind)) return "range";
	if (kind !== "and" && kind !== "or" && kind !== ",") return null;
	const before = scan.tokens[first.first]!.gap === "words" ? "" : scan.tokens[first.first - 1]?.kind;
	return kind === "and" && before === "between" ? "range" : "list";
}

const ends: ReadonlySet<string> = new Set(["-", "to", "until", "through", "till"]);

/** Gives expressions that say no year that of the one they are linked to: "from December to February 1942", "25 July and 3 August 1917". */
export function shareYears(found: readonly Found[], links: readonly Link[]): Found[] {
	const shared = [...found];
	for (let index = shared.length - 1; index > 0; index--) {
		const last = dateOf(shared[index]!);
		const first = dateOf(shared[index - 1]!);
		if (links[index] === null || last?.year == null || first === null || first.year !== null || monthOf(first) < 0)
			continue;
		const isBefore = monthOf(last) > 0 && monthOf(first) > monthOf(last);
		const year = last.year - (isBefore ? 1 : 0);
		shared[index - 1] = { ...shared[index - 1]!, meaning: { kind: "date", date: { ...first, year } } };
	}
	return shared;
}

function dateOf({ meaning }: Found): DateValue | null {
	return meaning.kind === "date" && meaning.lacks === undefined ? meaning.date : null;
}
