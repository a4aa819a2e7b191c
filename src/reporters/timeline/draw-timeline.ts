import { escapeHtml } from "../html/escape-html.js";
import type { ListedSource } from "../listed-source.js";
import { makeAxis, type TimeAxis } from "./time-axis.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** Puts words into the reader's language. */
type Say = (words: string) => string;

/** The entries of a document as lists by subject, each with its mark on one time axis. `number` tells the documents of a page apart. */
export function drawTimeline(entries: readonly TimelineEntry[], number: number, say: Say): string {
	const word = (words: string) => escapeHtml(say(words));
	if (entries.length === 0) return `<p class="none">${word("No dated statement.")}</p>\n`;
	const axis = makeAxis(entries);
	const subjects = new Map<string, TimelineEntry[]>();
	for (const entry of entries) {
		const group = subjects.get(entry.subject);
		if (group === undefined) subjects.set(entry.subject, [entry]);
		else group.push(entry);
	}
	const named = [...subjects].filter(([subject]) => subject !== "").sort(([, a], [, b]) => b.length - a.length);
	const rest = subjects.get("") ?? [];
	let count = 0;
	const draw = (entry: TimelineEntry) => drawEntry(entry, axis, `t${number}-${count++}`, word);
	const sections = named.map(
		([subject, group]) =>
			`<section class="subject"><h3>${escapeHtml(subject)} <span class="count">${group.length}</span></h3>\n<ol>\n${group.map(draw).join("")}</ol></section>\n`,
	);
	const others =
		rest.length === 0
			? ""
			: `<section class="subject"><h3>${word("Other dates")} <span class="count">${rest.length}</span></h3>\n<ol>\n${rest.map(draw).join("")}</ol></section>\n`;
	const [one, two] = axis.ticks;
	const lines =
		one === undefined || two === undefined
			? ""
			: ` style="--first:${one.at.toFixed(2)}%;--step:${(two.at - one.at).toFixed(3)}%"`;
	return `<div class="timeline"${lines}>\n${drawTicks(axis)}${sections.join("")}${others}</div>\n`;
}

function drawTicks({ ticks }: TimeAxis): string {
	const marks = ticks.map(({ at, label }) => `<span style="left:${at.toFixed(2)}%">${escapeHtml(label)}</span>`);
	return `<div class="axis" aria-hidden="true"><div class="ticks">${marks.join("")}</div></div>\n`;
}

function drawEntry(entry: TimelineEntry, axis: TimeAxis, id: string, word: Say): string {
	const { event, words, line, sentence, sources, conflicts, isUnsure } = entry;
	const [from, to] = axis.place(entry);
	const state = conflicts.length > 0 ? " conflict" : isUnsure ? " unsure" : "";
	const flags = `${isUnsure ? ` <span class="flag">${word("not certain")}</span>` : ""}${conflicts.length > 0 ? ` <span class="flag">${word("conflict")}</span>` : ""}`;
	const said = event === "" ? "" : ` <b>${escapeHtml(event)}</b>`;
	const told = sentence === "" ? "" : `<p class="sentence" dir="auto">${escapeHtml(cut(sentence, 320))}</p>\n`;
	const faults = conflicts.map((message) => `<p class="fault">${escapeHtml(message)}</p>\n`).join("");
	return `<li class="entry${state}" id="${id}" tabindex="-1" data-event="${escapeHtml(event === "" ? "other" : event)}" data-sources="${sources.length}">
<div class="track" aria-hidden="true"><i style="left:${from.toFixed(2)}%;width:${(to - from).toFixed(2)}%"></i></div>
<div class="words"><p><time>${escapeHtml(words)}</time>${said}${flags} <span class="line">${word(`line ${line}`)}</span></p>
${told}${faults}${drawSources(sources, word)}</div>
</li>
`;
}

function drawSources(sources: readonly ListedSource[], word: Say): string {
	if (sources.length === 0) return "";
	const items = sources.map(({ words, address }) => {
		const told = words === "" ? address : words;
		const shown = told === null ? word("(empty)") : escapeHtml(cut(told, 160));
		const isLink = address !== null && /^https?:\/\//i.test(address);
		return `<li dir="auto">${isLink ? `<a href="${escapeHtml(address)}" rel="noreferrer">${shown}</a>` : shown}</li>`;
	});
	return `<ul class="sources" aria-label="${word("Sources")}">${items.join("")}</ul>\n`;
}

function cut(words: string, most: number): string {
	return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
