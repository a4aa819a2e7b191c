import type { Claim, ClaimTime, Participant } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import type { Range } from "../../model/place.js";
import type { Block } from "../../model/prose.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import type { Word } from "./words.js";

/** Where claims are read from. */
export type Site = Pick<Claim, "origin" | "article" | "section" | "block" | "sentence" | "supportedBy" | "isHedged">;

/** What is claimed; what is left out is not said. */
export interface Said {
	readonly event: string;
	readonly at: Range;
	readonly who?: Participant | null;
	readonly whom?: Participant | null;
	readonly when?: ClaimTime | null;
	readonly until?: ClaimTime | null;
	readonly age?: number | null;
	readonly isHedged?: boolean;
}

/** Gathers the claims of a document. */
export class ClaimList {
	readonly all: Claim[] = [];

	add(site: Site, said: Said): void {
		this.all.push({
			start: said.at.start,
			end: said.at.end,
			event: said.event,
			who: said.who ?? null,
			whom: said.whom ?? null,
			when: said.when ?? null,
			until: said.until ?? null,
			age: said.age ?? null,
			origin: site.origin,
			article: site.article,
			section: site.section,
			block: site.block,
			sentence: site.sentence,
			supportedBy: site.supportedBy,
			isHedged: site.isHedged || said.isHedged === true,
		});
	}
}

/** A date of the prose as the time of a claim. */
export function timeOf(date: DateExpression): ClaimTime {
	const { start, end, text, value, interval, certainty, isCorroborated, qualifiers, style } = date;
	return { start, end, text, value, interval, certainty, isCorroborated, qualifiers, style };
}

/** Where words of a block stand in the document. */
export function rangeOf(block: Block, words: readonly Word[], first: number, next: number): Range {
	return {
		start: offsetInDocument(block.runs, words[first]!.start),
		end: offsetInDocument(block.runs, words[next - 1]!.end - 1) + 1,
	};
}

/** A stretch of time as one: from the first day of its beginning to the last of its end. */
export function timeFromTo(from: ClaimTime, to: ClaimTime): ClaimTime {
	const interval =
		from.interval === null || to.interval === null ? null : { first: from.interval.first, last: to.interval.last };
	return {
		start: from.start,
		end: to.end > from.start ? to.end : from.end,
		text: `${from.text} – ${to.text}`,
		value: `${from.value}/${to.value}`,
		interval: interval !== null && interval.first <= interval.last ? interval : null,
		certainty: from.certainty === "stated" || to.certainty === "stated" ? "stated" : "inferred",
		isCorroborated: from.isCorroborated && to.isCorroborated,
		qualifiers: [...from.qualifiers, ...to.qualifiers],
		style: from.style,
	};
}
