import type { Participant } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import type { Block } from "../../model/prose.js";
import type { ClaimList, Site } from "./claim-list.js";
import { isHedgedBy } from "./hedges.js";
import { type Before, LazySentence } from "./lazy-sentence.js";
import { readBrackets } from "./life-spans.js";
import { readAges } from "./read-ages.js";
import { readBattles } from "./read-battles.js";
import { readEvents } from "./read-events.js";
import { readMarriages } from "./read-marriages.js";
import { readOffices } from "./read-offices.js";
import { readPeriods } from "./read-periods.js";
import { readRelations } from "./read-relations.js";
import { readReleases } from "./read-releases.js";
import { readTerms } from "./read-terms.js";
import { readWeddings } from "./read-weddings.js";
import { readWorks } from "./read-works.js";
import type { Topic } from "./topic.js";
import { findTriggers } from "./triggers.js";
import { type DateSpan, splitWords, type Word } from "./words.js";

/** A stretch of a block's text, with the dates in it. */
export interface Stretch {
	readonly block: Block;
	readonly from: number;
	readonly to: number;
	/** Indexes of its dates, in order, with where they stand in the block's text. */
	readonly found: readonly { readonly date: number; readonly from: number; readonly to: number }[];
	readonly dates: readonly DateExpression[];
	readonly topic: Topic | null;
	/** Whom a row of a table is about. */
	readonly row: Participant | null;
	readonly before: Before | null;
}

/** Reads what a sentence claims; the next one asks it whom it spoke of. */
export function readSentence(claims: ClaimList, site: Site, stretch: Stretch): Before {
	const { block, from, to, found } = stretch;
	const isDated = found.length > 0 || site.origin === "lead" || mayTellAge(block.text, from, to);
	if (!isDated) return new LazySentence(stretch, () => splitWords(block.text, from, Math.min(to, from + opening)), []);
	const words = splitWords(block.text, from, Math.min(to, from + longest));
	const spans = markDates(words, found);
	const sentence = new LazySentence(stretch, () => words, spans);
	const held = isHedgedBy(words) ? { ...site, isHedged: true } : site;
	const triggers = findTriggers(words);
	if (spans.length > 0 || site.origin === "lead") readBrackets(claims, site, sentence);
	if (spans.length > 0) {
		readEvents(claims, held, sentence, triggers);
		readBattles(claims, held, sentence);
		readReleases(claims, held, sentence, triggers);
		readWorks(claims, held, sentence, triggers);
		readRelations(claims, held, sentence);
		readPeriods(claims, held, sentence);
		readMarriages(claims, held, sentence);
		readWeddings(claims, held, sentence, triggers);
		readOffices(claims, held, sentence, triggers);
		readTerms(claims, held, sentence, triggers);
	}
	readAges(claims, held, sentence, triggers);
	return sentence;
}

/** Of what has no end only so many characters are read. */
const longest = 4000;

/** Of a sentence without a date only its subject is read: so many characters of it. */
const opening = 120;

/** "aged 26", "at the age of", "when she was 26". */
function mayTellAge(text: string, from: number, to: number): boolean {
	const words = text.slice(from, to);
	return agePhrases.some((phrase) => words.includes(phrase));
}

const agePhrases: readonly string[] = [
	" age",
	"ged ",
	" when ",
	" old",
	"lived to be",
	"died at ",
	", then ",
	" death ",
	"irthday",
	" turned ",
];

/** Gives each word its date, and the dates their words. */
function markDates(words: readonly Word[], found: Stretch["found"]): DateSpan[] {
	const spans: DateSpan[] = [];
	let at = 0;
	for (const { date, from, to } of found) {
		while (at < words.length && words[at]!.end <= from) at++;
		const first = at;
		while (at < words.length && words[at]!.start < to) words[at++]!.date = date;
		if (at > first) spans.push({ date, first, next: at });
	}
	return spans;
}
