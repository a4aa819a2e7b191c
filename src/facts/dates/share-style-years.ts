import type { DateValue } from "../../model/date.js";
import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { follows } from "./tokens.js";

/** "23 February [O.S. 10 February] 1711": the year behind the bracket is that of both days. */
export function shareStyleYears(scan: Scan, found: readonly Found[]): Found[] {
	const shared = [...found];
	for (let index = 0; index < found.length; index++) {
		const last = found[index]!;
		const [first, second] = [found[index - 2], found[index - 1]];
		if (first === undefined || second === undefined || !isPair(scan, first, second, last)) continue;
		const year = dayOf(last)!.year;
		shared[index - 2] = withYear(first, year);
		shared[index - 1] = withYear(second, year);
	}
	return shared;
}

function isPair(scan: Scan, first: Found, second: Found, last: Found): boolean {
	const isStyled = follows(scan, first.next + 1, "OS") || follows(scan, first.next + 1, "NS");
	if (!isStyled || second.first !== first.next + 2 || last.first !== second.next + 1) return false;
	if (dayOf(first)?.unit !== "day" || dayOf(second)?.unit !== "day" || dayOf(last)?.unit !== "year") return false;
	return dayOf(first)!.year === null && dayOf(second)!.year === null;
}

function withYear(found: Found, year: number | null): Found {
	return { ...found, meaning: { kind: "date", date: { ...dayOf(found)!, year } } };
}

function dayOf({ meaning }: Found): DateValue | null {
	return meaning.kind === "date" && meaning.lacks === undefined ? meaning.date : null;
}
