import type { Leftover } from "../../model/document.js";
import type { Dialect } from "../../model/manuscript.js";

interface Mark {
	/** What is looked for first: a plain search is faster than any pattern. */
	readonly needle: string;
	/** The mark as a whole; most texts hold no needle, and never need the pattern. */
	readonly whole: () => RegExp;
	readonly isStart: (text: string, at: number) => boolean;
}

const beginsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === "\n";

/** A line of its own between others that are no list. */
function standsAlone(text: string, at: number): boolean {
	if (!beginsLine(text, at)) return false;
	const before = text[at - 2];
	const end = text.indexOf("\n", at);
	return (at < 2 || before === "\n") && (end < 0 || !/[#*:;]/.test(text[end + 1] ?? ""));
}

const markdown: readonly Mark[] = [
	{
		needle: "**",
		whole: () => /\*\*(?=[\p{L}\d"“'[])[^*\n]{1,200}[^*\s]\*\*(?!\*)/uy,
		isStart: (text, at) => !beginsLine(text, at) && !/[*#:;\w]/.test(text[at - 1] ?? ""),
	},
	{
		needle: "](http",
		whole: () => /\[[^[\]\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\)/y,
		isStart: (text, at) => text[at - 1] !== "[",
	},
	{ needle: "[^", whole: () => /\[\^[\w-]{1,40}\]/y, isStart: () => true },
	{ needle: "##", whole: () => /#{2,6} [^\n#*]{1,100}(?=\n|$)/y, isStart: standsAlone },
	{ needle: "```", whole: () => /```[\w-]{0,20}(?=\n|$)/y, isStart: beginsLine },
];

const wikitext: readonly Mark[] = [
	{ needle: "'''", whole: () => /'''(?=[\p{L}\d"“[])[^'\n]{1,200}'''/uy, isStart: (text, at) => text[at - 1] !== "'" },
	{ needle: "==", whole: () => /={2,6} ?[^=\n|]{1,100}[^=\s|] ?={2,6}[ \t]*(?=\n|$)/y, isStart: beginsLine },
	{
		needle: "[http",
		whole: () => /\[https?:\/\/[^\s[\]()]{1,500} [^[\]\n]{1,200}\](?!\()/y,
		isStart: (text, at) => text[at - 1] !== "[" && text[at - 1] !== "!" && text[at - 1] !== "\\",
	},
];

/** Marks of Markdown in wikitext, and of wikitext in Markdown, which are printed as they are. */
export function findForeignMarkup(text: string, dialect: Dialect): Leftover[] {
	if (dialect === "rendered") return [];
	return (dialect === "wikitext" ? markdown : wikitext).flatMap((mark) => findMark(text, mark));
}

function findMark(text: string, { needle, whole, isStart }: Mark): Leftover[] {
	const found: Leftover[] = [];
	let pattern: RegExp | undefined;
	for (let at = text.indexOf(needle); at >= 0; ) {
		const start = needle === "](http" ? openingOf(text, at) : at;
		pattern ??= whole();
		pattern.lastIndex = Math.max(start, 0);
		const match = start >= 0 && isStart(text, start) ? pattern.exec(text) : null;
		if (match !== null) found.push({ start, end: start + match[0].length, text: match[0], kind: "markup" });
		at = text.indexOf(needle, Math.max(at + needle.length, match === null ? 0 : start + match[0].length));
	}
	return found;
}

/** The bracket that belongs to `](`, in the same line; -1 where there is none near. */
function openingOf(text: string, at: number): number {
	for (let i = at - 1; i >= Math.max(0, at - 200); i--) {
		if (text[i] === "[") return i;
		if (text[i] === "\n" || text[i] === "]") return -1;
	}
	return -1;
}
