import type { DateUnit } from "../../model/date.js";
import { clockBeside } from "./clock-beside.js";
import { explainSteps } from "./explain-steps.js";
import type { Found, Meaning } from "./found.js";
import { type Link, linkRanges, shareYears } from "./link-ranges.js";
import { endOf, recognise } from "./recognise.js";
import { scanTokens } from "./scan-tokens.js";
import { shareStyleYears } from "./share-style-years.js";
import type { Scan } from "./token.js";

/** The dated expressions of a text in order, as they are written; what they leave out is settled later, with the text around them. */
export interface Reading {
	readonly scan: Scan;
	readonly found: readonly Found[];
	/** For each how it hangs on the one before it. */
	readonly links: readonly Link[];
}

/** Reads the dated expressions of a text. */
export function readDates(text: string): Reading {
	const scan: Scan = { text, tokens: scanTokens(text) };
	const found: Found[] = [];
	let at = 0;
	while (at < scan.tokens.length) {
		const here = recognise(scan, at);
		if (here === null) {
			at++;
			continue;
		}
		// To leave a field out costs more than all else here, and few have it.
		if (here.also === undefined) found.push(here);
		else found.push(...apart(here));
		at = Math.max(endOf(here), at + 1);
	}
	// Most cells of tables, and much prose, hold none.
	if (found.length === 0) return { scan, found: none, links: none };
	const links = linkRanges(scan, found);
	return {
		scan,
		found: explainSteps(scan, shareStyleYears(scan, shareYears(found, links))).map((one) => addClock(scan, one)),
		links,
	};
}

/** The expressions that were read together, each by itself. */
function apart({ also = none, ...head }: Found): readonly Found[] {
	return [head, ...also];
}

const none: readonly never[] = [];

/** A day with its hour is a time. */
function addClock(scan: Scan, found: Found): Found {
	const { meaning } = found;
	const isDay = meaning.kind === "named" ? meaning.weekday !== null : unitOf(meaning) === "day";
	const daytime = isDay && found.daytime === undefined ? clockBeside(scan, found) : undefined;
	return daytime === undefined ? found : { ...found, daytime };
}

function unitOf(meaning: Meaning): DateUnit | null {
	return meaning.kind === "date" ? meaning.date.unit : meaning.kind === "step" ? meaning.unit : null;
}
