import type { Draft, NotesDraft } from "./drafts.js";
import type { Evidence } from "./evidence.js";
import { groupNotes } from "./group-notes.js";

/** Where numbers in brackets follow each other from 1 without any list, they call notes that the copy has lost. */
const leastSequence = 3;

interface Weighed {
	readonly evidence: Evidence;
	/** Of the markers inside remarks, which call the numbered references and no other remark. */
	readonly inRemarks: Evidence;
	readonly groups: ReadonlyMap<NotesDraft, string>;
}

/** Learns from the lists of notes, and from the numbers in the text, what a marker is; gives the lists their groups. */
export function weighMarkers(text: string, drafts: readonly Draft[]): Weighed {
	const groups = groupNotes(text, drafts);
	const letters = new Map<string, string>();
	let highest = 0;
	let highestReference = 0;
	for (const [list, group] of groups) {
		for (const { label } of list.entries) {
			if (/^\d/.test(label)) highest = Math.max(highest, Number(label));
			else letters.set(label, group);
			if (group === "" && /^\d/.test(label)) highestReference = Math.max(highestReference, Number(label));
		}
	}
	if (highest === 0) highest = sequenceOf(text);
	return { evidence: { highest, letters }, inRemarks: { highest: highestReference, letters: new Map() }, groups };
}

function sequenceOf(text: string): number {
	const met = new Set<number>();
	for (const found of text.matchAll(/(?<=[\p{L}.,;:!?"”’)\]] ?)\[(\d{1,3})\](?![\p{L}(])/gu)) met.add(Number(found[1]));
	let highest = 0;
	while (met.has(highest + 1)) highest++;
	return highest >= leastSequence ? highest : 0;
}
