import { escapeHtml } from "../html/escape-html.js";
import { style } from "../html/style.js";
import { drawTimeline } from "./draw-timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";
import { timelineScript, timelineScriptHash } from "./timeline-script.js";
import { timelineStyle } from "./timeline-style.js";

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${timelineScriptHash}'; base-uri 'none'; form-action 'none'`;

/** The language of the page, and what puts words into it. */
interface PageLanguage {
	readonly name: string;
	readonly say: (words: string) => string;
}

export function startTimeline({ name, say }: PageLanguage): string {
	const word = (words: string) => escapeHtml(say(words));
	return `<!doctype html>
<html lang="${name}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${word("citelint: what is said to have happened, and when")}</title>
<style>${style}${timelineStyle}</style>
</head>
<body>
<header>
<h1>${word("Timeline")}</h1>
<form role="search" aria-label="${word("Statements")}" hidden>
<label>${word("Search")} <input type="search" id="query" placeholder="${word("words, name, year")}"></label>
<label>${word("Event")} <select id="event"><option value="">${word("all")}</option></select></label>
<label><input type="checkbox" name="conflicts"> ${word("only conflicts")}</label>
<label><input type="checkbox" name="unsourced"> ${word("only without a source")}</label>
<p id="count" role="status" data-words="${word("{0} of {1} statements")}"></p>
<p class="keys"><kbd>/</kbd> ${word("search")} <kbd>j</kbd> ${word("next")} <kbd>k</kbd> ${word("previous")}</p>
</form>
</header>
<main>
`;
}

export function writeTimelineDocument(
	path: string,
	entries: readonly TimelineEntry[],
	number: number,
	say: PageLanguage["say"],
): string {
	const conflicts = entries.filter((entry) => entry.conflicts.length > 0).length;
	const said = say(`${countStatements(entries)}${conflicts === 0 ? "" : `, ${conflicts} of them in conflict`}`);
	return `<section class="document"><h2>${escapeHtml(path)}</h2>\n<p class="place">${escapeHtml(said)}</p>\n${drawTimeline(entries, number, say)}</section>\n`;
}

export function countStatements({ length }: readonly TimelineEntry[]): string {
	return `${length} dated ${length === 1 ? "statement" : "statements"}`;
}

export const timelineEnd = `</main>\n<script>${timelineScript}</script>\n</body>\n</html>\n`;
