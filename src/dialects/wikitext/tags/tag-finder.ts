import { isLetter, isSpace } from "../characters.js";
import { noMark } from "../find-marks.js";
import { Search } from "../search.js";
import { extensionTags, parsedTags } from "./tag-names.js";

/** An extension tag, or one of the tags that say where a text is shown, as found at its `<`. */
export interface OpenTag {
	/** Lower case. */
	readonly name: string;
	readonly start: number;
	readonly nameEnd: number;
	/** The `>` or `/>` of the opening tag. */
	readonly attributesEnd: number;
	readonly contentStart: number;
	readonly contentEnd: number;
	/** Behind the closing tag, or behind the opening one where there is none. */
	readonly end: number;
	readonly isSelfClosing: boolean;
	/** False: it has no closing tag, and MediaWiki takes it for text. */
	readonly isClosed: boolean;
	/** `<noinclude>` and `<onlyinclude>`, which mean nothing on page view. */
	readonly isIgnored: boolean;
	/** What it holds is wikitext. */
	readonly isParsed: boolean;
}

/** What is known of the stretch that is being read: nothing is looked for twice that is not there. */
interface Level {
	readonly end: number;
	hasMoreAngles: boolean;
	readonly missing: Set<string>;
}

const longestName = 16;

function isLowerCase(name: string): boolean {
	for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) < 97) return false;
	return true;
}

/** Whether a tag of the preprocessor begins with a letter: most tags of HTML are out at the first look. */
const firstLetters = new Uint8Array(128);
for (const name of [...extensionTags, "includeonly", "noinclude", "onlyinclude"]) firstLetters[name.charCodeAt(0)] = 1;

/** Finds extension tags, their ends, and the ends of comments, as MediaWiki's preprocessor does. */
export class TagFinder {
	readonly #angles: Search;
	readonly #slashes: Search;
	readonly #commentEnds: Search;
	#level: Level = { end: 0, hasMoreAngles: true, missing: new Set() };

	constructor(private readonly text: string) {
		this.#angles = new Search(text, ">");
		this.#slashes = new Search(text, "</");
		this.#commentEnds = new Search(text, "-->");
	}

	/** Begins a stretch; gives the one around it, for `leave`. */
	enter(end: number): Level {
		const outer = this.#level;
		this.#level = { end, hasMoreAngles: true, missing: new Set() };
		return outer;
	}

	leave(outer: Level): void {
		this.#level = outer;
	}

	/** Behind the `-->` that ends a comment; -1 where there is none. */
	commentEnd(from: number, end: number): number {
		const at = this.#commentEnds.next(from);
		return at + 3 <= end ? at + 3 : -1;
	}

	/** The tag that begins at a `<`; null where there is none of those that the preprocessor knows. */
	find(start: number, end: number): OpenTag | null {
		const { text } = this;
		const isClosing = text.charCodeAt(start + 1) === 47;
		const nameStart = start + (isClosing ? 2 : 1);
		const nameEnd = this.#nameEnd(nameStart, end);
		if (nameEnd < 0 || firstLetters[text.charCodeAt(nameStart) | 32] === 0) return null;
		const written = text.slice(nameStart, nameEnd);
		const name = isLowerCase(written) ? written : written.toLowerCase();
		const isIgnored = name === "noinclude" || name === "onlyinclude";
		if (!isIgnored && (isClosing || (name !== "includeonly" && !extensionTags.has(name)))) return null;
		const close = this.#closeAngle(nameEnd);
		if (close < 0) return null;
		const isSelfClosing = !isIgnored && text.charCodeAt(close - 1) === 47;
		const contentStart = close + 1;
		const hasContent = !isSelfClosing && !isIgnored;
		const closing = hasContent ? this.#closingTag(name, contentStart) : contentStart;
		const runsOut = closing < 0 && written === "includeonly";
		const contentEnd = closing >= 0 ? closing : runsOut ? end : contentStart;
		return {
			name,
			start,
			nameEnd,
			attributesEnd: Math.max(nameEnd, isSelfClosing ? close - 1 : close),
			contentStart,
			contentEnd,
			end: hasContent && closing >= 0 ? text.indexOf(">", contentEnd) + 1 : contentEnd,
			isSelfClosing,
			isClosed: closing >= 0 || runsOut,
			isIgnored,
			isParsed: !isSelfClosing && parsedTags.has(name),
		};
	}

	/** The end of a name behind which white space, `>` or `/>` stands; -1 where there is none. */
	#nameEnd(from: number, end: number): number {
		const { text } = this;
		const limit = Math.min(end, from + longestName);
		let i = from;
		while (i < limit && isLetter(text.charCodeAt(i))) i++;
		if (i === from || i >= end) return -1;
		const code = text.charCodeAt(i);
		return isSpace(code) || code === 62 || (code === 47 && text.charCodeAt(i + 1) === 62) ? i : -1;
	}

	#closeAngle(from: number): number {
		const level = this.#level;
		if (!level.hasMoreAngles) return -1;
		const at = this.#angles.next(from);
		if (at < level.end) return at;
		level.hasMoreAngles = false;
		return -1;
	}

	/** Where the first `</name>` stands, white space before its `>` allowed; -1 where there is none. */
	#closingTag(name: string, from: number): number {
		const { end, missing } = this.#level;
		if (missing.has(name)) return -1;
		for (let at = this.#slashes.next(from); at !== noMark && at < end; at = this.#slashes.next(at + 2)) {
			if (this.#isClosingTag(name, at + 2, end)) return at;
		}
		missing.add(name);
		return -1;
	}

	#isClosingTag(name: string, from: number, end: number): boolean {
		const { text } = this;
		for (let i = 0; i < name.length; i++) {
			if ((text.charCodeAt(from + i) | 32) !== name.charCodeAt(i)) return false;
		}
		let i = from + name.length;
		while (i < end && isSpace(text.charCodeAt(i))) i++;
		return i < end && text.charCodeAt(i) === 62;
	}
}
