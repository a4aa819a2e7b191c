import type { Edit, Fix } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";
import type { Marker, Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "misnumbered-note",
	family: "references",
	title: "A numbered list of notes skips a number or goes back",
	why: "A note was lost or put in the wrong place, and from there on markers may lead to the wrong source.",
	scope: "document",
	severity: "warning",
	reads: ["references", "markers"],
	examples: {
		fires: [
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[2] It is old.[3]\n\nReferences\n\n  1. ^ Ferry times, 2019.\n  • ^ Ferry fares, 2019.\n  • ^ Ferry colours, 2019.\n",
			},
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[2] It is old.[3]\n\nReferences\n\n1. Ferry times, 2019.\n• Ferry fares, 2019.\n• Ferry colours, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "It sails [1], is red [2] and old [4].\n\n## References\n\n[1] Ferry times, 2019.\n[2] Ferry fares, 2019.\n[4] Ferry colours, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "It sails [1], is red [2] and old [3].\n\n## References\n\n[1] Ferry times, 2019.\n[3] Ferry fares, 2019.\n[2] Ferry colours, 2019.\n",
			},
		],
		quiet: [
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[2]\n\nReferences\n\n  1. ^ Ferry times, 2019.\n  2. ^ Ferry fares, 2019.\n\nSources\n\n  • Ferry colours, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "It sails [1], is red [2] and old [3].\n\n## References\n\n[1] Ferry times, 2019.\n[2] Ferry fares, 2019.\n[3] Ferry colours, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "It sails [10] and is red [20].\n\n## References\n\n[10] Ferry times, 2019.\n[20] Ferry fares, 2019.\n",
			},
		],
	},
	*check({ references, markers, dialect }) {
		for (const notes of groupByList(references)) {
			const bullet = notes.findIndex(({ name }, index) => index > 0 && isBullet(name) && !isBullet(notes[0]?.name));
			if (bullet > 0) {
				const message = `The list goes on without numbers behind note ${notes[bullet - 1]?.key}`;
				const note = notes[bullet] as Reference;
				// Where `^` leads back from the entry, a copier put the bullet there.
				yield { at: note.name ?? note, message, certainty: note.backLinks.length > 0 ? "possible" : "likely" };
			}
			const numbers = notes.map(({ key }) => Number(key));
			const odd = [...notes.entries()].filter(([index]) => index > 0 && isOdd(numbers, index));
			// Numbers that often do not follow each other are names, or a copy has lost some.
			const isFirst = notes.length > 2 && numbers[0] === Math.min(...numbers);
			if (!isFirst || odd.length > Math.max(1, notes.length / 20)) continue;
			for (const [index, note] of odd) {
				const at = note.name ?? note;
				const message = `Note ${note.key} stands behind note ${numbers[index - 1]}`;
				const fix = dialect === "markdown" && note === odd[0]?.[1] ? renumber(notes, markers) : undefined;
				yield { at, message, fix, certainty: "likely" };
			}
		}
	},
});

function isBullet(name: Words | undefined): boolean {
	return name !== undefined && /^[•*·◦^↑-]$/.test(name.text);
}

/** It goes back, or skips a number that the list does not have. */
function isOdd(numbers: readonly number[], index: number): boolean {
	const [before = 0, number = 0] = [numbers[index - 1], numbers[index]];
	// Far back another list begins.
	if (number <= before) return number < before && before - number <= 5;
	for (let skipped = before + 1; skipped < number; skipped++) if (!numbers.includes(skipped)) return true;
	return false;
}

/** The notes of each list, where all have numbers. */
function groupByList(references: readonly Reference[]): Reference[][] {
	const lists = new Map<string, Reference[]>();
	for (const reference of references) {
		const { form, list, group } = reference;
		if (form !== "note" || list === null) continue;
		const notes = lists.get(`${list} ${group}`);
		if (notes === undefined) lists.set(`${list} ${group}`, [reference]);
		else notes.push(reference);
	}
	return [...lists.values()].filter((notes) => notes.every(({ key }) => key !== null && /^\d{1,4}$/.test(key)));
}

/** Counts the notes in the order in which they stand, and their markers with them. */
function renumber(notes: readonly Reference[], markers: readonly Marker[]): Fix | undefined {
	const [first] = notes;
	const numbers = new Map(notes.map(({ key }, index) => [key, String(index + 1)]));
	if (first === undefined || first.group !== "" || numbers.size < notes.length) return undefined;
	const edits = notes.flatMap(({ name, key }) => (name === undefined ? [] : rewrite(name, numbers.get(key))));
	for (const { form, key, group, article, name } of markers) {
		if (form !== "number" || group !== "" || article !== first.article) continue;
		edits.push(...rewrite(name, numbers.get(key)?.replace(/^/, "[").concat("]")));
	}
	return { title: "Count the notes anew", safety: "unsafe", edits: edits.sort((a, b) => a.start - b.start) };
}

function rewrite({ start, end, text: written }: Words, text: string | undefined): Edit[] {
	return text === undefined || text === written ? [] : [{ start, end, text }];
}
