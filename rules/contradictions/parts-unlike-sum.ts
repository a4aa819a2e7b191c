import type { Quantity } from "../../src/model/quantity.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "parts-unlike-sum",
	family: "contradictions",
	title: "Numbers do not add up to the total that is given with them",
	why: "At least one of the numbers is wrong, and a reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["quantities", "sentences", "blocks"],
	examples: {
		fires: [
			"The army lost 863 killed, 1,339 wounded and 130 missing, a total of 2,317 casualties.",
			"Of the 1,906 casualties, 677 were killed, 1,153 were wounded and 58 were missing.",
			"The fleet reported 714 dead, 727 wounded and 113 missing, 1,572 in all.",
			"Losses amounted to 1,797 men: 191 killed, 1,582 wounded and 134 missing.",
			"There were 120 killed and 30 wounded, 160 casualties in total.",
			"The council has 45 members: 20 farmers, 15 fishermen and 8 clerks.",
			"The council has 45 members: 20 Greens, 15 Liberals, and 8 independents.",
			"A total of 90 ships were lost: 40 sunk, 30 burned and 25 captured.",
			"The school has 512 pupils, 260 girls and 242 boys.",
			"The team had 45 athletes (30 men and 14 women).",
		],
		quiet: [
			"The army lost 863 killed, 1,339 wounded and 130 missing, a total of 2,332 casualties.",
			"Of the 1,906 casualties, 677 were killed and 153 were captured.",
			"The council has 45 members: 20 farmers, 15 fishermen and 10 clerks.",
			"About 120 were killed and 30 wounded, some 160 casualties in total.",
			"The 120 killed and 30 wounded were carried ashore; 400 casualties followed.",
			"There are 45 members in the council, among them 20 farmers and 8 clerks.",
			"The school has 502 pupils, 260 girls and 242 boys.",
			"The raid killed 31 people, 12 men and 9 women.",
			"The school has 502 pupils, among them 60 girls and 42 boys.",
		],
	},
	*check({ quantities, sentences, blocks }) {
		let at = 0;
		for (const { block, from, to } of sentences) {
			while (at < quantities.length && isBefore(quantities[at]!, block, from)) at++;
			if (quantities[at + 2]?.block !== block || quantities[at + 2]!.from >= to) continue;
			const counts = countsIn(quantities, at, block, to);
			if (counts.length < 3) continue;
			const sum = totalAhead(counts, blocks[block]!.text, to) ?? totalBehind(counts, blocks[block]!.text, from);
			if (sum === undefined) continue;
			const { total, parts } = sum;
			const added = parts.reduce((all, { value }) => all + value, 0);
			const isFew = sum.isOpen && added < total.value;
			if (added === total.value || isFew || [total, ...parts].some(isOpen)) continue;
			const ends = [total, ...parts];
			yield {
				at: { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) },
				message: `${parts.map(({ text }) => text).join(" + ")} are ${added}, not ${total.text}`,
				certainty: "likely",
			};
		}
	},
});

interface Sum {
	readonly total: Quantity;
	readonly parts: readonly Quantity[];
	/** There may be parts that are not named. */
	readonly isOpen: boolean;
}

function isBefore(quantity: Quantity, block: number, from: number): boolean {
	return quantity.block < block || (quantity.block === block && quantity.from < from);
}

/** Plain numbers of one sentence. */
function countsIn(quantities: readonly Quantity[], from: number, block: number, to: number): Quantity[] {
	const counts: Quantity[] = [];
	for (let at = from; at < quantities.length; at++) {
		const quantity = quantities[at]!;
		if (quantity.block !== block || quantity.from >= to) break;
		if (quantity.unit === null) counts.push(quantity);
	}
	return counts;
}

function isOpen({ approximation, isRangeEnd, value }: Quantity): boolean {
	return approximation !== null || isRangeEnd || !Number.isInteger(value);
}

const fates: ReadonlySet<string> = new Set(
	"killed dead wounded injured missing captured casualties prisoners died deaths fatalities losses hurt drowned sunk burned destroyed damaged lost taken".split(
		" ",
	),
);

function isFate({ noun }: Quantity): boolean {
	return noun?.split(" ").some((word) => fates.has(word)) === true;
}

/** "45 members: 20 farmers, 15 fishermen and 8 clerks", "Of the 1,906 casualties, 677 were killed, …" */
function totalAhead(counts: readonly Quantity[], text: string, to: number): Sum | undefined {
	const [total, ...rest] = counts as [Quantity, ...Quantity[]];
	const glue = text.slice(total.to, rest[0]!.from);
	const parts = listFrom(rest, text);
	if (parts.length < 2) return undefined;
	const ends = /^(?: [\p{L}'’-]+){0,3}(?: (?:in|at|from|of) [^,;:.]{1,30})?[.;)]{0,2}\s*$/u.test(
		text.slice(parts.at(-1)!.to, to),
	);
	if (parts.length === rest.length && ends && announcesParts(glue)) return { total, parts, isOpen: false };
	if (parts.length === rest.length && ends && arePair(total, parts) && besides.test(glue))
		return { total, parts, isOpen: false };
	const isAllOfThem = parts.length >= 3 && parts.every(isFate);
	if (parts.length === rest.length && ends && apart.test(glue)) return { total, parts, isOpen: !isAllOfThem };
	if (/^(?: [\p{L} '’-]{2,40})? \($/u.test(glue)) return sumOfBracket(total, parts, text);
	const isOf = /\b[Oo]f (?:the|its|their|these|all|a total of) $/.test(
		text.slice(Math.max(0, total.from - 16), total.from),
	);
	if (!isOf || !/^ [\p{L} '’-]{2,40}, (?:only )?$/u.test(glue)) return undefined;
	const isAll = isFate(total) && parts.length >= 3 && parts.every(isFate);
	return { total, parts, isOpen: !isAll };
}

/** "600 casualties (20 killed, 40 wounded and 15 missing)": there may be others, where not all tell of a fate. */
function sumOfBracket(total: Quantity, listed: readonly Quantity[], text: string): Sum | undefined {
	const close = text.indexOf(")", total.to);
	const parts = listed.filter(({ to }) => to <= close);
	if (parts.length < 2 || !/^[\p{L} '’-]{0,30}$/u.test(text.slice(parts.at(-1)!.to, close))) return undefined;
	return { total, parts, isOpen: !((parts.length >= 3 && parts.every(isFate)) || arePair(total, parts)) };
}

/** "girls" and "boys" of "pupils": together they are all, unless there may be children beside men and women. */
function arePair({ noun }: Quantity, parts: readonly Quantity[]): boolean {
	const [one, other, more] = parts.map((part) => part.noun?.split(" ")[0] ?? "");
	if (more !== undefined || noun === null || mixed.test(noun)) return false;
	return complements.some((pair) => one !== other && pair.includes(one!) && pair.includes(other!));
}

const complements = [
	["men", "women"],
	["boys", "girls"],
	["males", "females"],
	["male", "female"],
];
const mixed = /\b(?:people|persons|victims|passengers|dead|survivors|inhabitants|residents|killed|died|lives)\b/;

/** "600 men: 20 …", "600: 20 …", "600 men, namely 20 …" */
const announcesParts = (words: string) =>
	/^(?: [\p{L} '’-]{2,40})?(?:: ?|, namely:? | – namely )(?:the |a total of )?$/u.test(words);
/** "600 pupils, 320 …" */
const besides = /^ [\p{L} '’-]{2,40},? $/u;
/** "600, of whom 20 …": there may be others. */
const apart =
	/^(?: [\p{L} '’-]{2,40})?(?:, of (?:whom|which) |,? consisting of |,? made up of |,? comprising )(?:only )?$/u;

/** "863 killed, 1,339 wounded and 130 missing, a total of 2,317 casualties" */
function totalBehind(counts: readonly Quantity[], text: string, from: number): Sum | undefined {
	const total = counts.at(-1)!;
	const parts = listFrom(counts.slice(0, -1), text);
	if (parts.length !== counts.length - 1 || parts.length < 2) return undefined;
	const [first, last] = [parts[0]!, parts.at(-1)!];
	if (/\b(?:including|among|of which|of whom)\b/.test(text.slice(from, total.from))) return undefined;
	const glue = text.slice(last.to, total.from);
	const tail = text.slice(total.to, total.to + 24);
	const isSaid =
		/^[^.;:]{0,30}(?:,|;|\(|–|—| –| —) ?(?:or |for |making |i\.e\. |thus |giving )?(?:a (?:grand |combined |overall )?total of|in total|in all|altogether|together|totall?ing|a sum of|total):? $/.test(
			glue,
		) ||
		/^[^.;:]{0,30}, (?:the |its |their )?[\p{L}'’ ]{0,30}\b(?:losses|casualties|total|toll) (?:totall?ed|amounted to|came to|numbered|were|was|reached) $/u.test(
			glue,
		);
	const isTail =
		/^[^.;:]{0,30}(?:,|\(|–|—| –| —| or) ?(?:or |making |i\.e\. )?$/.test(glue) &&
		/^[\p{L} ]{0,18}\b(?:in all|in total|altogether|all told|casualties)\b/u.test(tail);
	const isOfFates = parts.every(isFate) || /total|in all|altogether/.test(glue + tail);
	return (isSaid || isTail) && isOfFates && first !== last ? { total, parts, isOpen: false } : undefined;
}

/** The numbers that follow each other as a list: "191 killed, 1,582 wounded and 134 missing". */
function listFrom(counts: readonly Quantity[], text: string): Quantity[] {
	const list: Quantity[] = [];
	for (const count of counts) {
		const last = list.at(-1);
		if (last !== undefined && !/^ [\p{L} '’()-]{2,40}(?:,|;)?(?: and| plus)? $/u.test(text.slice(last.to, count.from)))
			break;
		list.push(count);
	}
	return list;
}
