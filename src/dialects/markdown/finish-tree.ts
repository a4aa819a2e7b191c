import type { Heading, Nodes, Root, Text } from "mdast";
import { autolink } from "./autolinks.js";
import { buildWikitext } from "./build-wikitext.js";
import { findBareLinks } from "./find-bare-links.js";
import { findCiteKeys, showsCiteKeys } from "./find-cite-keys.js";
import { findFootnoteCalls } from "./find-footnote-calls.js";
import { findNoteMarkers } from "./find-note-markers.js";
import type { Found } from "./found.js";
import type { NoteLabels } from "./note-labels.js";
import type { Patchwork, Place } from "./patchwork.js";
import { readNotes } from "./read-notes.js";
import { splitHtml } from "./split-html.js";
import { type Running, splitText } from "./split-texts.js";

interface Branch {
	children: Nodes[];
}

/** What the whole document tells, before its texts are looked at one by one. */
interface Findings {
	readonly running: Running[];
	hasFootnotes: boolean;
	hasRefs: boolean;
	hasBibliography: boolean;
	hasCiteKeys: boolean;
}

/** Ends the tree in the common vocabulary: reads what micromark left whole, and recognises what it takes for mere text. */
export function finishTree(tree: Root, place: Place): void {
	const findings: Findings = {
		running: [],
		hasFootnotes: false,
		hasRefs: false,
		hasBibliography: false,
		hasCiteKeys: false,
	};
	finishChildren(tree, false, findings, place);
	const labels = readNotes(tree, findings.running, place);
	for (const { parent, isLinked } of findings.running) {
		parent.children = parent.children.flatMap((child, index): Nodes[] => {
			if (child.type !== "text") return [child];
			const before = parent.children[index - 1]?.type;
			const found = recognise(child.value, before, isLinked, findings, labels);
			return found.length > 0 ? splitText(child, found, place) : [child];
		});
	}
}

function recognise(
	value: string,
	before: Nodes["type"] | undefined,
	isLinked: boolean,
	{ hasCiteKeys, hasBibliography, hasFootnotes }: Findings,
	labels: NoteLabels,
): Found[] {
	const lists: Found[][] = [];
	if (!isLinked && value.includes("[")) {
		if (labels.size > 0) lists.push(findNoteMarkers(value, labels, before));
		if (value.includes("[^")) lists.push(findFootnoteCalls(value, hasFootnotes));
	}
	if (hasCiteKeys && value.includes("@")) lists.push(findCiteKeys(value, hasBibliography));
	if (!isLinked && value.includes("://")) lists.push(findBareLinks(value));
	return lists.flat();
}

function finishChildren(parent: Branch, isLinked: boolean, findings: Findings, place: Place): void {
	const finished: Nodes[] = [];
	let isRunning = false;
	let isChanged = false;
	for (const child of parent.children as Nodes[]) {
		if (child.type === "text") {
			finished.push(child);
			if (!/[[@]|:\/\//.test(child.value)) continue;
			isRunning = true;
			findings.hasCiteKeys ||= child.value.includes("[") && showsCiteKeys(child.value);
			continue;
		}
		if (child.type === "heading") trimHeading(child, finished.at(-1));
		const instead = finishNode(child, isLinked, findings, place);
		isChanged ||= instead !== null;
		for (const node of instead ?? [child]) finished.push(node);
	}
	if (isChanged) parent.children = finished as Branch["children"];
	if (isRunning) findings.running.push({ parent, isLinked });
}

/** Finishes a node and what it holds; gives the nodes to stand in its place, or null when it stays. */
function finishNode(node: Nodes, isLinked: boolean, findings: Findings, place: Place): Nodes[] | null {
	switch (node.type as string) {
		case "wikitext":
			findings.hasRefs ||= /<\/ref/i.test(textOf(node as unknown as Patchwork));
			return buildWikitext((node as unknown as Patchwork).children as Text[], place);
		case "html":
			return finishHtml(node as unknown as Patchwork, findings, place);
		case "yaml":
		case "toml":
			findings.hasBibliography ||= /^(?:bibliography|references)\s*[:=]/m.test((node as { value: string }).value);
			findings.hasCiteKeys ||= findings.hasBibliography;
			return null;
		case "footnoteDefinition":
			findings.hasFootnotes = true;
			break;
		case "link": {
			const bare = node.type === "link" ? autolink(node) : null;
			if (bare) return [bare];
			break;
		}
		case "list":
			trimItems(node as Branch);
			break;
		case "table":
			markHeader(node as Branch);
			break;
	}
	if ("children" in node) {
		const linked = isLinked || node.type === "link" || node.type === "linkReference";
		finishChildren(node as Branch, linked, findings, place);
	}
	return null;
}

/** `<ref>` that nothing closes: a reference where it has a name, or where others are used; `git show <ref>` is none. */
function finishHtml(node: Patchwork, findings: Findings, place: Place): Nodes[] | null {
	if (!node.children) return null;
	const tag = /^<ref(\s[^<>=]*=[^<>]*)?>$/i.exec(node.value);
	if (tag && (tag[1] || findings.hasRefs)) return buildWikitext(node.children, place);
	return splitHtml(node, place);
}

function textOf({ children = [] }: Patchwork): string {
	return children.map(({ value }) => value).join("");
}

/** The first row of a table in Markdown is its header. */
function markHeader(table: Branch): void {
	const [row] = table.children;
	if (row?.type === "tableRow") for (const cell of row.children) cell.data = { ...cell.data, isHeader: true };
}

/** micromark has an item reach into the indent of the next one. */
function trimItems({ children }: Branch): void {
	for (const [index, item] of children.entries()) {
		const next = children[index + 1]?.position?.start;
		const { start, end } = item.position ?? {};
		if (start && end && next && (end.offset ?? 0) > (next.offset ?? 0)) item.position = { start, end: next };
	}
}

/** micromark has an underlined heading reach back over the definitions before it. */
function trimHeading(heading: Heading, before: Nodes | undefined): void {
	const start = heading.children[0]?.position?.start;
	const { end } = heading.position ?? {};
	if (before?.type === "definition" && start && end) heading.position = { start, end };
}
