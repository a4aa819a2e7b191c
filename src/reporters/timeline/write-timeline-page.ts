import { escapeHtml } from "../html/escape-html.js";
import { style } from "../html/style.js";
import { drawTimeline } from "./draw-timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";
import { timelineScript, timelineScriptHash } from "./timeline-script.js";
import { timelineStyle } from "./timeline-style.js";

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${timelineScriptHash}'; base-uri 'none'; form-action 'none'`;

export const timelineStart = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>citelint: what is said to have happened, and when</title>
<style>${style}${timelineStyle}</style>
</head>
<body>
<header>
<h1>Timeline</h1>
<form role="search" aria-label="Statements" hidden>
<label>Search <input type="search" id="query" placeholder="words, name, year"></label>
<label>Event <select id="event"><option value="">all</option></select></label>
<label><input type="checkbox" name="conflicts"> only conflicts</label>
<label><input type="checkbox" name="unsourced"> only without a source</label>
<p id="count" role="status"></p>
<p class="keys"><kbd>/</kbd> search <kbd>j</kbd> next <kbd>k</kbd> previous</p>
</form>
</header>
<main>
`;

export function writeTimelineDocument(path: string, entries: readonly TimelineEntry[], number: number): string {
	const conflicts = entries.filter((entry) => entry.conflicts.length > 0).length;
	const said = `${entries.length} dated statements${conflicts === 0 ? "" : `, ${conflicts} of them in conflict`}`;
	return `<section class="document"><h2>${escapeHtml(path)}</h2>\n<p class="place">${said}</p>\n${drawTimeline(entries, number)}</section>\n`;
}

export const timelineEnd = `</main>\n<script>${timelineScript}</script>\n</body>\n</html>\n`;
