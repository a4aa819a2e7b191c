import type { Claim } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import type { Document } from "../../model/document.js";
import type { Diagnostic } from "../../model/finding.js";
import type { LineMap } from "../../model/line-map.js";
import type { Range } from "../../model/place.js";
import type { ListedSource } from "../listed-source.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** What the entries of a document are made from. */
export interface Told {
	readonly document: Document;
	readonly lines: LineMap;
	/** What was found in it; of this the contradictions and impossible dates are shown, and no notes. */
	readonly diagnostics: readonly Diagnostic[];
	/** What a reference cites. */
	readonly sourceOf: (reference: number) => ListedSource;
	/** An event's name as a message says it. */
	readonly labelOf: (event: string) => string;
	/** Puts words into the reader's language. */
	readonly say: (words: string) => string;
}

/** The dated statements of a document, in the order of time; those of one subject carry one name. */
export function listEntries(told: Told): TimelineEntry[] {
	const { document } = told;
	const names = nameSubjects(document.claims);
	const conflicts = told.diagnostics.filter(
		({ family, severity }) => severity !== "info" && (family === "contradictions" || family === "dates"),
	);
	const claimed = new Set<number>();
	const entries: TimelineEntry[] = [];
	for (const claim of document.claims) {
		const { when, until, who, event } = claim;
		if (when?.interval == null) continue;
		claimed.add(when.start);
		if (until !== null) claimed.add(until.start);
		entries.push({
			subject: who === null ? "" : (names.get(who.key) ?? who.text),
			event: [event === "act" ? "" : told.labelOf(event), claim.age === null ? "" : told.say(`at ${claim.age}`)]
				.filter((word) => word !== "")
				.join(" "),
			words: until === null ? when.text : `${when.text} – ${until.text}`,
			first: when.interval.first,
			last: until?.interval?.last ?? when.interval.last,
			isUnsure: claim.isHedged || isUnsure(when),
			line: told.lines.at(when.start).line,
			sentence: sentenceAt(document, claim.sentence),
			sources: [...new Set(claim.supportedBy)].map(told.sourceOf),
			conflicts: conflictsAt(conflicts, [when, claim]),
		});
	}
	return [...entries, ...listOthers(told, claimed, conflicts)].sort((a, b) => a.first - b.first || a.line - b.line);
}

/** Dates of sentences that tell of no event that is known. */
function listOthers(
	{ document, lines, sourceOf }: Told,
	claimed: ReadonlySet<number>,
	conflicts: readonly Diagnostic[],
): TimelineEntry[] {
	return document.dates.flatMap((date) => {
		const { interval, sentence, start } = date;
		const isKnown = date.certainty === "stated" || date.isCorroborated;
		if (interval === null || sentence === null || claimed.has(start) || !isKnown) return [];
		const { markers } = document.sentences[sentence]!;
		const references = markers.flatMap((marker) => document.markers[marker]?.reference ?? []);
		return {
			subject: "",
			event: "",
			words: date.text,
			first: interval.first,
			last: interval.last,
			isUnsure: isUnsure(date),
			line: lines.at(start).line,
			sentence: sentenceAt(document, document.sentences[sentence]!),
			sources: [...new Set(references)].map(sourceOf),
			conflicts: conflictsAt(conflicts, [date]),
		};
	});
}

function isUnsure({ certainty, qualifiers }: Pick<DateExpression, "certainty" | "qualifiers">): boolean {
	return certainty === "inferred" || qualifiers.includes("circa");
}

/** The longest capitalised name under which each subject is met: "He" and "the company" are none. */
function nameSubjects(claims: readonly Claim[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const { who } of claims) {
		if (who === null || !/^\p{Lu}\S* |^\p{Lu}\S{3,}$/u.test(who.text) || /^(?:The|Both|Their) \p{Ll}/u.test(who.text))
			continue;
		if (who.text.length > (names.get(who.key)?.length ?? 0)) names.set(who.key, who.text);
	}
	for (const { who } of claims) if (who !== null && !names.has(who.key)) names.set(who.key, who.key);
	return names;
}

function sentenceAt({ sentences, blocks }: Document, range: Range | null): string {
	const sentence =
		range === null ? undefined : sentences.find(({ start, end }) => start === range.start && end === range.end);
	if (sentence === undefined) return "";
	return (blocks[sentence.block]?.text.slice(sentence.from, sentence.to) ?? "").replace(/\s+/g, " ").trim();
}

function conflictsAt(diagnostics: readonly Diagnostic[], ranges: readonly Range[]): string[] {
	const touches = (at: Range) => ranges.some(({ start, end }) => at.start < end && start < at.end);
	const found = diagnostics.filter(
		({ at, path, beside }) => touches(at) || beside.some((other) => other.path === path && touches(other.at)),
	);
	return [...new Set(found.map(({ message }) => message))];
}
