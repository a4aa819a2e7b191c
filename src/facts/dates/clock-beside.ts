import type { Found } from "./found.js";
import type { Scan } from "./token.js";

/**
 * The hour that stands directly before or behind a date, as TIMEX3 writes it: "9:34 p.m., March 19" gives `21:34`; undefined where there is none.
 * Look-alikes: "at 11 a.m. on 11 November", which is an hour and a date.
 */
export function clockBeside(scan: Scan, found: Found): string | undefined {
	const { start } = scan.tokens[found.first]!;
	const { end } = scan.tokens[found.next - 1]!;
	const match =
		before.exec(scan.text.slice(Math.max(0, start - 16), start)) ?? after.exec(scan.text.slice(end, end + 16));
	if (match === null) return undefined;
	const hour = (Number(match[1]) % 12) + (match[3]!.toLowerCase() === "p" ? 12 : 0);
	return `${String(hour).padStart(2, "0")}:${match[2] ?? "00"}`;
}

const before = /\b(\d{1,2})(?::(\d\d))? ?([ap])\.?m\.?,? $/i;
const after = /^,? (\d{1,2})(?::(\d\d))? ?([ap])\.?m\b/i;
