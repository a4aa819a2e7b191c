import { fieldsOf } from "../../cs1/fields-of.js";
import { readParameterName } from "../../cs1/read-parameter-name.js";
import type { Citation, Parameter } from "../../model/citation.js";
import type { Words } from "../../model/place.js";

/** Whether two citations name one work: `same`, `different`, or `unclear` where too little is written or the titles share some words. */
export function compareTitles(one: Citation, other: Citation): "same" | "different" | "unclear" {
	const [mine, theirs] = [titlesOf(one), titlesOf(other)];
	let most = 0;
	for (const a of mine) for (const b of theirs) most = Math.max(most, likeness(a, b));
	if (most >= 0.5) return "same";
	return mine.length > 0 && theirs.length > 0 && most === 0 ? "different" : "unclear";
}

/** Every title that a citation gives: of the work, of its part, of its container, in other languages and scripts. */
function titlesOf(citation: Citation): Set<string>[] {
	const titles = [fieldsOf(citation).title, ...citation.parameters.map(titleIn)];
	return titles.flatMap((words) => {
		const found = words === undefined ? undefined : wordsOf(words.text);
		return found === undefined || found.size === 0 ? [] : [found];
	});
}

function titleIn({ name, value }: Parameter): Words | undefined {
	const [meta] = name === null ? [] : readParameterName(name.text).metas;
	return meta !== undefined && titleMetas.has(meta) ? value : undefined;
}

const titleMetas: ReadonlySet<string> = new Set([
	"title",
	"script-title",
	"trans-title",
	"chapter",
	"script-chapter",
	"trans-chapter",
	"encyclopedia",
	"series",
	"book-title",
]);

/** Letters and figures of the words that carry meaning, without their last letters: `tides` and `tide` are one. */
function wordsOf(title: string): Set<string> {
	const plain = title.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
	const words = plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	return new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 6)));
}

const small: ReadonlySet<string> = new Set(
	"the an of and in on to for a from by with at as its their his her la le les des du de et un une der die das und el los las y en".split(
		" ",
	),
);

/** The share of the shorter title's words that stand in the longer one. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared / Math.min(a.size, b.size);
}
