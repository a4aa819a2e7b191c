import { isWordLetter } from "./is-word-letter.js";
import { bitOf } from "./reason-set.js";

/** What a number says by what stands around it. */
const wordsAfter: ReadonlyMap<string, number> = new Map([
	...wordsThatMean(
		"people|inhabitants|residents|citizens|persons|men|women|adults|soldiers|troops|casualties|deaths|dead|killed|injured|wounded|votes|seats|" +
			"copies|viewers|households|families|students|pupils|employees|workers|members|passengers|refugees|visitors|tourists|immigrants|" +
			"tonnes|tons|barrels|jobs|cases|acres|hectares|speakers|followers|subscribers|delegates|prisoners|patients|victims|spectators",
		bitOf.statistic,
	),
	...wordsThatMean(
		"pounds|francs|yen|crowns|marks|roubles|rubles|rupees|pesos|shillings|guilders|kroner|lire|yuan",
		bitOf.money,
	),
	...wordsThatMean(
		"January|February|March|April|May|June|July|August|September|October|November|December|BC|AD|BCE|CE",
		bitOf.dated,
	),
]);

/** Behind a number of four digits they say that it is no year. */
const measures = new Set(
	"m|km|ft|mm|cm|kg|g|mi|mph|hp|kW|MW|Hz|metres|meters|kilometres|kilometers|feet|miles|square|cubic|metric|litres|liters|volts|watts|degrees|hours|minutes|days|years|words|pages|points".split(
		"|",
	),
);

/** Where a number ends that begins at `start`: `12`, `1,250.5`, `1984`. */
export function numberEnd(text: string, start: number): number {
	let end = start + 1;
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (isDigit(code)) continue;
		if ((code !== 44 && code !== 46) || !isDigit(text.charCodeAt(end + 1))) break;
	}
	return end;
}

/**
 * What a number says: a sum of money, a count, a year or a day.
 * Look-alikes: `1500 metres` and `1,984` are no years, `Mark 2` and `12 miles` are nothing.
 */
export function readNumber(text: string, start: number, end: number): number {
	const before = text.charCodeAt(text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1);
	if (isCurrency(before)) return bitOf.money;
	const after = text.charCodeAt(end);
	if (after === 37 || (after === 32 && text.charCodeAt(end + 1) === 37)) return bitOf.statistic;
	const word = wordAfter(text, end);
	const said = wordsAfter.get(word);
	if (said !== undefined) return said;
	if (hasThousands(text, start, end)) return bitOf.statistic;
	return isYear(text, start, end) && !measures.has(word) ? bitOf.dated : 0;
}

function wordsThatMean(words: string, bit: number): [string, number][] {
	return words.split("|").map((word) => [word, bit]);
}

/** The word one space or hyphen behind a number; empty where another sign stands there. */
function wordAfter(text: string, end: number): string {
	const code = text.charCodeAt(end);
	if (code !== 32 && code !== 0xa0 && code !== 45) return "";
	let to = end + 1;
	while (isWordLetter(text.charCodeAt(to))) to++;
	return text.slice(end + 1, to);
}

function hasThousands(text: string, start: number, end: number): boolean {
	for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) === 44) return true;
	return false;
}

/** 1000 to 2099, and the first of a decade: `1920s`. */
function isYear(text: string, start: number, end: number): boolean {
	if (end - start !== 4) return false;
	const first = text.charCodeAt(start);
	if (first !== 49 && (first !== 50 || text.charCodeAt(start + 1) !== 48)) return false;
	if (!isDigit(text.charCodeAt(start + 1)) || !isDigit(text.charCodeAt(start + 2))) return false;
	const after = text.charCodeAt(end);
	return !isWordLetter(after) || (after === 115 && !isWordLetter(text.charCodeAt(end + 1)));
}

function isCurrency(code: number): boolean {
	return code === 36 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20bf);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
