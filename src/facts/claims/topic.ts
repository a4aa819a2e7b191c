import type { Document } from "../../model/document.js";
import type { Words } from "../../model/place.js";
import type { Block } from "../../model/prose.js";
import { normaliseName } from "./normalise-name.js";
import { readLeadName } from "./read-lead-name.js";
import { type Work, workOf } from "./sorts-of-work.js";
import { isOfNamedSort, nounsOf } from "./topic-nouns.js";

/** What an article is about, and the words that mean it. */
export interface Topic {
	readonly key: string;
	/** Where its name stands first. */
	readonly words: Words;
	readonly names: ReadonlySet<string>;
	/** `pair`: the relations of two countries. */
	readonly kind: "person" | "pair" | "ship" | "battle" | "thing";
	/** "the company" means it. */
	readonly nouns: ReadonlySet<string>;
	/** The pronoun by which a person is called; null where that is not clear. */
	readonly pronoun: "he" | "she" | null;
	/** What is known of it where it is a film, an album, a book or the like. */
	readonly work: Work | null;
}

type Known = Pick<Document, "blocks" | "sections" | "infoboxes" | "categories" | "leadNames">;

/** The topic of an article; null for a text that says no name. */
export function findTopic(document: Known, blocks: readonly Block[]): Topic | null {
	const { sections, infoboxes, categories } = document;
	const isLead = (block: Block) => sections[block.section]?.role === "lead";
	const lead = blocks.filter((block) => block.kind !== "heading" && isLead(block));
	const prose = lead.filter(({ kind, text }) => kind !== "cell" && kind !== "caption" && text.trim() !== "");
	const title = blocks.find((block) => block.kind === "heading" && isLead(block));
	const first = prose[0];
	const names: Words[] = [];
	if (title !== undefined) names.push({ start: title.start, end: title.end, text: title.text });
	const bold = document.leadNames.filter(({ block }) =>
		prose.slice(0, 2).some((one) => document.blocks[block] === one),
	);
	for (const { start, end, text } of bold) names.push({ start, end, text });
	const end = (blocks.at(-1) ?? { end: 0 }).end;
	const infobox = infoboxes.find((box) => box.start < (prose.at(-1)?.end ?? end));
	const named = infobox?.parameters.find(({ name }) => name !== null && /^(?:ship[ _])?name$/i.test(name.text));
	if (named !== undefined && !named.opaque && /^[^[\]{}<>|=]{2,80}$/.test(named.value.text)) names.push(named.value);
	const said = first === undefined ? null : readLeadName(first);
	if (said !== null && (names.length === 0 || names.some(({ text }) => sharesWord(text, said.text)))) names.push(said);
	const usable = names.filter(({ text }) => text.length > 1 && text.length < 120);
	const [main] = usable;
	if (main === undefined) return null;
	const text = lead.map((block) => block.text).join(" ");
	const pronoun = pronounOf(blocks);
	const box = infobox?.name.text.toLowerCase() ?? "";
	const kind = kindOf({ name: main.text, box, text, pronoun, document, categories: categories.length });
	const keys = usable.map((name) => normaliseName(name.text)).filter((name) => name !== "");
	const nouns = nounsOf({ names: usable.map((name) => name.text), box, lead: first?.text ?? "" });
	const work = kind === "thing" ? workOf(infobox, prose) : null;
	for (const noun of work?.nouns ?? []) nouns.add(noun);
	const key = kind === "pair" ? (pairOf(main.text) ?? keys[0]!) : keys[0]!;
	return { key, words: main, names: new Set(withAliases(keys, first?.text ?? "")), kind, nouns, pronoun, work };
}

/** "X–Y relations" as `x|y`. */
function pairOf(title: string): string | null {
	const found = /^([^–—-]{2,40}(?:-[^–—-]{2,20})?)[–—-]([^–—]{2,40}) relations$/i.exec(title.trim());
	return found === null ? null : [normaliseName(found[1]!), normaliseName(found[2]!)].sort().join("|");
}

interface Evidence {
	readonly name: string;
	readonly box: string;
	readonly text: string;
	readonly pronoun: Topic["pronoun"];
	readonly document: Known;
	readonly categories: number;
}

function kindOf({ name, box, text, pronoun, document }: Evidence): Topic["kind"] {
	if (pairOf(name) !== null) return "pair";
	if (/^(?:SS|MV|MS|RV|HMS|USS|RMS|HMAS|HMCS|PS|TS|SMS|TSS|USCGC|HNoMS|MY|SY|ST)\s/.test(name) || box.includes("ship"))
		return "ship";
	if (
		/^(?:the )?(?:(?:first|second|third) )?(?:battle|siege|action|skirmish|raid|storming) (?:of|at|on|off) /i.test(
			name,
		) ||
		box.includes("military conflict")
	)
		return "battle";
	const isPerson =
		/^infobox (?:person|.*(?:biography|scientist|writer|politician|officeholder|artist|royalty|military person))/.test(
			box,
		) ||
		document.infoboxes.some(({ parameters }) =>
			parameters.some((one) => one.name !== null && /^birth[ _]?(?:date|name|place)$/i.test(one.name.text)),
		) ||
		document.categories.some((one) => /^(?:\d{3,4} (?:births|deaths)|living people)$/i.test(one.name)) ||
		/^[^.]{2,80}? ?\((?:[^()]{0,120}[;, ])?(?:born|b\.|née) /.test(text) ||
		/^[^.(]{2,60} \([^()]{0,300}\d{3,4} ?[–-] ?[^()]{0,30}\d{3,4}(?:[;,] aged \d{1,3})?\)[^.]{0,20} was (?:an?|the|one) /.test(
			text,
		) ||
		document.blocks
			.slice(0, 30)
			.some(({ kind, text: words }) => kind === "cell" && /^(?:Born|Date of birth)$/.test(words));
	const isCalledByPronoun =
		box === "" &&
		pronoun !== null &&
		!/[&\d]/.test(name) &&
		!isThing.test(text.slice(0, 400)) &&
		!isOfNamedSort({ nouns: nounsOf({ names: [name], box, lead: text }) });
	return isPerson || isCalledByPronoun || isLifeTold(name, document.blocks) ? "person" : "thing";
}

/** What a lead says of things alone. */
const isThing =
	/^[^.]{3,300}\b(?:founded|established|released|published|launched|built|constructed|completed|opened|formed|written|directed|recorded) (?:in|on|by) /;

/** "Marsh died", "Marsh was born": what only a person does, said of the last word of a name. */
function isLifeTold(name: string, blocks: readonly Block[]): boolean {
	const last = name.trim().split(/\s+/).at(-1) ?? "";
	if (!/^\p{L}[\p{L}'’-]+$/u.test(last)) return false;
	const told = [" died", " was born", " was buried", " married", "'s death", "’s death"].map((verb) => last + verb);
	return blocks.slice(0, 60).some(({ text, kind }) => kind !== "cell" && told.some((words) => text.includes(words)));
}

/** "he" or "she", whichever stands in the text at least three times as often as the other. */
function pronounOf(blocks: readonly Block[]): Topic["pronoun"] {
	let he = 0;
	let she = 0;
	let left = 8000;
	for (const { text, kind } of blocks) {
		if (kind === "heading" || kind === "cell") continue;
		for (const [word] of text.slice(0, left).matchAll(/\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)\b/g)) {
			if (word.charAt(0) === "s" || word.charAt(0) === "S" || word.charAt(2) === "r") she++;
			else he++;
		}
		left -= text.length;
		if (left <= 0) break;
	}
	return he > 0 && he >= 3 * she ? "he" : she > 0 && she >= 3 * he ? "she" : null;
}

function sharesWord(a: string, b: string): boolean {
	const words = new Set(normaliseName(a).split(" "));
	return normaliseName(b)
		.split(" ")
		.some((word) => word.length > 2 && words.has(word));
}

/** Names in the brackets behind the first one: "(DPRK)", "also known as the Old Mill". */
function withAliases(names: string[], lead: string): string[] {
	const short = /^[^.(]{2,100}\((?:also )?(?:known as |called |abbreviated (?:as |to )?)?([A-Z][A-Z&]{1,7})[);,]/.exec(
		lead,
	);
	if (short !== null) names.push(normaliseName(short[1]!));
	return names;
}
