import { isTitle } from "./is-title.js";
import type { Progress } from "./progress.js";
import type { HeadingFound } from "./read-heading.js";
import type { Line } from "./read-lines.js";

/**
 * Guesses that a line is a heading from where it stands.
 *
 * Takes: the first line of a text as its title; a title alone behind a list of notes, where the file's next article begins;
 * a short line alone between paragraphs, in a text whose headings have no marks.
 * Must not take: captions and cells before the first paragraph, the words above a quotation, which end in a colon.
 */
export function guessHeading(progress: Progress): HeadingFound | null {
	const { page, i, drafts } = progress;
	const line = page.lines[i] as Line;
	const said = page.text.slice(line.start, Math.min(line.end, line.start + 200));
	const after = page.lines[i + 1];
	if (after === undefined || page.heads[i] !== null || !isTitle(said)) return null;
	const depth = !hasArticleText(progress)
		? titleDepth(progress, after)
		: page.isChrome[i + 1] === 1
			? 0
			: innerDepth(progress, line, after);
	if (depth === 0) return null;
	if (depth === 2 && drafts.at(-1)?.kind === "heading") return null;
	return { heading: { kind: "heading", depth: depth === 1 ? 1 : 2, start: line.start, end: line.end }, next: i + 1 };
}

function hasArticleText({ drafts }: Progress): boolean {
	return drafts.some((draft) => draft.kind !== "chrome");
}

/** The first line that is the article's: alone, or above a line that is much longer. */
function titleDepth({ page, i }: Progress, after: Line): 0 | 1 {
	const isAlone = after.isAfterBlank || page.isChrome[i + 1] === 1 || after.end - after.start > 80 || i > 0;
	return isAlone ? 1 : 0;
}

function innerDepth({ page, drafts, hasMarkedHeadings }: Progress, line: Line, after: Line): 0 | 1 | 2 {
	if (!line.isAfterBlank || !after.isAfterBlank || line.indent > 0) return 0;
	const said = page.text.slice(line.start, line.end);
	if (/[!?…"”]$/.test(said) || !/^[\p{Lu}\p{N}"“‘]/u.test(said)) return 0;
	const before = drafts.findLast((draft) => draft.kind !== "chrome");
	// Behind the notes of an article a sentence with a marker is of the next one.
	if (before?.kind === "notes" && /[.!?]\[\d{1,3}\]/.test(page.text.slice(after.start, after.end))) return 1;
	if (!isProse(page.text, after)) return 0;
	if (before?.kind === "notes") return 1;
	const isBetween = before?.kind === "paragraph" && isProse(page.text, before);
	return isBetween && !hasMarkedHeadings && said.length <= 70 ? 2 : 0;
}

/** Long, or a sentence. */
function isProse(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
	return (
		end - start > 120 || (end - start > 40 && /[.!?:]["”’)[\]\d]*$/.test(text.slice(Math.max(start, end - 16), end)))
	);
}
