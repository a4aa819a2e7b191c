import type { Found, Recogniser } from "./found.js";
import type { Scan, Token } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";

/**
 * A part of a day: "the night of 3 August 1961", "Tuesday evening", "the early morning hours of 30 April", "that afternoon", "last night".
 * Look-alikes: "the morning", "at night", "a night in August".
 */
export function readDaytime(readDate: Recogniser): Recogniser {
	return (scan, at, depth) => {
		const article = scan.tokens[at]?.kind === "the" ? at + 1 : at;
		const word = article === at ? scan.tokens[at] : joinedAt(scan, article);
		const turn = word === undefined ? undefined : turns.get(word.kind);
		const nounAt = turn !== undefined ? article + 1 : skip(scan, skip(scan, article, "part"), "in", "the");
		const noun = nounAt === at ? scan.tokens[nounAt] : joinedAt(scan, nounAt);
		if (noun?.kind !== "daytime") return null;
		const daytime = daytimeOf(scan, noun);
		if (turn !== undefined)
			return {
				first: at,
				next: nounAt + 1,
				daytime,
				meaning: { kind: "step", unit: "day", count: turn, from: "story" },
			};
		const hours = follows(scan, nounAt + 1, "short-unit") ? nounAt + 2 : nounAt + 1;
		const of = skip(scan, hours, "of", "on");
		const date = of > hours && joinedAt(scan, of) !== undefined ? readDate(scan, of, depth + 1) : null;
		return date === null || date.daytime !== undefined ? null : { ...date, first: at, daytime };
	};
}

const turns: ReadonlyMap<string, number> = new Map([
	["this", 0],
	["that", 0],
	["same", 0],
	["last", -1],
	["next", 1],
]);

/** "3 August evening", "Tuesday night", "yesterday morning": a day with its part behind it. */
export function addDaytime(scan: Scan, found: Found): Found {
	const noun = joinedAt(scan, found.next);
	if (noun?.kind !== "daytime" || found.also !== undefined || found.daytime !== undefined) return found;
	return { ...found, next: found.next + 1, daytime: daytimeOf(scan, noun) };
}

function daytimeOf(scan: Scan, token: Token): string {
	const word = scan.text.slice(token.start, token.end).toLowerCase();
	if (word === "afternoon") return "AF";
	if (word === "evening" || word === "dusk" || word === "sunset") return "EV";
	return word.startsWith("morning") || word === "dawn" || word === "sunrise"
		? "MO"
		: word.startsWith("night") || word === "midnight"
			? "NI"
			: "DT";
}
