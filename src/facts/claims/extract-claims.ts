import type { Claim, ClaimOrigin } from "../../model/claim.js";
import type { Document } from "../../model/document.js";
import type { Range } from "../../model/place.js";
import type { Block, Sentence } from "../../model/prose.js";
import { agePhrases } from "./age-phrases.js";
import { ClaimList, type Site } from "./claim-list.js";
import type { Before } from "./lazy-sentence.js";
import { PrintedRows } from "./printed-rows.js";
import { readCategory } from "./read-categories.js";
import { readInfobox } from "./read-infoboxes.js";
import { readLabel } from "./read-labels.js";
import { readSentence } from "./read-sentence.js";
import { readTables } from "./read-tables.js";
import { settleSpouses } from "./settle-spouses.js";
import { bareSite, placeDates, type Source, topicItself } from "./source.js";
import { findTopic, type Topic } from "./topic.js";

/** What a document claims of whom, and for when, in the order of the text. */
export function extractClaims(document: Document): Claim[] {
	const claims = new ClaimList();
	const datesOf = groupByBlock(document.dates, (_date, index) => index);
	const sentencesOf = groupByBlock(document.sentences, (sentence) => sentence);
	const source: Source = { document, claims, datesOf, sentencesOf };
	const { blocks } = document;
	if (document.isRedirect || document.isDisambiguation) return [];
	for (let from = 0; from < blocks.length; ) {
		let to = from + 1;
		while (to < blocks.length && blocks[to]!.article === blocks[from]!.article) to++;
		readArticle(source, from, to);
		from = to;
	}
	return claims.all.sort((a, b) => a.start - b.start || a.end - b.end);
}

function groupByBlock<Fact extends { readonly block: number }, Value>(
	facts: readonly Fact[],
	read: (fact: Fact, index: number) => Value,
): Map<number, Value[]> {
	const groups = new Map<number, Value[]>();
	for (let i = 0; i < facts.length; i++) {
		const { block } = facts[i]!;
		const value = read(facts[i]!, i);
		const group = groups.get(block);
		if (group === undefined) groups.set(block, [value]);
		else group.push(value);
	}
	return groups;
}

function readArticle(source: Source, from: number, to: number): void {
	const { document, claims } = source;
	const blocks = document.blocks.slice(from, to);
	const topic = findTopic(document, blocks);
	const before = claims.all.length;
	const { article } = blocks[0]!;
	const firstHeading = document.sections.find((one) => one.article === article && one.role !== "lead")?.start;
	const site = (origin: ClaimOrigin, place: Range): Site => bareSite(origin, article, place);
	for (const box of document.infoboxes) {
		const isHere = article === 0 ? box.start < (firstHeading ?? document.length) : false;
		if (isHere) readInfobox(claims, site("infobox", box), box, topic);
	}
	if (topic !== null && article === 0) {
		const who = topicItself(topic);
		for (const category of document.categories) {
			readCategory(claims, site("category", category), category.name, category, who);
		}
	}
	readTables(source, topic, article);
	const rows = new PrintedRows(source, topic);
	for (let index = from; index < to; index++) readBlock(source, index, topic, rows);
	settleSpouses(claims, before);
}

/** Sections whose text tells of no events of the world, or of the works that are cited. */
const skipped: ReadonlySet<string> = new Set([
	"plot",
	"references",
	"notes",
	"works",
	"further-reading",
	"external-links",
	"see-also",
]);

function readBlock(source: Source, index: number, topic: Topic | null, rows: PrintedRows): void {
	const { document, claims, datesOf, sentencesOf } = source;
	const block = document.blocks[index]!;
	const { kind } = block;
	if (kind === "heading" || kind === "quote" || kind === "cell" || kind === "parameter") return;
	if (rows.read(index) || readLabel(source, index, topic)) return;
	const role = document.sections[block.section]?.role ?? "body";
	if (kind === "item" && readPrintedCategory(source, block, topic)) return;
	if (skipped.has(role)) return;
	const dates = datesOf.get(index);
	const isSpan = role === "lead" && /\d[–-]\d{3,4}\)/.test(block.text);
	if (dates === undefined && !isSpan && !agePhrases.some((phrase) => block.text.includes(phrase))) return;
	const origin: ClaimOrigin = kind === "paragraph" || kind === "lead" ? (role === "lead" ? "lead" : "prose") : kind;
	let before: Before | null = null;
	for (const sentence of sentencesOf.get(index) ?? []) {
		const site: Site = {
			origin,
			article: block.article,
			section: block.section,
			block: index,
			sentence: { start: sentence.start, end: sentence.end },
			supportedBy: supportOf(document, sentence),
			isHedged: false,
		};
		const { from, to } = sentence;
		const found = placeDates(document, block, dates ?? [], from, to);
		const stretch = { block, from, to, found, dates: document.dates, topic, row: null, before };
		before = readSentence(claims, site, stretch);
	}
}

function supportOf({ markers }: Document, sentence: Sentence): readonly number[] {
	return sentence.markers.flatMap((marker) => markers[marker]?.reference ?? []);
}

/** "1967 births" as an item of a list below "Categories:". */
function readPrintedCategory({ claims }: Source, block: Block, topic: Topic | null): boolean {
	if (topic === null || !/^(?:\d{3,4} [a-z]+(?: in [A-Z][^.;:]{2,40})?|[A-Z][^.;:]{3,60} in \d{3,4})$/.test(block.text))
		return false;
	const before = claims.all.length;
	readCategory(claims, bareSite("category", block.article, block), block.text, block, topicItself(topic));
	return claims.all.length > before;
}
