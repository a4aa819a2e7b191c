import type { Quantity } from "../../model/quantity.js";
import type { Announcement, Known } from "./announcement.js";

/** As many things people list and number; more are hardly ever listed in full. */
const most = 30;

/** Sentences in which one small number announces a list. Look-alikes: "one of the three: …", "two of the five", "about ten", "including". */
export function* announcementsIn({ sentences, blocks, quantities }: Known): Iterable<Announcement> {
	let at = 0;
	for (const { block, from, to } of sentences) {
		while (at < quantities.length && isBefore(quantities[at]!, block, from)) at++;
		if (quantities[at]?.block !== block || quantities[at]!.from >= to) continue;
		let isPartial: boolean | undefined;
		for (let index = at; index < quantities.length; index++) {
			const quantity = quantities[index]!;
			if (quantity.block !== block || quantity.from >= to) break;
			const { text } = blocks[block]!;
			if (!isAnnouncement(quantity, text)) continue;
			isPartial ??= partial.test(text.slice(from, to));
			if (!isPartial) yield { quantity, from, to };
		}
	}
}

function isBefore(quantity: Quantity, block: number, from: number): boolean {
	return quantity.block < block || (quantity.block === block && quantity.from < from);
}

function isAnnouncement({ unit, noun, value, approximation, isRangeEnd, from, to }: Quantity, text: string): boolean {
	// "won in four years: 1901, …"
	const isYears = unit === "year" && text.startsWith(": ", to);
	if (!isYears && (unit !== null || noun === null)) return false;
	if (approximation !== null || isRangeEnd) return false;
	if (!Number.isInteger(value) || value < 2 || value > most) return false;
	const head = text.slice(Math.max(0, from - 14), from);
	if (/(?:consists?|consisted|composed|up|total|series|set|comprised) of $/.test(head)) return true;
	// "taught at four schools: …"
	if (/ at $/.test(head) && noun?.endsWith("s") && text.startsWith(`${noun}: `, to + 1)) return true;
	return !/(?:\d|\b(?:at|of|top|first|last|next|other|another|page|chapter|part|class|grade|types?)) $/i.test(head);
}

/** Words that say that the list is a part of what is counted, or that it counts otherwise. */
const partial =
	/\b(?:includ(?:e|es|ed|ing)|among (?:them|which|whom|others)|such as|e\.g\.|for (?:example|instance)|(?:one|two|three|any|some|most|many|each|either|none|several) of|of which|of whom|notably|especially|most (?:famous|notable|important)|at least|etc\b|or more|and others)/i;
