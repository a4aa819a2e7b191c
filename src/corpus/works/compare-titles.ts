/** Whether the titles that two citations give name one work: `same`, `different`, or `unclear` where too little is written or they share some words. */
export function compareTitles(one: readonly string[], other: readonly string[]): "same" | "different" | "unclear" {
	const [mine, theirs] = [listWords(one), listWords(other)];
	let most = 0;
	for (const a of mine) for (const b of theirs) most = Math.max(most, likeness(a, b));
	if (most >= 0.5) return "same";
	return mine.length > 0 && theirs.length > 0 && most === 0 ? "different" : "unclear";
}

/** Whether all words of one title that carry meaning stand in the other: one may have a subtitle more. */
export function isWithinTitle(one: string, other: string): boolean {
	const [mine, theirs] = [wordsOf(one), wordsOf(other)];
	return mine.size > 0 && theirs.size > 0 && likeness(mine, theirs) === 1;
}

function listWords(titles: readonly string[]): Set<string>[] {
	return titles.map(wordsOf).filter(({ size }) => size > 0);
}

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
