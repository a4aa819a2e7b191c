import type { Block, BlockKind, Gap, SectionRole, Sentence } from "../../model/prose.js";
import type { Reading } from "../reading.js";
import { isStatement } from "../sentences/is-statement.js";
import { Leads } from "./leads.js";
import { NamedYears } from "./named-years.js";

/** Finds the stretches that no source supports. Lists of works and links, plots, headings and tables have none. */
export function findGaps(reading: Reading, sentences: readonly Sentence[]): Gap[] {
	const leads = new Leads(reading);
	const groups = groupByBlock(sentences);
	const shares = countCited(reading, leads, groups);
	const years = new NamedYears(reading, leads);
	const gaps: Gap[] = [];
	for (const [index, { first, last }] of groups) {
		const block = reading.blocks[index] as Block;
		if (!isProse(reading, block) || isContinued(reading, index)) continue;
		const from = findGapStart(sentences, first, last);
		if (from > last || isSpokenFor(reading, block, sentences[from] as Sentence)) continue;
		const statements = listStatements(block, sentences, from, last);
		if (statements.length === 0) continue;
		const isLead = leads.has(block) && leads.isFollowed(block);
		gaps.push({
			start: sentences[from]?.start ?? block.start,
			end: sentences[last]?.end ?? block.end,
			form: from === first ? "whole" : "tail",
			block: index,
			first: from,
			last,
			isLead,
			statements,
			unrepeated: isLead
				? statements.flatMap((at) => nameUnrepeated(years, block, at, sentences[at] as Sentence))
				: none,
			citedShare: shares.get(block.article) ?? 0,
		});
	}
	return gaps;
}

const none: Gap["unrepeated"] = [];

function nameUnrepeated(years: NamedYears, block: Block, index: number, sentence: Sentence): Gap["unrepeated"] {
	const year = years.findUnrepeated(block, sentence);
	return year === undefined ? none : [{ sentence: index, year }];
}

/** The first and last sentence of each block that has any. */
function groupByBlock(sentences: readonly Sentence[]): Map<number, { first: number; last: number }> {
	const groups = new Map<number, { first: number; last: number }>();
	for (let i = 0; i < sentences.length; i++) {
		const { block } = sentences[i] as Sentence;
		const group = groups.get(block);
		if (group === undefined) groups.set(block, { first: i, last: i });
		else group.last = i;
	}
	return groups;
}

function listStatements(block: Block, sentences: readonly Sentence[], first: number, last: number): number[] {
	const statements: number[] = [];
	for (let at = first; at <= last; at++) {
		const { from, to } = sentences[at] as Sentence;
		if (isStatement(block.text.slice(from, to))) statements.push(at);
	}
	return statements;
}

/** By article, the share of the paragraphs of its body that hold a marker. */
function countCited(reading: Reading, leads: Leads, groups: ReadonlyMap<number, unknown>): Map<number, number> {
	const counts = new Map<number, { all: number; cited: number }>();
	for (const index of groups.keys()) {
		const block = reading.blocks[index] as Block;
		if (block.kind !== "paragraph" || !isProse(reading, block) || leads.has(block)) continue;
		const count = counts.get(block.article) ?? { all: 0, cited: 0 };
		count.all++;
		if (block.markers.length > 0) count.cited++;
		counts.set(block.article, count);
	}
	return new Map([...counts].map(([article, { all, cited }]) => [article, cited / all]));
}

const kinds: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "item", "quote"]);
const roles: ReadonlySet<SectionRole> = new Set<SectionRole>(["lead", "body"]);

function isProse(reading: Reading, { kind, section }: Block): boolean {
	return kinds.has(kind) && roles.has(reading.sections[section]?.role ?? "body");
}

/**
 * Whether it leads into what follows, or goes on behind a formula or a list, so that it does not stand by itself;
 * begins with an ellipsis, as an excerpt of somebody's words does; or ends like no sentence, as a caption does in a copied text.
 */
function isContinued(reading: Reading, index: number): boolean {
	const { kind, text } = reading.blocks[index] as Block;
	if (kind !== "paragraph") return false;
	return !/[.!?…"'”’»)\]]\s*$/.test(text.slice(-8)) || /^[\s,;]*(?:\p{Ll}|…|\.{3})/u.test(text);
}

/** Where the sentences begin that nothing supports and that reach to the end; behind `last` where there are none. */
function findGapStart(sentences: readonly Sentence[], first: number, last: number): number {
	let from = last + 1;
	for (; from > first; from--) {
		const status = sentences[from - 1]?.status;
		if (status !== "uncited" && status !== "exempt") break;
	}
	return from;
}

/**
 * Whether editors have put a note there, or at its end, so that they know; whether a colon and its source lead up to it ("as follows: [4]");
 * or whether an unclosed `<ref>` stands in the block, whose text may be a source.
 */
function isSpokenFor({ tags, troubles }: Reading, block: Block, first: Sentence): boolean {
	if (first.from > 0 && /:[\s.]*$/.test(block.text.slice(Math.max(0, first.from - 4), first.from))) return true;
	if (troubles.some(({ name, start }) => name === "ref" && start >= block.start && start < block.end)) return true;
	return tags.some((tag) => tag.scope === "inline" && tag.start >= first.start && tag.end <= block.end + 80);
}
