import type { Document } from "../../model/document.js";
import { countSupport, shareOf, sumCounts } from "../coverage/count-support.js";
import { listNeediest } from "../coverage/list-neediest.js";
import { escapeHtml } from "../html/escape-html.js";
import { drawTimeline } from "./draw-timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";
import { countStatements } from "./write-timeline-page.js";

/** The timeline and the coverage of a document, each folded up; empty where it says nothing that could be checked. */
export function drawFacts(
	document: Document,
	entries: readonly TimelineEntry[],
	number: number,
	say: (words: string) => string,
): string {
	const timeline =
		entries.length === 0
			? ""
			: `<details class="facts"><summary>${escapeHtml(say(`Timeline: ${countStatements(entries)}`))}</summary>\n${drawTimeline(entries, number, say)}</details>\n`;
	return timeline + drawCoverage(document, (words) => escapeHtml(say(words)));
}

function drawCoverage(document: Document, word: (words: string) => string): string {
	const counts = countSupport(document);
	const all = sumCounts(counts.map(({ statements }) => statements));
	if (all.all === 0) return "";
	const rows = counts.map(({ section, statements }) => {
		const title = document.sections[section]?.title.trim();
		return `<tr><th scope="row">${title ? escapeHtml(title) : word("(lead)")}</th><td>${word(`${statements.supported} of ${statements.all}`)}</td><td>${Math.floor(shareOf(statements))} %</td></tr>`;
	});
	const needy = listNeediest(document).slice(0, 5);
	const list = needy.map(
		({ words }) => `<li dir="auto">${escapeHtml(words.length > 200 ? `${words.slice(0, 199)}…` : words)}</li>`,
	);
	const asks = list.length === 0 ? "" : `<p>${word("What asks for a source most:")}</p>\n<ul>${list.join("")}</ul>\n`;
	return `<details class="facts"><summary>${word(`Coverage: sources support ${all.supported} of ${all.all} statements (${Math.floor(shareOf(all))} %)`)}</summary>
<table><thead><tr><th scope="col">${word("Section")}</th><th scope="col">${word("Supported")}</th><th scope="col">${word("Share")}</th></tr></thead><tbody>${rows.join("")}</tbody></table>
${asks}</details>
`;
}
