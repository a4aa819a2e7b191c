import type { Document } from "../../model/document.js";
import { countSupport, shareOf, sumCounts } from "../coverage/count-support.js";
import { listNeediest } from "../coverage/list-neediest.js";
import { escapeHtml } from "../html/escape-html.js";
import { drawTimeline } from "./draw-timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** The timeline and the coverage of a document, each folded up; empty where it says nothing that could be checked. */
export function drawFacts(document: Document, entries: readonly TimelineEntry[], number: number): string {
	const timeline =
		entries.length === 0
			? ""
			: `<details class="facts"><summary>Timeline: ${entries.length} dated statements</summary>\n${drawTimeline(entries, number)}</details>\n`;
	return timeline + drawCoverage(document);
}

function drawCoverage(document: Document): string {
	const counts = countSupport(document);
	const all = sumCounts(counts.map(({ statements }) => statements));
	if (all.all === 0) return "";
	const rows = counts.map(({ section, statements }) => {
		const title = document.sections[section]?.title.trim() || "(lead)";
		return `<tr><th scope="row">${escapeHtml(title)}</th><td>${statements.supported} of ${statements.all}</td><td>${Math.floor(shareOf(statements))} %</td></tr>`;
	});
	const needy = listNeediest(document).slice(0, 5);
	const list = needy.map(
		({ words }) => `<li dir="auto">${escapeHtml(words.length > 200 ? `${words.slice(0, 199)}…` : words)}</li>`,
	);
	const asks = list.length === 0 ? "" : `<p>What asks for a source most:</p>\n<ul>${list.join("")}</ul>\n`;
	return `<details class="facts"><summary>Coverage: sources support ${all.supported} of ${all.all} statements (${Math.floor(shareOf(all))} %)</summary>
<table><thead><tr><th scope="col">Section</th><th scope="col">Supported</th><th scope="col">Share</th></tr></thead><tbody>${rows.join("")}</tbody></table>
${asks}</details>
`;
}
