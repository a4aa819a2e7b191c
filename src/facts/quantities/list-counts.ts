import type { Document } from "../../model/document.js";
import type { Measurement } from "../../model/measurement.js";
import type { Words } from "../../model/place.js";
import { countedBy, ownerOf, readCount } from "./read-counted.js";
import { isSubject } from "./read-measured.js";

type Known = Pick<Document, "quantities" | "sentences" | "blocks" | "infoboxes" | "tables" | "sections">;

/** The unit of what is counted. */
const countUnit = "";

/** How many albums, episodes, floors or seats the subject has: in the infobox, in a table of two columns in the lead, and in prose. */
export function* listCounts(document: Known, subject: string): Iterable<Measurement> {
	yield* inLabels(document, subject);
	let at = 0;
	const { quantities, blocks } = document;
	for (const { block, from, to } of document.sentences) {
		while (at < quantities.length && isBefore(quantities[at]!, block, from)) at++;
		for (let index = at; index < quantities.length; index++) {
			const quantity = quantities[index]!;
			if (quantity.block !== block || quantity.from >= to) break;
			const { unit, noun, isRangeEnd, approximation, value, step } = quantity;
			if (unit !== null || isRangeEnd || !Number.isInteger(value)) continue;
			const head = blocks[block]!.text.slice(from, quantity.from);
			const property = head.endsWith(" capacity of ") ? "capacity" : noun === null ? undefined : countedBy(noun);
			const owner = property === undefined || head.length > 220 ? undefined : ownerOf(head, property);
			if (property === undefined || owner === undefined || !isMeant(owner, subject)) continue;
			const isOpen = approximation !== null;
			yield {
				start: quantity.start,
				end: quantity.end,
				text: quantity.text,
				subject,
				property,
				value,
				step,
				unit: countUnit,
				isOpen,
			};
		}
	}
}

function isBefore(quantity: Known["quantities"][number], block: number, from: number): boolean {
	return quantity.block < block || (quantity.block === block && quantity.from < from);
}

/** "The band", "The discography of Marsh, an English singer," */
function isMeant(owner: string, subject: string): boolean {
	if (isSubject(owner, subject)) return true;
	if (
		/^(?:The|This) (?:series|show|programme|program|sitcom|band|group|duo|stadium|ground|arena|building|tower)$/.test(
			owner,
		)
	)
		return true;
	return (
		/^The discography of /.test(owner) &&
		owner
			.slice(19)
			.toLowerCase()
			.startsWith(subject.replace(/ discography$/, ""))
	);
}

function* inLabels({ infoboxes, tables, blocks, sections }: Known, subject: string): Iterable<Measurement> {
	// Of two infoboxes one is that of something else.
	if (infoboxes.length === 1) {
		for (const { name, value } of infoboxes[0]!.parameters)
			if (name !== null) yield* countIn(name.text, value, subject);
	}
	for (const { rows, section } of tables) {
		if (sections[section]?.role !== "lead") continue;
		for (const [label, cell, ...more] of rows) {
			if (label?.block == null || cell?.block == null || more.length > 0) continue;
			yield* countIn(
				blocks[label.block]!.text,
				{ start: cell.start, end: cell.end, text: blocks[cell.block]!.text },
				subject,
			);
		}
	}
}

function* countIn(label: string, { start, end, text }: Words, subject: string): Iterable<Measurement> {
	const property = countedBy(label);
	const value = property === undefined ? undefined : readCount(text);
	if (property === undefined || value === undefined) return;
	yield { start, end, text: text.trim(), subject, property, value, step: 1, unit: countUnit, isOpen: false };
}
