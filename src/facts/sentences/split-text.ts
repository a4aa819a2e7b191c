import { lowerCase } from "../../model/lower-case.js";

/** Words before a full stop that do not end a sentence: English, then French, lower case, without their full stop. */
const abbreviations = new Set(
	(
		"div mr mrs ms dr prof st sr jr rev hon gen col maj capt cpt lt sgt cmdr adm gov sen rep pres fr bros messrs mt ft " +
		"no nos vol vols p pp ed eds trans fig figs ch chap sec art op cit ibid al approx ca c cf vs v viz esp incl etc e.g i.e " +
		"jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp univ dept est assn bur ave blvd rd sq u.s u.k u.n d.c ph.d b.a m.a " +
		"m mm mme mlle av env chap ps r s b d n fl lit orig pop resp sp spp subsp var"
	).split(" "),
);

/** Words that begin a sentence and hardly ever follow an initial or an abbreviation within one. */
const starters = new Set(
	"The He She It They This That These Those In On At As After Before By For From With When While Although However His Her Its Their There A An And But Since During Under Both Between Following".split(
		" ",
	),
);

/**
 * Where the sentences of a text end, in order; the last one is the text's length. `anchors` are the offsets, in order,
 * at which a marker stands: `1990.[1]In 2014` is a boundary though no space is there.
 * Look-alikes that end none: initials, abbreviations, decimals, `example.org`, `U.S. Navy`, a full stop before a lower-case word.
 */
export function splitText(text: string, anchors: readonly { readonly at: number }[]): number[] {
	const ends: number[] = [];
	let anchor = 0;
	// Unlike a match, a test makes no object of each stop.
	stops.lastIndex = 0;
	while (stops.test(text)) {
		const stop = stops.lastIndex - 1;
		let after = stop + 1;
		while (after < text.length && isCloser(text.charCodeAt(after))) after++;
		while (anchor < anchors.length && (anchors[anchor] as { at: number }).at <= stop) anchor++;
		const isMarked = anchor < anchors.length && (anchors[anchor] as { at: number }).at <= after;
		if (endsSentence(text, stop, after, isMarked)) ends.push(after);
		stops.lastIndex = after;
	}
	if (ends.at(-1) !== text.length) ends.push(text.length);
	return ends;
}

const stops = /[.!?\u2026\u3002]/g;

function endsSentence(text: string, stop: number, after: number, isMarked: boolean): boolean {
	if (after >= text.length) return true;
	let next = after;
	while (next < text.length && isSpace(text.charCodeAt(next))) next++;
	if (next >= text.length) return true;
	const first = text.charAt(next);
	if (next === after && !isMarked) return isGlued(text, stop, after);
	if (isLower(first)) return false;
	if (text.charAt(stop) !== "." || after > stop + 1) return true;
	return !isAbbreviation(text, stop) || starters.has(wordAt(text, next));
}

/** `terrorism.Maiga stressed`: sentences that lost the space between them. */
function isGlued(text: string, stop: number, after: number): boolean {
	const before = text.charAt(stop - 1);
	return (
		isLower(before) &&
		after === stop + 1 &&
		isUpper(text.charAt(after)) &&
		isLower(text.charAt(after + 1)) &&
		!isDotted(text, stop)
	);
}

/** Whether the word around a full stop is an address or a name such as `Node.Js.org`. */
function isDotted(text: string, stop: number): boolean {
	const end = text.indexOf(" ", stop);
	const begin = text.lastIndexOf(" ", stop) + 1;
	return /[./@:]/.test(text.slice(begin, stop)) || /^\w+[./@]\w/.test(text.slice(stop + 1, end < 0 ? undefined : end));
}

function isAbbreviation(text: string, stop: number): boolean {
	let begin = stop;
	while (begin > 0 && !isBreak(text.charCodeAt(begin - 1))) begin--;
	const word = text.slice(begin, stop);
	if (word.length === 1) return isUpper(word) || /[a-z]/.test(word);
	return abbreviations.has(lowerCase(word)) || /^(?:[A-Z]\.)+[A-Z]$/.test(word);
}

function wordAt(text: string, start: number): string {
	let end = start;
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	return text.slice(start, end);
}

function isStop(code: number): boolean {
	return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
}

/** Quotation marks, brackets and further stops that belong to the sentence before them. */
function isCloser(code: number): boolean {
	return (
		isStop(code) ||
		code === 34 ||
		code === 39 ||
		code === 41 ||
		code === 93 ||
		code === 0x201d ||
		code === 0x2019 ||
		code === 0xbb
	);
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function isBreak(code: number): boolean {
	return (
		isSpace(code) || code === 40 || code === 34 || code === 91 || code === 0x2013 || code === 0x2014 || code === 0x201c
	);
}

function isLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isLower(letter: string): boolean {
	const code = letter.charCodeAt(0);
	if (code < 128) return code >= 97 && code <= 122;
	return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

function isUpper(letter: string): boolean {
	const code = letter.charCodeAt(0);
	if (code < 128) return code >= 65 && code <= 90;
	return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}
