import type { Document } from "../model/document.js";
import type { Range } from "../model/place.js";
import type { Sentence } from "../model/prose.js";
import { offsetsOf } from "./offsets-of.js";

/** Two sentences that are word for word the same but for one figure, and for whether a date stands first or last. */
export interface Restatement {
	readonly first: Figure;
	readonly again: Figure;
}

/** A figure with its place in the document. */
interface Figure extends Range {
	readonly text: string;
}

type Known = Pick<Document, "blocks" | "sentences" | "dates" | "sections">;

/** Fewer words are said of many things alike. */
const fewestWords = 9;

/** Finds dated statements of the lead, or of one section, that a text makes twice, of the same time, with one other figure that is no year. */
export function findRestatements({ blocks, sentences, dates, sections }: Known): Restatement[] {
	const found: Restatement[] = [];
	const earlier = new Map<number, Sentence>();
	let last = -1;
	for (const { sentence: index, interval, certainty } of dates) {
		if (index === null || index === last || interval === null || certainty !== "stated") continue;
		last = index;
		const sentence = sentences[index]!;
		const block = blocks[sentence.block]!;
		const role = sections[block.section]?.role;
		const isProse = (block.kind === "paragraph" || block.kind === "lead") && (role === "lead" || role === "body");
		if (!isProse || sentence.to - sentence.from > 600) continue;
		const { text, turned } = turnDate(block.text.slice(sentence.from, sentence.to));
		const hash = hashWords(text);
		const other = earlier.get(hash);
		if (other === undefined) {
			earlier.set(hash, sentence);
			continue;
		}
		const words = withoutFigures(text);
		const said = turnDate(blocks[other.block]!.text.slice(other.from, other.to));
		if (words !== withoutFigures(said.text)) {
			earlier.set(hash, sentence);
			continue;
		}
		if (words.split(" ").length < fewestWords || words.indexOf("#") === words.lastIndexOf("#")) continue;
		// Sections side by side tell of like things in like words: "Men's" and "Women's".
		const isSameStory =
			blocks[other.block]!.section === block.section || sections[blocks[other.block]!.section]?.role === "lead";
		if (!isSameStory) continue;
		const pair = compare(said.text, text);
		if (pair === undefined) continue;
		const [a, b] = pair;
		found.push({
			first: {
				...offsetsOf(blocks[other.block]!, other.from + ((a.at + said.turned) % said.text.length), a.text.length),
				text: a.text,
			},
			again: { ...offsetsOf(block, sentence.from + ((b.at + turned) % text.length), b.text.length), text: b.text },
		});
	}
	return found;
}

/** A sentence with the date that it begins with at its end, and by how many characters it was turned: "In 1938 they sold it." as "they sold it.In 1938 ". */
function turnDate(text: string): { readonly text: string; readonly turned: number } {
	const turned = dateFirst.exec(text)?.[0].length ?? 0;
	return turned === 0 ? { text, turned } : { text: text.slice(turned) + text.slice(0, turned), turned };
}

const dateFirst = /^(?:In|On) (?:\d\d? )?(?:[A-Z][a-z]+ )?(?:\d\d?, )?[12]\d{3},? /;

/** The same for texts that have the same words, whatever figures, letters beyond ASCII and white space they have. */
function hashWords(text: string): number {
	let hash = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at) | 32;
		if (code >= 97 && code <= 122) hash = (Math.imul(hash, 31) + code) | 0;
	}
	return hash;
}

function withoutFigures(text: string): string {
	return text
		.toLowerCase()
		.replace(figure, "#")
		.replace(/[\s,.]+/g, " ")
		.trim();
}

const figure = /\d+(?:[.,]\d+)*/g;

interface Written {
	readonly at: number;
	readonly text: string;
}

/** The one figure in which they differ; undefined where there are more, or a year, or the number of a thing. */
function compare(first: string, again: string): readonly [Written, Written] | undefined {
	const [a, b] = [figuresOf(first), figuresOf(again)];
	const odd = a.flatMap((one, index) => (one.text === b[index]?.text ? [] : [index]));
	if (a.length !== b.length || odd.length !== 1) return undefined;
	const [one, other] = [a[odd[0]!]!, b[odd[0]!]!];
	const isCount = isPlain(first, one) && isPlain(again, other);
	return isCount ? [one, other] : undefined;
}

function figuresOf(text: string): Written[] {
	return [...text.matchAll(figure)].map((found) => ({ at: found.index, text: found[0] }));
}

/** Not a year, an ordinal, a day of a month, or a number behind a name: "Route 5", "No. 5", "the 5th". */
function isPlain(text: string, { at, text: words }: Written): boolean {
	if (/^[12]\d{3}$/.test(words) || /^(?:st|nd|rd|th|s)\b/.test(text.slice(at + words.length))) return false;
	const head = text.slice(Math.max(0, at - 14), at);
	return !/(?:\p{Lu}[\p{L}.]* |[-–#/:]|\b(?:on|no\.?|number|page|chapter) )$/u.test(head);
}
