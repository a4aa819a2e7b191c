import type { Dialect } from "../model/manuscript.js";
import type { Range } from "../model/place.js";

/**
 * The directive that silences a rule on the line in which an offset stands: a line of its own above it, or at its end where
 * that line would part a paragraph of Markdown. Line breaks are those of the text.
 */
export function writeDirective(
	text: string,
	offset: number,
	{ rule, reason, dialect }: { readonly rule: string; readonly reason: string; readonly dialect: Dialect },
): Range & { readonly text: string } {
	const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
	const line = /[^\r\n]*/.exec(text.slice(start))![0];
	const words = `${rule}${reason === "" ? "" : `: ${reason}`}`;
	if (dialect === "markdown" && isInParagraph(text, start)) {
		const end = start + line.trimEnd().length;
		return { start: end, end, text: ` <!-- citelint disable-line ${makeHarmless(words)} -->` };
	}
	const indent = /^[ \t]*/.exec(line)![0];
	const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
	return {
		start,
		end: start,
		text: `${indent}<!-- citelint disable-next-line ${makeHarmless(words)} -->${lineBreak}`,
	};
}

/** Whether the line above has words too. */
function isInParagraph(text: string, start: number): boolean {
	return /\S[^\S\n]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
}

/** What would end the comment early. */
function makeHarmless(words: string): string {
	return words.replace(/\s+/g, " ").replace(/-{2,}|[<>]/g, (found) => (found.startsWith("-") ? "–" : ""));
}
