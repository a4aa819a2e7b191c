import type { Document } from "../../model/document.js";
import type { Block, Sentence } from "../../model/prose.js";
import { escapeXml } from "../escape-xml.js";
import type { ListedSource } from "../listed-source.js";
import { type Count, countSupport, type SectionCount, shareOf, sumCounts } from "./count-support.js";
import { describeDeeds, listNeediest } from "./list-neediest.js";
import { pageStyle } from "./page-style.js";

/** The language of the page, and what puts words into it. */
interface PageLanguage {
	readonly name: string;
	readonly say: (words: string) => string;
}
type Say = PageLanguage["say"];

export function startCoverage({ name, say }: PageLanguage): string {
	return `<!doctype html>
<html lang="${name}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(say("Coverage"))}</title>
<style>${pageStyle}</style>
<body>
`;
}

/**
 * An article as a part of a page: its sentences shaded by what supports them and how much they ask for a source, the reasons on hover,
 * the sources beside. `number` tells the articles of a page apart.
 */
export function writeCoverageArticle(
	document: Document,
	sources: readonly ListedSource[],
	number: number,
	say: Say,
): string {
	const counts = countSupport(document);
	return `<article>
<header>
<h1>${escapeXml(document.path)}</h1>
${writeSummary(document, counts, number, say)}
</header>
<div class="columns">
<main dir="auto">
${writeBlocks(document, counts, number, say)}
</main>
${writeSources(sources, number, say)}
</div>
</article>
`;
}

function writeSummary(document: Document, counts: readonly SectionCount[], number: number, say: Say): string {
	const word = (words: string) => escapeXml(say(words));
	const statements = sumCounts(counts.map((count) => count.statements));
	const paragraphs = sumCounts(counts.map((count) => count.paragraphs));
	const share = shareOf(statements);
	return `<p>${word(`Sources support ${statements.supported} of ${statements.all} statements (${Math.floor(share)} %), in ${paragraphs.supported} of ${paragraphs.all} paragraphs.`)}</p>
<div class="meter"><i style="width:${share.toFixed(1)}%"></i></div>
<ul class="legend">
<li><span class="s cited">${word("a source stands at it")}</span></li>
<li><span class="s covered">${word("a source stands behind a later sentence of its paragraph")}</span></li>
<li><span class="s uncited" style="--need:0">${word("no source")}</span> <span class="s uncited" style="--need:1">${word("no source, and it asks for one")}</span></li>
<li><span class="s exempt">${word("none is asked for")}</span></li>
</ul>
${writeNeediest(document, number, say)}`;
}

function writeNeediest(document: Document, number: number, say: Say): string {
	const needy = listNeediest(document).slice(0, 8);
	if (needy.length === 0) return "";
	const rows = needy.map(({ index, words, need, deeds }) => {
		const cut = words.length > 90 ? `${words.slice(0, 89).trimEnd()}…` : words;
		return `<tr><td>${need.toFixed(2)}</td><td dir="auto"><a href="#s${number}-${index}">${escapeXml(cut)}</a></td><td>${escapeXml(sayDeeds(deeds.slice(0, 2), say))}</td></tr>`;
	});
	return `<table>\n<tr><th>${say("need")}</th><th>${say("asks for a source most")}</th><th>${say("because")}</th></tr>\n${rows.join("\n")}\n</table>`;
}

function writeBlocks(document: Document, counts: readonly SectionCount[], number: number, say: Say): string {
	const byBlock = new Map<number, number[]>();
	for (const [index, { block }] of document.sentences.entries())
		byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
	const bySection = new Map(counts.map((count) => [count.section, count]));
	const parts = document.blocks.map((block, index) => {
		if (block.kind === "heading") return writeHeading(document, block, bySection.get(block.section)?.statements, say);
		const sentences = byBlock.get(index);
		if (sentences === undefined) return "";
		return wrap(block, sentences.map((at) => writeSentence(document, at, number, say)).join(" "));
	});
	return parts.filter((part) => part !== "").join("\n");
}

function writeHeading({ sections }: Document, { section, text }: Block, count: Count | undefined, say: Say): string {
	const name = (sections[section]?.level ?? 2) <= 2 ? "h2" : "h3";
	const figure = count === undefined ? "" : `<span class="count">${say(`${count.supported} of ${count.all}`)}</span>`;
	return `<${name}><span>${escapeXml(text.trim())}</span>${figure}</${name}>`;
}

function wrap({ kind }: Block, inner: string): string {
	if (kind === "item") return `<ul><li>${inner}</li></ul>`;
	if (kind === "quote") return `<blockquote>${inner}</blockquote>`;
	if (kind === "caption") return `<figcaption>${inner}</figcaption>`;
	return `<p>${inner}</p>`;
}

function writeSentence(document: Document, index: number, number: number, say: Say): string {
	const sentence = document.sentences[index] as Sentence;
	const { block, from, to, status } = sentence;
	const words = document.blocks[block]?.text.slice(from, to) ?? "";
	const need = document.needs[index] ?? sentence.need;
	const deeds = describeDeeds(document, sentence);
	const told = deeds.length > 0 ? [sayDeeds(deeds, say)] : [];
	const hint = [say(hints[status]), ...told, say(`need ${need.toFixed(2)}`)].join("; ");
	const style = status === "uncited" ? ` style="--need:${need.toFixed(2)}"` : "";
	const span = `<span class="s ${status}" id="s${number}-${index}" title="${escapeXml(hint)}"${style}>${escapeXml(words)}</span>`;
	return `${span}${sentence.markers.map((marker) => writeMarker(document, marker, number)).join("")}`;
}

const hints: Readonly<Record<Sentence["status"], string>> = {
	cited: "a source stands at it",
	covered: "a source stands behind a later sentence of its paragraph",
	uncited: "no source",
	exempt: "none is asked for",
};

function sayDeeds(deeds: readonly string[], say: Say): string {
	return deeds.length === 0 ? "" : say(`it ${deeds.join(", ")}`);
}

function writeMarker({ markers }: Document, index: number, number: number): string {
	const reference = markers[index]?.reference;
	if (reference === null || reference === undefined) return "<sup>[?]</sup>";
	return `<sup><a href="#r${number}-${reference}">[${reference + 1}]</a></sup>`;
}

function writeSources(sources: readonly ListedSource[], number: number, say: Say): string {
	const entries = sources.map(({ words, address }, index) => {
		const shown = escapeXml(words === "" ? (address ?? say("(empty)")) : words);
		const isLink = address !== null && /^https?:\/\//i.test(address);
		const inner = isLink ? `<a href="${escapeXml(address)}" rel="noreferrer">${shown}</a>` : shown;
		return `<li id="r${number}-${index}" dir="auto">${inner}</li>`;
	});
	return `<aside>\n<h2>${escapeXml(say("References"))}</h2>\n<ol>\n${entries.join("\n")}\n</ol>\n</aside>`;
}
