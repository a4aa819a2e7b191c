import { readWorkDates, type WorkDate, type WorkDates } from "../../src/cs1/dates/read-work-dates.js";
import type { Citation } from "../../src/model/citation.js";
import type { DateExpression } from "../../src/model/date.js";
import type { Block, Sentence } from "../../src/model/prose.js";
import type { Marker, Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "claim-younger-than-source",
	family: "sources",
	title: "A statement is about a time after everything it cites was published",
	why: "The source cannot say it: the marker belongs elsewhere, a date is wrong, or the statement was changed and its source was not.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "blocks", "sentences", "markers", "references", "citations"],
	examples: {
		fires: [
			"The pier was bought by the town in June 2010.<ref>{{cite book |last=Lund |title=Tides |year=1992}}</ref>",
			"In 2015 the ferry was sold.<ref>{{cite web |title=Ferry times |url=https://brackwater.example |date=9 November 2009 |access-date=14 March 2010}}</ref>",
			{
				dialect: "markdown",
				text: "As of May 2015, the archive held 36 letters.[^1]\n\n[^1]: Lund, Ada (26 February 2009). “Letters”. Harbour Courier. Retrieved 25 July 2010.\n",
			},
		],
		quiet: [
			"The pier was built in 1871.<ref>{{cite book |last=Lund |title=Tides |year=1992}}</ref> It was sold in 2010.",
			"The pier was built in 1871<ref>{{cite book |last=Lund |title=Tides |year=1992}}</ref> and sold in 2010.<ref>{{cite web |title=Ferry times |url=https://brackwater.example}}</ref>",
			"The ferry is planned to sail until 2010.<ref>{{cite book |last=Lund |title=Tides |year=1992}}</ref>",
			"In 2015 the ferry was sold.<ref>{{cite web |title=Ferry times |url=https://brackwater.example |date=9 November 2009 |access-date=14 March 2016}}</ref>",
			"In 2015 the ferry was sold.<ref>{{cite book |last=Lund |title=Tides |edition=2nd |year=1992}}</ref>",
		],
	},
	*check({ dates, blocks, sentences, markers, references, citations }, circumstances) {
		if (dates.length === 0) return;
		const works = worksByReference(citations, references);
		for (let index = 0; index < dates.length; index++) {
			const date = dates[index]!;
			if (date.sentence === null || !isClaim(date) || circumstances.calendar.isAhead(date.interval!.first)) continue;
			const group = markersBehind(sentences[date.sentence]!, markers, date.end);
			const newest = newestOf(group, works);
			if (newest === undefined || date.interval!.first <= newest.last + grace) continue;
			const from = lastMarkerBefore(sentences[date.sentence]!, markers, date.start);
			// What the source can have said is in the same words: it stands there for that.
			if (sharesWords(dates, index, from, group[0]!.start, newest.last)) continue;
			if (group.some((marker) => isOverruled(marker, references))) continue;
			if (isAside(blocks[date.block]!, sentences[date.sentence]!, date)) continue;
			yield {
				at: date,
				message: `The statement is of ${date.text}, and what it cites of ${newest.name}`,
				beside: group.map(({ reference }) => ({ at: references[reference!]!, message: "what it cites" })),
				certainty: date.interval!.first <= newest.last + announced ? "possible" : "likely",
			};
		}
	},
});

/** What is to come is announced at most so many days before, and then told as if it had come. */
const announced = 365;

/** Papers of the next morning. */
const grace = 2;

function isClaim({ interval, certainty, calendar, qualifiers, range }: DateExpression): boolean {
	if (interval === null || certainty !== "stated" || calendar !== "gregorian") return false;
	// "Since 2014 the road has been closed" is of that year or a later one.
	if (qualifiers.some((qualifier) => qualifier !== "since")) return false;
	return interval.last - interval.first <= 366 && range === null;
}

/** The last day on which a work can have said something, and how its citation writes that. */
interface Newest {
	readonly last: number;
	readonly name: string;
}

/** By reference; null for one that says something undated besides, or of which nothing is known. */
function worksByReference(
	citations: readonly Citation[],
	references: readonly Reference[],
): ReadonlyMap<number, Newest | null> {
	const works = new Map<number, Newest | null>();
	const lengths = new Map<number, number>();
	const dates = readWorkDates(citations);
	for (const citation of citations) {
		if (citation.reference === null) continue;
		const newest = newestDate(dates.get(citation));
		const known = works.get(citation.reference);
		works.set(citation.reference, known === undefined ? newest : later(known, newest));
		const length = (lengths.get(citation.reference) ?? 0) + citation.end - citation.start;
		lengths.set(citation.reference, length);
	}
	for (const [index, length] of lengths) {
		const { start, end } = references[index]!.content;
		if (length < (end - start) * 0.7) works.set(index, null);
	}
	return works;
}

/** A page of a website may say what happened until it was read or archived. */
function newestDate(dates: WorkDates | undefined): Newest | null {
	if (dates === undefined || dates.hasEditions) return null;
	const { published, accessed, archived, isFinal } = dates;
	if (isFinal) return toNewest(published);
	const seen = [accessed, archived].filter((date) => date !== undefined);
	return seen.length === 0 ? null : [published, ...seen].map(toNewest).reduce(later)!;
}

function toNewest({ at, days }: WorkDate): Newest | null {
	return { last: days.last, name: at.text };
}

function later(a: Newest | null, b: Newest | null): Newest | null {
	if (a === null || b === null) return null;
	return a.last >= b.last ? a : b;
}

/** The first markers of the sentence behind an offset, with no words between them. */
function markersBehind(sentence: Sentence, markers: readonly Marker[], offset: number): Marker[] {
	const group: Marker[] = [];
	for (const index of sentence.markers) {
		const marker = markers[index]!;
		if (marker.start < offset) continue;
		if (group.length > 0 && marker.start - group.at(-1)!.end > 2) break;
		group.push(marker);
	}
	return group;
}

/** It has a text of its own that another one of its name takes the place of. */
function isOverruled({ start, reference }: Marker, references: readonly Reference[]): boolean {
	return references[reference!]!.start !== start && references.some((one) => one.start === start);
}

/** Where the words begin that the markers behind an offset stand for. */
function lastMarkerBefore(sentence: Sentence, markers: readonly Marker[], offset: number): number {
	let from = sentence.start;
	for (const index of sentence.markers) if (markers[index]!.start < offset) from = Math.max(from, markers[index]!.end);
	return from;
}

/** Another date of the same words is of a time before the source. */
function sharesWords(
	dates: readonly DateExpression[],
	index: number,
	from: number,
	to: number,
	newest: number,
): boolean {
	const isOlder = ({ interval }: DateExpression) => interval !== null && interval.first <= newest;
	for (let at = index - 1; at >= 0 && dates[at]!.start >= from; at--) if (isOlder(dates[at]!)) return true;
	for (let at = index + 1; at < dates.length && dates[at]!.end <= to; at++) if (isOlder(dates[at]!)) return true;
	return false;
}

/** Undefined where one of them is not known. */
function newestOf(group: readonly Marker[], works: ReadonlyMap<number, Newest | null>): Newest | undefined {
	let newest: Newest | undefined;
	for (const { reference } of group) {
		const work = reference === null ? null : (works.get(reference) ?? null);
		if (work === null) return undefined;
		if (newest === undefined || work.last > newest.last) newest = work;
	}
	return newest;
}

/** What is said of a time to come, the name of an event ("the 2016 Games"), and what stands in brackets. */
function isAside({ text }: Block, { from, to }: Sentence, date: DateExpression): boolean {
	const [head, tail] = [text.slice(from, date.from), text.slice(date.to, to)];
	if (/^[ -]\p{Lu}/u.test(tail) || /\p{Lu}[\p{Ll}\p{Lt}\p{Lm}\p{Lo}.]* $/u.test(head.replace(leads, ""))) return true;
	// "the 2014 budget", "less than 2000"
	if (/\b(?:the|than|over|about) $/.test(head) && /^ [a-z]/.test(tail)) return true;
	return head.lastIndexOf("(") > head.lastIndexOf(")") || ahead.test(text.slice(from, to));
}

const leads = /\b(?:In|On|By|Since|From|During|As of|Until|After|Before|Between|Around|Late|Early|Mid) (?:the )?$/;

const ahead =
	/\b(?:will|would|shall|should|plan|plans|planned|planning|expect|expects|expected|schedul\w+|propos\w+|project\w*|forecast\w*|due|until|till|target\w*|goals?|future|upcoming|intend\w*|predict\w*|estimat\w+|aim\w*|set to|to be|contract|expir\w+|bid|host|awarded|announced?|projections?|could|may|might)\b/;
