import type { Range } from "../../model/place.js";
import { findPages } from "./find-pages.js";
import { findRemarks, type Remarks } from "./find-remarks.js";
import { isDateLike } from "./is-date-like.js";
import { readAuthors } from "./read-authors.js";
import { readContainer, skipRemarks } from "./read-container.js";
import { findQuotedTitle, type QuotedTitle } from "./read-title.js";
import { splitSegments, trim } from "./split-segments.js";

/** The fields of a citation, as ranges of the entry. */
export interface Work {
	authors: readonly Range[];
	title?: Range | undefined;
	date?: Range | undefined;
	publisher?: Range | undefined;
	isbn?: Range | undefined;
	pages?: Range | undefined;
	accessDate?: Range | undefined;
	archiveDate?: Range | undefined;
}

/**
 * Takes a citation apart that was written for readers.
 *
 * Takes: `Last, First (2013). "Title". Journal. 4 (2): 1–9.`, `Last, First (2013), Title (2nd ed.), Place: Publisher, ISBN 0-…`,
 * `"Title". Site. 1 May 2013. Retrieved 2 June 2014.`, `Title. Publisher. 1971. p. 45.`, `First Last, “Title,” Journal, Jul 17, 2013`.
 */
export function describeWork(said: string): Work {
	const date = findDateInBrackets(said);
	const described = findRemarks(said, date?.whole.end ?? 0).start;
	const quoted = findQuotedTitle(said, 0, Math.min(described, 500));
	const bodyStart = quoted?.whole.end ?? (date !== null && isHead(said, date) ? date.whole.end : 0);
	const remarks = findRemarks(said, bodyStart);
	const work = quoted === null ? describeUnquoted(said, date, remarks) : describeQuoted(said, quoted, date, remarks);
	const { isbn, accessDate, archiveDate } = remarks;
	return { ...work, isbn, accessDate, archiveDate };
}

interface DateInBrackets {
	readonly words: Range;
	/** With its brackets, and the year of the first edition: `(2004) [1969]`. */
	readonly whole: Range;
}

/** `(2013)`, `(12 January 2013)`, `(2004) [1969]` behind the names. */
function findDateInBrackets(said: string): DateInBrackets | null {
	for (const found of said.slice(0, 1500).matchAll(/\(([^()]{3,48})\)(?:\s\[[^[\]]{3,120}\])?/g)) {
		if (!isDateLike((found[1] as string).replace(/^(?:published|originally|posted) /, ""))) continue;
		const start = found.index + 1;
		return {
			words: { start, end: start + (found[1] as string).length },
			whole: { start: found.index, end: found.index + found[0].length },
		};
	}
	return null;
}

function describeQuoted(said: string, quoted: QuotedTitle, date: DateInBrackets | null, remarks: Remarks): Work {
	const isDated = date !== null && date.whole.start < quoted.whole.start;
	const authors = readAuthors(said, 0, isDated ? date.whole.start : quoted.whole.start);
	const separator = separatorBehind(said, quoted);
	const from = skipIn(said, quoted.whole.end, separator);
	const end = endOfFirst(said, from.at, remarks.start);
	const pages = findPages(said, quoted.whole.end, remarks.start);
	const isBook =
		from.isBook || isChapter(said, quoted, end) || (remarks.isbn !== undefined && !(pages !== null && !pages.isMarked));
	const container = readContainer(said, from.at, cutPages(pages, end), separator, isBook);
	return {
		authors,
		title: quoted.words,
		date: isDated ? date.words : (container.date ?? date?.words ?? lastDate(said, from.at, end)),
		publisher: container.publisher,
		pages: pages?.words,
	};
}

/** `"Ch. 6: Ebb". Tides (2nd ed.). Harbour Press.` */
function isChapter(said: string, { words, whole }: QuotedTitle, end: number): boolean {
	if (/^Ch(?:apter|\.)? ?\d/.test(said.slice(words.start, words.end))) return true;
	return /^\.? [^():]{3,150} \(\d+(?:st|nd|rd|th) ed\.\)\./.test(said.slice(whole.end, end));
}

function describeUnquoted(said: string, date: DateInBrackets | null, remarks: Remarks): Work {
	const isDated = date !== null && isHead(said, date);
	const comma = isDated ? said.charAt(date.whole.end) === "," : isCommaStyle(said, remarks.start);
	const separator = comma ? "," : ".";
	const pages = findPages(said, isDated ? date.whole.end : 0, remarks.start) ?? pagesBehind(said, remarks.start);
	const end = cutPages(pages, remarks.start);
	let parts = splitSegments(said, isDated ? date.whole.end : 0, end, separator);
	let authors = isDated ? readAuthors(said, 0, date.whole.start) : [];
	const named = isDated ? 0 : countNames(said, parts, separator);
	if (named > 0) {
		authors = readAuthors(said, (parts[0] as Range).start, (parts[named - 1] as Range).end);
		parts = parts.slice(named);
	}
	// Names of editors: `Roe, Ann (ed.).`, and in a style of commas the last name apart.
	const editors = parts.slice(0, 2).findIndex(({ start, end }) => /\(eds?\.?\)$/.test(said.slice(start, end)));
	if (editors >= 0 && parts.length > editors + 1) parts = parts.slice(editors + 1);
	const title = titleOf(said, parts, separator);
	const container =
		title === undefined
			? { publisher: undefined, date: undefined }
			: readContainer(said, title.end, end, separator, true);
	return {
		authors,
		title: title && withoutRemark(said, title),
		date: isDated ? date.words : (container.date ?? date?.words ?? lastDate(said, title?.end ?? 0, end)),
		publisher: container.publisher,
		pages: pages?.words,
	};
}

/** The brackets stand behind names: no part of the citation has ended before them. */
function isHead(said: string, date: DateInBrackets): boolean {
	const before = splitSegments(said, 0, date.whole.start, ".");
	return (
		before.length <= 1 ||
		said.slice(0, date.whole.start).includes(";") ||
		/\b(?:al|eds?)\.\s*$/.test(said.slice(0, date.whole.start))
	);
}

function isCommaStyle(said: string, end: number): boolean {
	const body = said.slice(0, end);
	return !/[.?!] \p{Lu}/u.test(body.replace(/\b\p{Lu}\. /gu, "")) && body.includes(", ");
}

/** How many parts before an undated title are names: `Last, First.`; in a style of commas `Last, First, Title`. */
function countNames(said: string, parts: readonly Range[], separator: "." | ","): number {
	const words = parts.slice(0, 2).map(({ start, end }) => said.slice(start, end));
	if (parts.length === 2 && separator === ".") return isLastFirst(words[0] as string) ? 1 : 0;
	if (parts.length < 3) return 0;
	if (separator === ".") return isName(words[0] as string) ? 1 : 0;
	if (isFrenchStyle(said)) {
		const names = parts.slice(0, -2).findIndex(({ start, end }) => !isFullName(said.slice(start, end)));
		// Where every part could be a name, the first is one and the second is the title.
		return names < 0 ? 1 : names;
	}
	const isShort = words.every(({ length }) => length <= 100);
	const isPair = isShort && /^(?:\p{Ll}{1,3}['’ ])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(words[0] as string);
	return isPair &&
		/^(?:\p{Lu}[\p{L}'’-]{1,40}|\p{Lu}\.)(?:[ -]\p{Lu}[\p{L}'’-]{0,40}\.?){0,2}$/u.test(words[1] as string)
		? 2
		: 0;
}

/** `Roe, Ann B.`, `Landau, L. D.; Lifshitz, E. M.` */
function isLastFirst(words: string): boolean {
	const names = words.length > 200 ? [] : words.split(/;\s*/);
	return (
		names.length > 0 &&
		names.every((name) =>
			/^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}(?:\.|[\p{L}'’-]{1,20})?(?: ?\p{Lu}(?:\.|[\p{L}'’-]{1,20})?){0,2}$/u.test(name),
		)
	);
}

/** `Prénom Nom, Titre, Lieu, Éditeur, coll. « X », 1992, 477 p. (ISBN 2-…, lire en ligne), p. 83` */
function isFrenchStyle(said: string): boolean {
	return /\(ISBN|\((?:lire|présentation) en ligne|, coll\. «|, \d+ p\.|^\([a-z]{2}\) /.test(said);
}

/** `(en) Kelly Watson et Jodi Detjen`, `Alain Vial (dir.)`, `Jean de Viguerie` */
function isFullName(words: string): boolean {
	const plain = words
		.replace(/^(?:\([a-z]{2,3}(?:-[A-Z]{2})?\)|\[[^[\]]*\])\s*/, "")
		.replace(/\s\((?:dir|éd|trad|ill|préf)[^()]*\)$/, "");
	return /^(?!(?:Les?|La|Une?|Des|Du|De|Aux?|The|An?|Histoire|Dictionnaire|Vie|Mon|Ma)\s|L['’])\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|du|des|von|van|der|la|le|et|d['’]\p{Lu}[\p{L}-]*)){1,6}$/u.test(
		plain,
	);
}

function isName(words: string): boolean {
	if (words.length > 200) return false;
	if (/^(?:\p{Lu}[\p{L}.'’-]*[ ;]+){2,}\p{Lu}[\p{L}'’-]+$/u.test(words) && words.includes(";")) return true;
	const [last = "", first] = words.split(/[;,&]/, 2);
	const given = first?.startsWith(" ") && words[last.length] === "," ? first.trim().split(" ") : [];
	const areNames = given.length > 0 && given.length <= 4 && given.every((one) => /^\p{Lu}[\p{L}.'’-]*$/u.test(one));
	return areNames && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(last);
}

/** In a style of commas a title may hold commas: it ends where an edition, a place with its publisher or the last name begins. */
function titleOf(said: string, parts: readonly Range[], separator: "." | ","): Range | undefined {
	const first = parts[0];
	if (first === undefined || separator === "." || parts.length < 3) return first;
	const isEnd = (i: number): boolean => {
		const words = said.slice((parts[i] as Range).start, (parts[i] as Range).end);
		return /[)\]]$/.test(words) || /^(?:vol|pp?|no|\d|[IVX]+$)\b/.test(said.slice((parts[i + 1] as Range).start));
	};
	const closing = parts.slice(0, Math.min(parts.length - 1, 6)).findLastIndex(({ start, end }, i) => {
		const words = said.slice(start, end);
		if (i > 0 && /^(?:and|or|et) |\bed(?:\.|ition)\)$/.test(words)) return true;
		// `Spaces, Distributions and Kernels, Academic Press`
		return (
			i > 0 &&
			/ and /.test(words) &&
			!press.test(words) &&
			press.test(said.slice(parts[i + 1]?.start, parts[i + 1]?.end))
		);
	});
	let last = Math.max(0, closing);
	while (last < parts.length - 2 && !isEnd(last) && /^\p{Ll}/u.test(said.slice((parts[last + 1] as Range).start)))
		last++;
	return { start: first.start, end: (parts[last] as Range).end };
}

/** Words in the names of publishers. */
const press =
	/\b(?:Press|Publish\w+|Publications|Verlag|University|Springer|Wiley|Elsevier|Books|Hall|Sons|Co|Company|Inc|Ltd)\b/;

/** `Title (2nd ed.)`, `Title (PDF)`, `Title [Translation]`: the title alone. */
function withoutRemark(said: string, { start, end }: Range): Range {
	const words = said.slice(start, end);
	let cut = words;
	for (;;) {
		const found = remark.exec(cut);
		if (found === null || (found[1] !== undefined && !isRemark(found[1]))) break;
		cut = cut.slice(0, found.index);
	}
	const withoutVolume = cut.replace(/(?<!\b(?:vol|v|no|part|pt))\.\s(?:(?:Vol\.?\s)?\d{1,3}|[IVX]+)$/i, "");
	return trim(said, start, start + withoutVolume.length);
}

/** A comma inside the marks, or behind them: the parts are separated by commas. */
function separatorBehind(said: string, { whole }: QuotedTitle): "." | "," {
	const behind = said.slice(whole.end, whole.end + 90).replace(/^(?:\s*(?:\([^()]*\)|\[[^[\]]*\]))+/, "");
	if (/^\s*,/.test(behind)) return ",";
	return /,.?$/.test(said.slice(whole.end - 2, whole.end)) && !/^\s*\./.test(behind) ? "," : ".";
}

/** `In Shillington, Kevin (ed.). Encyclopedia …`: behind the editors, or behind `In`. */
function skipIn(said: string, from: number, separator: "." | ","): { at: number; isBook: boolean } {
	const at = skipRemarks(said, from, said.length);
	const editors = /^[Ii]n [^"“]{2,300}?\b\(?eds?\.?\)[.,]?\s|^[Ii]n [^"“()]{2,200}?\beds?\.,?\s/.exec(
		said.slice(at, at + 400),
	);
	if (editors !== null) return { at: at + editors[0].length, isBook: true };
	const plain =
		separator === "," || /^In:? \p{Lu}/u.test(said.slice(at, at + 6)) ? /^[Ii]n:? /.exec(said.slice(at, at + 5)) : null;
	return plain === null ? { at, isBook: false } : { at: at + plain[0].length, isBook: true };
}

/** Notes of essays name several works with `;` between them: the first one is read. */
function endOfFirst(said: string, from: number, to: number): number {
	const found = /\d{4}[a-z]?\)?; /.exec(said.slice(from, to));
	return found === null ? to : from + found.index + found[0].length - 2;
}

function cutPages(pages: ReturnType<typeof findPages>, end: number): number {
	return pages?.isMarked ? Math.min(end, pages.whole.start + 1) : end;
}

/** `… (ISBN 2-218-03841-2), p. 83`: French entries name the page last. */
function pagesBehind(said: string, from: number): ReturnType<typeof findPages> {
	const closing = /\),(?= p\. ?[\w–-]+)/.exec(said.slice(from));
	return closing === null ? null : findPages(said, from + closing.index + 2, said.length);
}

/** The last year or day that the citation names, where no part is a date by itself: `Oxford University Press, 2010`. */
function lastDate(said: string, from: number, to: number): Range | undefined {
	const body = said.slice(from, to);
	const found = [
		...body.matchAll(
			/(?:(?<=[\s,(])(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )(?:\d{1,2}, )?)?\b(?:1[5-9]|20)\d\d\b(?![–-]\d{4}-|\w)/g,
		),
	].at(-1);
	return found === undefined ? undefined : { start: from + found.index, end: from + found.index + found[0].length };
}

/** The last pair of brackets. */
const remark = /(?:\.|(?<!\s))\s+(?:\d{1,3} )?(?:\(([^()]*)\)|\[[^[\]]{3,}\])$/;

/** An edition, a kind of file or of work, the book that a chapter stands in. */
function isRemark(words: string): boolean {
	return /\bed\.$|edition$|^(?:PDF|video|audio|DVD|MP3|[Tt]hesis|[Rr]eport|Press release|Tech\. report|Technical report|[A-Z][a-z]+ thesis)$|^(?:in [A-Z]|PhD|Ph\.D|M\.\w)/.test(
		words,
	);
}
