import type { Range } from "../../model/place.js";
import { escapeHtml } from "./escape-html.js";

/** Characters shown in front of the words and behind them, and of the words. */
const most = { around: 120, words: 400 };

/** The words with what stands on their lines around them, marked. */
export function drawHtmlFrame(
	text: string,
	{ start, end }: Range,
	line: number,
	say: (words: string) => string,
): string {
	const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - most.around);
	const lineEnd = text.indexOf("\n", end);
	const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + most.around);
	const words = text.slice(start, end);
	const shown = words.length > most.words ? `${words.slice(0, most.words)}…` : words;
	const before = `${from > 0 && text[from - 1] !== "\n" ? "…" : ""}${text.slice(from, start)}`;
	const behind = `${text.slice(end, to)}${to < text.length && text[to] !== "\n" ? "…" : ""}`;
	const mark = `<mark>${escapeHtml(shown, true)}</mark>`;
	return `<pre tabindex="0" aria-label="${escapeHtml(say(`Line ${line}`))}"><span class="line">${line}</span>${escapeHtml(before, true)}${mark}${escapeHtml(behind, true)}</pre>`;
}
