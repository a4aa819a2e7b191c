import { type ChromeKind, categoriesLine, chromeKind } from "./chrome-words.js";
import { findContents } from "./find-contents.js";
import type { Line } from "./read-lines.js";

/** How many lines of another kind may stand between two words of a menu: names of languages, an empty button's label. */
const menuGap = 4;
/** Fewer words of menus than this are words of the article. */
const leastMenu = 5;

/** Which lines are the site's and not the article's: menus before it, categories and legal lines after it, forms for comments. */
export function findChrome(
	text: string,
	lines: readonly Line[],
): { isChrome: Uint8Array; contents: Map<string, number> } {
	const kinds = lines.map((line) => chromeKind(text.slice(line.start, Math.min(line.end, line.start + 240))));
	const isChrome = Uint8Array.from(kinds, (kind) => (kind !== null && kind !== "menu" ? 1 : 0));
	const page = { text, lines, kinds, isChrome };
	const contents = findContents(text, lines, isChrome);
	markMastheads(page);
	markFooters(page);
	markMenus(page);
	return { isChrome, contents };
}

interface Page {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly kinds: readonly (ChromeKind | null)[];
	readonly isChrome: Uint8Array;
}

/** What stands before `From Wikipedia, the free encyclopedia`, where it is menus: a title alone stays the article's. */
function markMastheads(page: Page): void {
	let from = 0;
	for (let i = 0; i < page.lines.length; i++) {
		if (isProse(page, i)) from = i + 1;
		if (page.kinds[i] !== "masthead") continue;
		const words: number[] = [];
		for (let j = from; j < i; j++) if (page.kinds[j] === "menu" || page.kinds[j] === "sure") words.push(j);
		if (words.length >= 3) page.isChrome.fill(1, words[0], i);
		from = i + 1;
	}
}

/** From the first line of a footer to its last known one; to the end of the text where no other article follows. */
function markFooters(page: Page): void {
	for (let i = 0; i < page.lines.length; i++) {
		if (page.kinds[i] !== "footer" && !opensCategories(page, i)) continue;
		let last = i;
		let j = i + 1;
		while (j < page.lines.length && page.kinds[j] !== "masthead" && !isProse(page, j)) {
			if (page.kinds[j] !== null || page.isChrome[j] === 1 || opensCategories(page, j)) last = j;
			j++;
		}
		if (j === page.lines.length) last = j - 1;
		page.isChrome.fill(1, i, last + 1);
		i = last;
	}
}

/** `Categories:` is the article's own word unless another line of a footer stands near it. */
function opensCategories({ text, lines, kinds, isChrome }: Page, i: number): boolean {
	const line = lines[i] as Line;
	const letter = text.charCodeAt(line.start);
	if (letter !== 67 && letter !== 0x2022 && letter !== 42) return false;
	if (!categoriesLine.test(text.slice(line.start, Math.min(line.end, line.start + 2100)))) return false;
	if (i > 0 && isChrome[i - 1] === 1) return true;
	return kinds.slice(i, i + 60).includes("footer");
}

/** Words of menus that stand so close together that no article would have them so. */
function markMenus({ text, lines, kinds, isChrome }: Page): void {
	let words: number[] = [];
	const close = (): void => {
		const distinct = new Set(words.map((i) => text.slice(lines[i]?.start, lines[i]?.end)));
		if (distinct.size >= leastMenu) isChrome.fill(1, words[0], (words.at(-1) as number) + 1);
		words = [];
	};
	for (let i = 0; i < lines.length; i++) {
		const before = words.at(-1);
		if (before !== undefined && (i - before > menuGap || isProse({ text, lines, kinds, isChrome }, i))) close();
		if (kinds[i] === "menu" || (kinds[i] === "sure" && isChrome[i] === 1)) words.push(i);
	}
	close();
}

/** A line that only an article has: long, or a sentence. */
function isProse({ text, lines, kinds, isChrome }: Page, i: number): boolean {
	if (kinds[i] !== null || isChrome[i] === 1) return false;
	const { start, end } = lines[i] as Line;
	if (end - start > 160) return true;
	return end - start > 50 && /[.!?]["”’)\]\d]*$/.test(text.slice(end - 8, end));
}
