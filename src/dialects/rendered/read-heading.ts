import type { HeadingDraft } from "./drafts.js";
import { isTitle } from "./is-title.js";
import type { Page } from "./page.js";
import type { Line } from "./read-lines.js";

/** What stands behind a heading as a link: in brackets, or glued to it by the newer skins. */
const editWords =
	"edit(?: ?source| ?\\| ?edit source)?|modifier(?: ?\\| ?modifier le code)?|modifier le code|Bearbeiten(?: ?\\| ?Quelltext bearbeiten)?|editar(?: ?\\| ?editar (?:código|a fonte))?|modificare(?: ?\\| ?modificare sursă)?|modifica(?: ?\\| ?modifica wikitesto)?|bewerken(?: ?\\| ?brontekst bewerken)?";
const editMark = new RegExp(`\\s?\\[ ?(?:${editWords}) ?\\]$`, "i");
const editLine = new RegExp(`^\\[ ?(?:${editWords}) ?\\]`, "i");
const gluedEdit = /\s(?:edit|edit source)$/;

/** Names of sections that head nothing else when they stand alone on a line. */
const knownTitle =
	/^(?:see also|references?(?: and (?:notes|footnotes|sources|further reading))?|notes?(?: and (?:references|sources|citations))?|(?:foot|end)notes|(?:explanatory|additional|general) notes|citations(?: and (?:notes|footnotes))?|(?:general|cited|works|primary|secondary) ?(?:sources|references|cited)|further reading|external links?|bibliography|(?:works|sources) cited|sources?|voir aussi|articles connexes|(?:notes et )?références|liens externes|bibliographie|einzelnachweise|weblinks|referencias|note|bibliografie|legături externe):?$/i;

/** A heading, and the line behind it and its edit mark. */
export interface HeadingFound {
	readonly heading: HeadingDraft;
	readonly next: number;
}

/**
 * Reads a heading at a line.
 *
 * Takes: `History edit`, `History[edit]`, `History` with `[edit]` on the next line, `== History ==`, `# History`, `References` alone,
 * a title that the table of contents lists.
 * Must not take: `He made the last edit`, `Notes on the harbour were lost.`, a word of the text that is wrapped after it.
 */
export function readHeading(page: Page, i: number): HeadingFound | null {
	const line = page.lines[i] as Line;
	if (line.end - line.start > 160) return null;
	// Browsers copy no-break spaces, one for one.
	const said = page.text.slice(line.start, line.end).replace(/\s/g, " ");
	const marks = /^(={2,6})[^=].*\1$|^#{1,6}(?=\s+\S.*[^.,;]$)/.exec(said);
	if (marks !== null) return { heading: draftMarked(line, said, marks[1] ?? marks[0]), next: i + 1 };
	const own = endBeforeMark(said);
	if (own !== null && own > 0 && isTitle(said.slice(0, own)) && (said.includes("[") || isGlued(page, i, said, own))) {
		return { heading: draft(page, line.start, line.start + own), next: i + 1 };
	}
	const after = page.lines[i + 1];
	if (after !== undefined && isEditLine(page, after) && isTitle(said) && !editLine.test(said)) {
		return { heading: draft(page, line.start, line.end), next: i + 1 };
	}
	if (!standsAlone(page, i)) return null;
	const isKnown = knownTitle.test(said) || page.contents.has(said.toLowerCase());
	return isKnown ? { heading: draft(page, line.start, line.end), next: i + 1 } : null;
}

/** Behind `[edit]` at the start of a line; null where none stands. */
export function skipEditMark(page: Page, line: Line): number | null {
	const found = isEditLine(page, line) ? editLine.exec(page.text.slice(line.start, line.start + 60)) : null;
	return found === null ? null : line.start + found[0].length;
}

function draft({ text, contents }: Page, start: number, end: number): HeadingDraft {
	const depth = contents.get(text.slice(start, end).toLowerCase()) ?? 2;
	return { kind: "heading", depth: Math.min(depth, 6) as HeadingDraft["depth"], start, end };
}

/** `# History` is a section's heading: the title of the page stands above it without marks. */
function draftMarked(line: Line, said: string, marks: string): HeadingDraft {
	const isHash = marks.startsWith("#");
	const depth = Math.min(isHash ? marks.length + 1 : marks.length, 6) as HeadingDraft["depth"];
	const inner = said.slice(marks.length, isHash ? said.length : -marks.length);
	const start = line.start + marks.length + (inner.length - inner.trimStart().length);
	return { kind: "heading", depth, start, end: start + inner.trim().length };
}

/** Where the title ends that an edit mark follows on its line; null without a mark. */
function endBeforeMark(said: string): number | null {
	const found = said.endsWith("]") ? editMark.exec(said) : gluedEdit.exec(said);
	return found === null ? null : said.slice(0, found.index).trimEnd().length;
}

/** `History edit`: the mark is a word of the language, so the line must stand alone, and others like it must exist. */
function isGlued(page: Page, i: number, said: string, own: number): boolean {
	if (!standsAlone(page, i) || !/^[\p{Lu}\p{N}"“(]/u.test(said)) return false;
	return (
		page.hasGluedEdits || knownTitle.test(said.slice(0, own)) || page.contents.has(said.slice(0, own).toLowerCase())
	);
}

function isEditLine({ text }: Page, line: Line): boolean {
	return (
		text.charCodeAt(line.start) === 91 && editLine.test(text.slice(line.start, Math.min(line.end, line.start + 60)))
	);
}

/** Nothing stands directly above it, or nothing directly below it. */
function standsAlone({ lines, isChrome, heads }: Page, i: number): boolean {
	const after = lines[i + 1];
	return (
		(lines[i] as Line).isAfterBlank ||
		after === undefined ||
		after.isAfterBlank ||
		isChrome[i - 1] === 1 ||
		heads[i + 1] !== null
	);
}
