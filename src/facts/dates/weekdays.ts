import { makeDate } from "../../calendar/make-date.js";
import type { Found, Recogniser } from "./found.js";
import { lowerCase, short } from "./lexicon.js";
import { readOrdinal } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";

/**
 * A weekday, alone or with its date: "Friday", "Saturday, June 24, 1950", "Wed, 22 Jan", "Friday the 11th".
 * Look-alikes: "Bloody Sunday", "the Sun", "sat", "wed", "Mon" without a date, "Sundays".
 */
export function readWeekday(readDate: Recogniser): Recogniser {
	return (scan, at, depth) => {
		const weekday = scan.tokens[at];
		if (weekday?.kind !== "weekday") return null;
		const isShort = weekday.form % lowerCase === short;
		// "on Thursday. The first attack": the stop is the sentence's.
		const behind = skip(scan, isShort ? skip(scan, at + 1, ".") : at + 1, ",");
		const date = joinedAt(scan, behind) === undefined ? null : readDate(scan, behind, depth + 1);
		if (date?.meaning.kind === "date" && date.meaning.date.unit === "day")
			return { ...date, first: at, weekday: weekday.n };
		const ordinal = follows(scan, behind, "the") ? readOrdinal(scan, behind + 1) : null;
		if (ordinal !== null && ordinal.n <= 31 && joinedAt(scan, ordinal.next)?.kind !== "unit")
			return readDayOfMonth(at, ordinal, weekday.n);
		if (isShort || weekday.form >= lowerCase || isProper(scan, at)) return null;
		return {
			first: at,
			next: at + 1,
			meaning: { kind: "named", date: null, weekday: weekday.n, direction: 0, from: "today" },
		};
	};
}

function readDayOfMonth(at: number, ordinal: { n: number; next: number }, weekday: number): Found {
	return {
		first: at,
		next: ordinal.next,
		meaning: { kind: "date", date: makeDate("day", null, { day: ordinal.n }) },
		weekday,
	};
}

/** "Bloody Sunday", "Black Friday": an adjective with a capital makes it a name; so does a name behind it. */
function isProper(scan: Scan, at: number): boolean {
	const token = scan.tokens[at]!;
	const head = scan.text.slice(Math.max(0, token.start - 10), token.start);
	if (/(?:Bloody|Black|Good|Palm|Easter|Ash|Cyber|Super|Red|Blue|Whit|Holy|Maundy|Shrove|Ruby|Girl|Man) $/.test(head))
		return true;
	return /^(?: (?:Times|Telegraph|Mirror|Herald|Express|Mail|Post|Tribune|Club|Group|School)\b)/.test(
		scan.text.slice(token.end, token.end + 12),
	);
}
