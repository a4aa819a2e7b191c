import type { Heading, Nodes, Root } from "mdast";
import type { Point } from "unist";
import type { NoteList } from "../tree.js";
import { bracketEntries, type Draft } from "./bracket-entries.js";
import { findNoteMarkers } from "./find-note-markers.js";
import { listEntries } from "./list-entries.js";
import { NoteLabels } from "./note-labels.js";
import type { Place } from "./patchwork.js";
import type { Running } from "./split-texts.js";

const noteHeading =
	/^(?:[\divxlc]+[.)]?\s+)?(?:(?:general|additional|external|key|selected|cited|main|list of)\s+)?(?:references?|notes?|foot-?notes?|end-?notes?|bibliography|sources?|literature|citations?|works cited|literature cited|references cited)(?:\s*(?:and|&|\/)\s*(?:references?|notes?|foot-?notes?|bibliography|sources?|citations?|further reading|resources|links))?\s*[:.]?\s*(?:\{[^}]*\})?$/i;

/** One list of notes in the making: which children of the root it takes the place of. */
interface Candidate {
	readonly first: number;
	last: number;
	readonly drafts: Draft[];
	readonly isUnderHeading: boolean;
	/** Its labels are written in brackets, so that nothing else can be meant. */
	readonly isBracketed: boolean;
}

/**
 * Finds the lists that the document's numbered markers lead to, puts a `noteList` in their place, and gives their labels.
 * A list is an ordered list under a heading such as `References`, or paragraphs that begin with `[1]`. It counts when a marker
 * in the text calls one of its labels, or when it stands under such a heading with its labels in brackets.
 */
export function readNotes(tree: Root, running: Running[], place: Place): NoteLabels {
	const candidates = findCandidates(tree, place);
	const labels = new NoteLabels();
	if (candidates.length === 0) return labels;
	const inside = new Set<unknown>();
	for (const { first, last } of candidates)
		for (const node of tree.children.slice(first, last + 1)) addParents(node, inside);
	const called = calledLabels(candidates, running, inside);
	const kept = candidates.filter((candidate) => isList(candidate, called));
	for (const { drafts } of kept) for (const { group, entry } of drafts) labels.add(group, entry.label);
	for (const candidate of kept.reverse()) putList(tree, candidate, running);
	return labels;
}

function isList({ drafts, isUnderHeading, isBracketed }: Candidate, called: NoteLabels): boolean {
	const hits = drafts.filter(({ group, entry }) => called.has(group, entry.label)).length;
	return isUnderHeading ? isBracketed || hits > 0 : isBracketed && hits === drafts.length;
}

function findCandidates(tree: Root, place: Place): Candidate[] {
	const candidates: Candidate[] = [];
	let depth = 0;
	for (const [index, node] of tree.children.entries()) {
		if (node.type === "heading") {
			if (isNoteHeading(node)) depth = node.depth;
			else if (node.depth <= depth) depth = 0;
		}
		const isBracketed = node.type !== "list" || node.ordered !== true;
		const drafts = isBracketed ? bracketEntries(node, place) : depth > 0 ? listEntries(node) : [];
		if (drafts.length === 0) continue;
		const open = candidates.at(-1);
		if (
			open &&
			isBracketed &&
			open.isBracketed &&
			open.last === index - 1 &&
			drafts[0]?.group === open.drafts[0]?.group
		) {
			for (const draft of drafts) open.drafts.push(draft);
			open.last = index;
		} else candidates.push({ first: index, last: index, drafts, isUnderHeading: depth > 0, isBracketed });
	}
	return candidates;
}

function isNoteHeading(heading: Heading): boolean {
	const words = heading.children.map((child) => (child.type === "text" ? child.value : "·")).join("");
	const title = words.trim();
	return title.length <= 100 && noteHeading.test(title);
}

/** The entries' texts are read on as running text: they hold addresses, and some of them markers. */
function putList(tree: Root, { first, last, drafts, isBracketed }: Candidate, running: Running[]): void {
	const children = drafts.map(({ entry }) => entry);
	if (isBracketed)
		for (const parent of children) running.push({ parent: parent as Running["parent"], isLinked: false });
	const start = tree.children[first]?.position?.start as Point;
	const end = tree.children[last]?.position?.end as Point;
	const list: NoteList = { type: "noteList", group: drafts[0]?.group ?? "", children, position: { start, end } };
	tree.children.splice(first, last - first + 1, list);
}

/** All labels that a marker outside of the candidates calls. */
function calledLabels(candidates: readonly Candidate[], running: readonly Running[], inside: Set<unknown>): NoteLabels {
	const labels = new NoteLabels();
	for (const { drafts } of candidates) for (const { group, entry } of drafts) labels.add(group, entry.label);
	const called = new NoteLabels();
	for (const { parent, isLinked } of running) {
		if (isLinked || inside.has(parent)) continue;
		for (const child of parent.children) {
			if (child.type !== "text") continue;
			for (const { make } of findNoteMarkers(child.value, labels)) {
				const node = make(child.position as NonNullable<typeof child.position>);
				if (node.type === "noteMarker") called.add(node.group, node.label);
			}
		}
	}
	return called;
}

function addParents(node: Nodes, inside: Set<unknown>): void {
	if (!("children" in node)) return;
	inside.add(node);
	for (const child of node.children) addParents(child as Nodes, inside);
}
