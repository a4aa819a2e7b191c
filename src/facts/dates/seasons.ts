import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { lowerCase } from "./lexicon.js";
import { readYear, readYearAt } from "./read-year.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, kindBefore, skip } from "./tokens.js";

/**
 * A season: "the summer of 1961", "autumn 1918", "1982 summer", "winter of 1914–15" (of its first year), "the spring", "summer".
 * Look-alikes: "the fall of Saigon", "fall back", "spring water", "a spring in the hills".
 */
export function readSeason(scan: Scan, at: number): Found | null {
	const hasArticle = scan.tokens[at]?.kind === "the";
	const yearFirst = hasArticle ? null : readYearBefore(scan, at);
	const of = yearFirst?.next ?? (hasArticle ? at + 1 : at);
	const season = of === at ? scan.tokens[of] : joinedAt(scan, of);
	if (season?.kind !== "season" || isNamePart(scan, of)) return null;
	const year = yearFirst ?? readYear(scan, skip(scan, of + 1, "of", "in", ","));
	const next = yearFirst === null && year !== null ? year.next : of + 1;
	if (year === null && !standsAlone(scan, at, of)) return null;
	const date = makeDate("season", year?.year ?? null, { index: season.n });
	const lacks = year?.lacks;
	return { first: at, next, meaning: lacks === undefined ? { kind: "date", date } : { kind: "date", date, lacks } };
}

function readYearBefore(scan: Scan, at: number) {
	const token = scan.tokens[at];
	return token?.kind === "number" && token.form === 4 ? readYearAt(scan, at) : null;
}

/** "2008 Summer Olympics", "C. Winter": a season with a capital in the midst of a name. */
function isNamePart(scan: Scan, of: number): boolean {
	const { start, end } = scan.tokens[of]!;
	if (!/^[A-Z]/.test(scan.text.slice(start, end))) return false;
	if (/\p{Lu}\. $/u.test(scan.text.slice(Math.max(0, start - 3), start))) return true;
	return /^ \p{Lu}\p{Ll}/u.test(scan.text.slice(end, end + 3)) && !activities.test(scan.text.slice(end, end + 14));
}

/** Summers and winters are nothing else; springs and falls need a word of time before them. */
function standsAlone(scan: Scan, at: number, of: number): boolean {
	const season = scan.tokens[of]!;
	const isOfSomething =
		follows(scan, of + 1, "of") || (isGlued(scan, of + 1) && scan.tokens[of + 2]?.kind !== "season");
	if (season.n === 2 || season.n === 4) return !isOfSomething || follows(scan, of + 2, "the");
	if (isOfSomething) return false;
	if (season.form === lowerCase && /^[A-Z]/.test(scan.text.slice(season.start, season.end))) return false;
	if (activities.test(scan.text.slice(season.end, season.end + 14))) return true;
	if (follows(scan, of + 1, "and") || follows(scan, of + 1, ",")) return at < of;
	const before = kindBefore(scan, at);
	return timely.has(before) || (season.n === 3 && season.form !== lowerCase);
}

function isGlued(scan: Scan, at: number): boolean {
	return follows(scan, at, "-") && scan.tokens[at]?.gap === "glue";
}

/** "spring offensive", "fall campaign": what is done in a season. */
const activities =
	/^ (?:[Oo]ffensive|[Cc]ampaign|[Ff]ighting|[Rr]ains|[Tt]haw|[Ss]eason|[Ee]lection|[Bb]reak|[Tt]erm|[Ss]emester|[Tt]raining)/;

const timely: ReadonlySet<string> = new Set(
	"in by until since during from before after early part edge last next this that same through throughout and or".split(
		" ",
	),
);
