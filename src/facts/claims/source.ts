import type { ClaimOrigin, ClaimTime, Participant } from "../../model/claim.js";
import type { Document } from "../../model/document.js";
import type { Range } from "../../model/place.js";
import type { Block, Sentence } from "../../model/prose.js";
import { type ClaimList, type Site, timeFromTo, timeOf } from "./claim-list.js";
import { offsetInText } from "./text-offsets.js";
import type { Topic } from "./topic.js";

/** A document while its claims are read. */
export interface Source {
	readonly document: Document;
	readonly claims: ClaimList;
	/** The dates of each block, by its index. */
	readonly datesOf: ReadonlyMap<number, readonly number[]>;
	/** The sentences of each block, by its index. */
	readonly sentencesOf: ReadonlyMap<number, readonly Sentence[]>;
}

/** Where claims stand that no sentence makes. */
export function bareSite(origin: ClaimOrigin, article: number, { start, end }: Range): Site {
	return { origin, article, section: 0, block: null, sentence: { start, end }, supportedBy: [], isHedged: false };
}

/** The topic, where only its place in the text means it. */
export function topicItself({ words, key }: Topic): Participant {
	return { start: words.start, end: words.end, text: words.text, key, isTopic: true };
}

/** The dates that stand in a stretch of a block's text; a block may hold thousands, in order. */
export function placeDates({ dates }: Document, { runs }: Block, indexes: readonly number[], from: number, to: number) {
	const offsetOf = (at: number) => offsetInText(runs, dates[indexes[at]!]!.start);
	let low = 0;
	for (let high = indexes.length; low < high; ) {
		const middle = (low + high) >> 1;
		if (offsetOf(middle) < from) low = middle + 1;
		else high = middle;
	}
	const placed: PlacedDate[] = [];
	for (; low < indexes.length; low++) {
		const at = offsetOf(low);
		if (at >= to) break;
		placed.push({ date: indexes[low]!, from: at, to: at + dates[indexes[low]!]!.text.length });
	}
	return placed;
}

/** A date by its index, and its range in its block's text. */
interface PlacedDate {
	readonly date: number;
	readonly from: number;
	readonly to: number;
}

/** Dates of the prose as times; both ends of a range are one. */
export function timesOf({ dates }: Document, indexes: readonly number[]): ClaimTime[] {
	const times: ClaimTime[] = [];
	for (const index of indexes) {
		const date = dates[index]!;
		const last = times.at(-1);
		// "1923; 90 years ago" is one date.
		if (times.length > 0 && date.text.endsWith(" ago")) continue;
		if (date.range?.end === "last" && last !== undefined) times[times.length - 1] = timeFromTo(last, timeOf(date));
		else if (date.calendar === "gregorian") times.push(timeOf(date));
	}
	return times;
}
