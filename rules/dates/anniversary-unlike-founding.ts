import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import { readDateTokens } from "../../src/cs1/dates/read-date-tokens.js";
import { readOrdinal } from "../../src/measures/read-ordinal.js";
import type { DateExpression } from "../../src/model/date.js";
import type { Infobox } from "../../src/model/document.js";
import type { Range } from "../../src/model/place.js";
import type { Block, Section } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "anniversary-unlike-founding",
	family: "dates",
	title: "An anniversary does not fit the year in which the subject was founded",
	why: "One of the three numbers is wrong: the year of the feast, the count, or the year of the founding.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "blocks", "sections", "infoboxes"],
	examples: {
		fires: [
			"'''Lund & Sons''' was founded in 1936.\n\n== History ==\nIn 1989 a concert marked the 50th anniversary of the founding.",
			"{{Infobox company\n| founded = 13 January 1966\n}}\nLund & Sons makes radios.\n\n== History ==\nThe 30th anniversary was marked with a reception in 1999.",
			"'''Lund & Sons''', established in 1893, makes radios.\n\n== History ==\nA stamp was issued in 1921 for the company's twenty-fifth anniversary.",
		],
		quiet: [
			"'''Lund & Sons''' was founded in 1936.\n\n== History ==\nIn 1986 a concert marked the 50th anniversary of the founding.",
			"'''Lund & Sons''' was founded in 1936.\n\n== History ==\nIn 1995 a concert marked the 50th anniversary of the end of the war.",
			"'''Lund & Sons''' was founded in 1936 and moved in 1945.\n\n== History ==\nIn 1995 a concert marked the 50th anniversary.",
			"'''Lund & Sons''' was founded in 1936.\n\n== History ==\nIn 1989 the Lunds celebrated their 50th wedding anniversary.",
		],
	},
	*check({ dates, blocks, sections, infoboxes }) {
		for (const own of yearsByBlock(dates)) {
			const block = blocks[own[0]!.block]!;
			if (block.kind === "heading" || !feasts.some((word) => block.text.includes(word))) continue;
			const anniversaries = anniversariesIn(block.text);
			if (anniversaries.length === 0) continue;
			const founded = findFounding(dates, blocks, sections, infoboxes, block.article);
			if (founded === undefined) continue;
			for (const { count, from, to } of anniversaries) {
				const isItsOwn =
					owned.test(block.text.slice(Math.max(0, from - 5), from)) || ofItself.test(block.text.slice(to, to + 40));
				const feast = yearOfFeast(own, block.text, from, to);
				if (feast === undefined) continue;
				const off = yearOf(feast) - count - founded.year;
				// A feast of something else that the page tells of is none of the founding.
				if (
					Math.abs(off) <= 1 ||
					(Math.abs(off) > 12 && !isItsOwn) ||
					tellsOf(dates, blocks, block.article, founded.year + off)
				)
					continue;
				const [first, last] = [Math.min(feast.from, from), Math.max(feast.to, to)];
				yield {
					at: feast,
					message: `${wordsOf(block.text, first, last)}: ${count} years before ${yearOf(feast)} is ${yearOf(feast) - count}, not ${founded.year}`,
					beside: [{ at: founded.at, message: "the founding" }],
					certainty: "likely",
				};
			}
		}
	},
});

/** The years of each block that says any. */
function yearsByBlock(dates: readonly DateExpression[]): DateExpression[][] {
	const groups: DateExpression[][] = [];
	for (const date of dates) {
		if (!isYear(date)) continue;
		const group = groups.at(-1);
		if (group?.at(-1)?.block === date.block) group.push(date);
		else groups.push([date]);
	}
	return groups;
}

interface Anniversary {
	readonly count: number;
	readonly from: number;
	readonly to: number;
}

function anniversariesIn(text: string): Anniversary[] {
	const found: Anniversary[] = [];
	for (let at = text.indexOf("nniversary"); at >= 0; at = text.indexOf("nniversary", at + 1)) {
		const from = Math.max(0, at - 32);
		const head = ordinal.exec(text.slice(from, at - 1));
		const count = head === null ? Number.NaN : readOrdinal(head[1]!);
		const to = at + "nniversary".length;
		if (Number.isNaN(count) || count < 5 || ofOthers.test(text.slice(to, to + 60))) continue;
		if (/\b(?:his|her|wedding|birth|death|their) $/i.test(text.slice(from, from + head!.index))) continue;
		found.push({ count, from: from + head!.index, to });
	}
	return [...found, ...jubileesIn(text)];
}

const feasts: readonly string[] = ["nniversary", "enten", "ubilee", "irthday", "turned "];

/** "its centenary", "the 50-year jubilee", "the firm turned fifty", "its 50th birthday". */
function jubileesIn(text: string): Anniversary[] {
	const found: Anniversary[] = [];
	for (const { 0: words, index, groups } of text.matchAll(jubilee)) {
		const to = index + words.length;
		const { century, metal, years, turned, birthday } = groups!;
		const count =
			century !== undefined
				? centuries[century.toLowerCase().replace(/(?:ary|ial)$/, "")]!
				: metal !== undefined
					? metals[metal.toLowerCase()]!
					: readOrdinal((years ?? turned ?? birthday)!);
		const isPersons = /\b(?:his|her|their|of|\p{Lu}\p{L}+['’]s) $/u.test(text.slice(Math.max(0, index - 20), index));
		if (Number.isNaN(count) || count < 5 || isPersons || ofOthers.test(text.slice(to, to + 60))) continue;
		found.push({ count, from: index, to });
	}
	return found;
}

const jubilee =
	/\b(?:(?<century>(?:sesqui|bi|ter|tri)?centen(?:ary|nial))|(?<metal>silver|golden|diamond) jubilee|(?<years>\d{1,3}(?:th|st|nd|rd)?|[a-z]{3,9}th|[a-z]{3,9})[- ](?:year[- ])?jubilee|turned (?<turned>\d{2,3}|[a-z]{3,9})(?= |[.,;])|its (?<birthday>\d{1,3}(?:th|st|nd|rd)|[a-z-]{4,16}(?:th|st|nd|rd)) birthday)\b/gi;
const centuries: Readonly<Record<string, number>> = {
	centen: 100,
	centenn: 100,
	bicenten: 200,
	bicentenn: 200,
	tercenten: 300,
	tercentenn: 300,
	tricenten: 300,
	tricentenn: 300,
	sesquicenten: 150,
	sesquicentenn: 150,
};
const metals: Readonly<Record<string, number>> = { silver: 25, golden: 50, diamond: 60 };

const ordinal =
	/\b(\d{1,4}(?:st|nd|rd|th)|(?:[a-z]+-)?[a-z]+(?:th|first|second|third)|(?:(?:one|two|three|four|five) )?hundredth)[ -]$/i;
/** "its 50th anniversary", "the 50th anniversary of the company": nothing else is meant. */
const owned = /\bits $/;
const ofItself =
	/^ of (?:the|its) (?:founding|foundation|establishment|company|firm|club|school|university|college|society|museum)\b(?!['’-])/;

/** An anniversary "of" anything but the founding, or of a person's day. */
const ofOthers =
	/^(?: of (?!(?:the |its |their |this )?(?:[a-z]+['’]s )?(?:founding|foundation|establishment|beginning|opening|creation|formation|inception|start|launch|incorporation|independence|inauguration|company|firm|club|school|university|college|museum|society|organi[sz]ation|bridge|relations|diplomatic relations|establishing|event)\b(?!['’-])))/;

function isYear({ interval, certainty, calendar, qualifiers, range }: DateExpression): boolean {
	if (interval === null || certainty !== "stated" || calendar !== "gregorian" || qualifiers.length > 0) return false;
	return range === null && interval.last - interval.first <= 366;
}

function yearOf({ interval }: DateExpression): number {
	return dayOfNumber(interval!.first).year;
}

/** The only year of its sentence; none where there are several, since one of them may be that of the founding. */
function yearOfFeast(
	own: readonly DateExpression[],
	text: string,
	from: number,
	to: number,
): DateExpression | undefined {
	const begin = Math.max(text.lastIndexOf(". ", from), text.lastIndexOf("; ", from)) + 1;
	const stop = text.indexOf(". ", to);
	const end = stop < 0 ? text.length : stop;
	const near = own.filter((date) => date.from >= begin && date.to <= end);
	const [feast] = near;
	if (feast === undefined || near.length > 1) return undefined;
	const isBefore = feast.to <= from;
	const glue = isBefore ? text.slice(feast.to, from) : text.slice(to, feast.from);
	if (glue.length > 70 || !/(?:^|\b(?:in|on|of) |\()$/i.test(text.slice(Math.max(0, feast.from - 4), feast.from)))
		return undefined;
	return isBefore || /\b(?:in|on) $|\($/.test(glue) ? feast : undefined;
}

interface Founding {
	readonly year: number;
	readonly at: Range;
}

const verbs =
	/\b(?:founded|established|formed|created|incorporated|opened|inaugurated|launched|set up|date from|dates from|dating from)\b/;

/** The year of the infobox or table, or the one that the lead tells; undefined where they differ. */
function findFounding(
	dates: readonly DateExpression[],
	blocks: readonly Block[],
	sections: readonly Section[],
	infoboxes: readonly Infobox[],
	article: number,
): Founding | undefined {
	const found: Founding[] = [];
	for (const { parameters } of infoboxes)
		for (const { name, value } of parameters) {
			if (name === null || !labels.test(name.text)) continue;
			const year = yearIn(value.text);
			if (year !== undefined) found.push({ year, at: value });
		}
	for (const date of dates) {
		const block = blocks[date.block]!;
		if (block.article !== article || sections[block.section]?.role !== "lead" || !isYear(date)) continue;
		const near = block.text.slice(Math.max(0, date.from - 90), date.from);
		const head = near.slice(Math.max(near.lastIndexOf(". "), near.lastIndexOf("; ")) + 1);
		const isLabelled = block.kind === "cell" && labels.test(blocks[date.block - 1]?.text ?? "");
		if (isLabelled || /^(?:Founded|Established|Formed|Opened)\s/m.test(head.slice(-24)) || verbs.test(head))
			found.push({ year: yearOf(date), at: date });
	}
	const [first] = found;
	return first !== undefined && found.every(({ year }) => year === first.year) ? first : undefined;
}

const labels =
	/^(?:founded|established|foundation|formation|formed|opened|open|inaugurated|incorporated|date founded)$/i;

function yearIn(text: string): number | undefined {
	const inTemplate = /^\{\{[^{}|]*date[^{}|]*\|(?:df=\w+\|)?(\d{4})\b/i.exec(text)?.[1];
	const token = inTemplate ?? readDateTokens(text)?.find(({ kind }) => kind === "Y")?.text;
	return token === undefined ? undefined : Number(token);
}

/** The prose names that year somewhere. */
function tellsOf(dates: readonly DateExpression[], blocks: readonly Block[], article: number, year: number): boolean {
	return dates.some(
		(date) =>
			blocks[date.block]!.article === article &&
			date.interval !== null &&
			isYear(date) &&
			Math.abs(yearOf(date) - year) <= 0,
	);
}

function wordsOf(text: string, from: number, to: number): string {
	return to - from > 80 ? "The anniversary" : `“${text.slice(from, to).replace(/\s+/g, " ")}”`;
}
