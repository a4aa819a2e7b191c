import { readBareYear } from "./bare-year.js";
import { readDayWord } from "./day-words.js";
import { readDayMonth, readMonthDay } from "./days-of-month.js";
import { readDayOfStory } from "./days-of-story.js";
import { addDaytime, readDaytime } from "./daytimes.js";
import { readCentury, readDecade } from "./decades.js";
import { readEraDate } from "./era-dates.js";
import { readFeast } from "./feasts.js";
import type { Found, Recogniser } from "./found.js";
import { readMonthAlone, readMonthYear } from "./months.js";
import { readNamedNeighbour } from "./named-neighbours.js";
import { readNthWeekday } from "./nth-weekdays.js";
import { readNumberedMonth } from "./numbered-months.js";
import { readNumericDate } from "./numeric.js";
import { readPeriod } from "./periods.js";
import { readCirca, readPartOf, readUnitEnd } from "./qualified.js";
import { readFiscalYear, readQuarter } from "./quarters.js";
import { readSeason } from "./seasons.js";
import { readShortQuarter, readYearAndQuarter } from "./short-quarters.js";
import { readSlashedDay } from "./slashed.js";
import { readSpan } from "./spans.js";
import { readNeighbour, readOverNext, readStepAhead, readStepBy } from "./steps.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";
import { readComing, readTheseDays, readVague } from "./vague.js";
import { readWeekday } from "./weekdays.js";

/**
 * Reads the dated expression that begins at a token: the longest one of those that the recognisers see there; null where there is none.
 * They are our own throughout: chrono-node, measured on the same texts, is slower, and what it finds beyond these are casual forms
 * ("second", "15 West") that are no dates in an article. It stands in the tests as a second reader of full dates.
 */
export function recognise(scan: Scan, at: number, depth = 0): Found | null {
	const { kind } = scan.tokens[at]!;
	const recognisers = byKind.get(kind);
	if (recognisers === undefined || depth > deepest) return null;
	if (leads.has(kind) && joinedAt(scan, at + 1) === undefined) return null;
	let longest: Found | null = null;
	for (const read of recognisers) {
		const found = read(scan, at, depth);
		if (found !== null && (longest === null || endOf(found) > endOf(longest))) longest = found;
	}
	return longest === null ? null : addDaytime(scan, addQuarter(scan, addYearInWords(scan, longest)));
}

/** Words that are no dates by themselves: most of them lead to none, and need not be asked about. */
const leads: ReadonlySet<string> = new Set(
	"the in a an half part edge latter last next this that same these fiscal circa c more vague-number".split(" "),
);

/** "the end of early Friday, 3 May": what stands in what. Deeper ones are no dates. */
const deepest = 3;

/** The token behind an expression and those that were read with it. */
export function endOf(found: Found): number {
	return found.also === undefined ? found.next : found.also.at(-1)!.next;
}

/** "October of that year", "January this year", "the spring of next year", "June last year". */
function addYearInWords(scan: Scan, found: Found): Found {
	const { meaning, next } = found;
	if (meaning.kind !== "date" || meaning.date.year !== null || found.also !== undefined) return found;
	const from = skip(scan, next, "of", "in");
	const year = joinedAt(scan, from) === undefined ? null : readNeighbour(scan, from);
	if (year?.meaning.kind !== "step" || year.meaning.unit !== "year" || year.meaning.count === null) return found;
	return { ...found, next: year.next, meaning: { ...year.meaning, inner: meaning.date } };
}

/** "this year's third quarter". */
function addQuarter(scan: Scan, found: Found): Found {
	const { meaning, next } = found;
	if (meaning.kind !== "step" || meaning.unit !== "year" || !follows(scan, next, "'")) return found;
	if (!/^['’]s /.test(scan.text.slice(scan.tokens[next]!.start, scan.tokens[next]!.start + 3))) return found;
	const quarter = scan.tokens[next + 1] === undefined ? null : readQuarter(scan, next + 1);
	const isNear = quarter !== null && scan.tokens[next + 1]!.start === scan.tokens[next]!.end + 2;
	if (!isNear || quarter.meaning.kind !== "date" || quarter.meaning.date.year !== null) return found;
	return { ...found, next: quarter.next, meaning: { ...meaning, inner: quarter.meaning.date } };
}

const readPart = readPartOf(recognise);
const readOfDay = readDaytime(recognise);
const readAbout = readCirca(recognise);
const named = readWeekday(recognise);
const readStep = readStepBy(recognise);

/** Which recognisers are asked, by the kind of the first token. */
const byKind: ReadonlyMap<string, readonly Recogniser[]> = new Map([
	[
		"number",
		[
			readNumericDate,
			readSlashedDay,
			readDayMonth,
			readMonthYear,
			readYearAndQuarter,
			readSeason,
			readEraDate,
			readBareYear,
			readStep,
		],
	],
	[
		"ordinal",
		[readNthWeekday, readNumberedMonth, readDayOfStory, readQuarter, readDayMonth, readCentury, readPart, readEraDate],
	],
	["cardinal", [readDayMonth, readBareYear, readDecade, readCentury, readStep, readEraDate]],
	["month", [readFeast, readMonthDay, readMonthYear, readMonthAlone]],
	["weekday", [named]],
	["season", [readSeason]],
	["decade", [readDecade]],
	["unit", [readUnitEnd, readPeriod, readStep, readBareYear, readEraDate]],
	["AD", [readBareYear]],
	["era", [readEraDate]],
	["era-word", [readEraDate]],
	["'", [readDecade, readBareYear]],
	[
		"the",
		[
			readOverNext,
			readComing,
			readSpan,
			readPeriod,
			readNthWeekday,
			readNumberedMonth,
			readDayOfStory,
			readQuarter,
			readPart,
			readDayMonth,
			readCentury,
			readDecade,
			readSeason,
			readNeighbour,
			readNamedNeighbour,
			readBareYear,
			readOfDay,
			readVague,
			readEraDate,
		],
	],
	["part", [readPart, readOfDay]],
	["edge", [readPart]],
	["latter", [readQuarter, readPart]],
	["last", [readSpan, readPeriod, readNthWeekday, readQuarter, readPart, readNeighbour, readNamedNeighbour, readOfDay]],
	["shifted", [readPart]],
	["fiscal", [readQuarter, readFiscalYear]],
	["Q", [readShortQuarter]],
	["circa", [readAbout, readStep]],
	["c", [readAbout]],
	["more", [readStep]],
	["a", [readStep]],
	["an", [readStep]],
	["half", [readStep]],
	["vague-number", [readStep]],
	["daytime", [readOfDay]],
	["feast", [readFeast]],
	["new", [readFeast]],
	["in", [readStepAhead]],
	["these", [readTheseDays]],
	...["next", "this", "that", "same", "current"].map(
		(kind) =>
			[
				kind,
				[readComing, readSpan, readPeriod, readNeighbour, readNamedNeighbour, readOfDay, readTheseDays, readVague],
			] as const,
	),
	...["today", "tonight", "yesterday", "tomorrow"].map((kind) => [kind, [readDayWord]] as const),
	...[
		"now",
		"currently",
		"presently",
		"nowadays",
		"recent",
		"recently",
		"former",
		"formerly",
		"future",
		"soon",
		"previously",
		"present",
		"modern",
	].map((kind) => [kind, [readVague]] as const),
] as [string, readonly Recogniser[]][]);
