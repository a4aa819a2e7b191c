import type { DateUnit } from "../../model/date.js";
import type { Found } from "./found.js";
import { readLength } from "./read-length.js";
import { stepOf } from "./steps.js";
import type { Scan } from "./token.js";
import { joinedAt } from "./tokens.js";

/** How many "few" and "several" are, where a number is needed. */
const few = 3;

/**
 * A span that ends or begins on the day of the text: "the last two decades", "next 3 days", "the past few weeks".
 * Look-alikes: "the last year" (a neighbour), "for two weeks", "the last three kings".
 */
export function readSpan(scan: Scan, at: number): Found | null {
	const word = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const token = word === at ? scan.tokens[at] : joinedAt(scan, word);
	if ((token?.kind !== "last" && token?.kind !== "next") || joinedAt(scan, word + 1) === undefined) return null;
	const length = readLength(scan, word + 1);
	if (
		length === null ||
		length.next === word + 2 ||
		/^(?:following|subsequent|preceding)$/i.test(scan.text.slice(token.start, token.end))
	)
		return null;
	const steps = [{ unit: length.unit, count: length.count ?? few }, ...(length.more ?? [])].map(({ unit, count }) => {
		const step = stepOf(unit, count);
		return { unit: step.unit as DateUnit, count: step.count! };
	});
	return { first: at, next: length.next, meaning: { kind: "span", direction: token.kind === "last" ? -1 : 1, steps } };
}
