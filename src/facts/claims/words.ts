/** A word, number or mark of a sentence; offsets are those of the block's text. */
export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	/** It begins with a capital letter. */
	readonly isCapital: boolean;
	/** Index of the document's date that it is part of; -1 where it is part of none. */
	date: number;
}

/** A date as it stands among the words: `next` is the word behind it. */
export interface DateSpan {
	readonly date: number;
	readonly first: number;
	readonly next: number;
}

/**
 * Splits a stretch of text into words and marks. Initials keep their full stop ("J."), and hyphens, dashes without spaces
 * and apostrophes belong to their word ("Mali–Peru", "company's").
 */
export function splitWords(text: string, from: number, to: number): Word[] {
	const words: Word[] = [];
	let at = from;
	while (at < to) {
		const code = text.charCodeAt(at);
		if (isSpace(code)) {
			at++;
			continue;
		}
		const start = at;
		let isLower = isLowerCode(code);
		if (isWordCode(code)) {
			for (at++; at < to; at++) {
				const next = text.charCodeAt(at);
				if (!isWordCode(next) && !joins(text, at, to)) break;
				isLower &&= isLowerCode(next);
			}
			// "J." and "St." before another capital.
			if (text.charCodeAt(at) === 46 && (at - start === 1 || isTitle(text.slice(start, at)))) at++;
		} else at++;
		const word = text.slice(start, at);
		words.push({
			text: word,
			lower: isLower ? word : word.toLowerCase(),
			start,
			end: at,
			isCapital: code < 128 ? code >= 65 && code <= 90 : isCapital(word),
			date: -1,
		});
	}
	return words;
}

/** A hyphen, dash or apostrophe between two letters, or a letter and a figure. */
function joins(text: string, at: number, to: number): boolean {
	const code = text.charCodeAt(at);
	const isJoint = code === 39 || code === 0x2019 || code === 45 || code === 0x2013 || code === 38;
	if (!isJoint || at + 1 >= to || !isWordCode(text.charCodeAt(at + 1))) return false;
	// "1841–1903" are two dates.
	return !(isFigure(text.charCodeAt(at - 1)) && isFigure(text.charCodeAt(at + 1)));
}

/** Nothing that has another form in lower case. */
function isLowerCode(code: number): boolean {
	return code < 128 && !(code >= 65 && code <= 90);
}

function isFigure(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isTitle(word: string): boolean {
	return titles.has(word);
}

const titles: ReadonlySet<string> = new Set([
	"St",
	"Dr",
	"Mr",
	"Mrs",
	"Ms",
	"Jr",
	"Sr",
	"Gen",
	"Col",
	"Capt",
	"Lt",
	"Rev",
]);

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b;
}

/** Letters and figures; beyond Latin-1 everything but punctuation and spaces counts as a letter. */
function isWordCode(code: number): boolean {
	if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	if (code < 0xc0) return code === 0xaa || code === 0xba;
	return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

function isCapital(word: string): boolean {
	// ʿArabī
	const first = word.charAt(word.charCodeAt(0) >= 0x2bb && word.charCodeAt(0) <= 0x2bf ? 1 : 0);
	return first !== first.toLowerCase();
}
