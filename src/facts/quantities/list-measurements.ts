import type { Measure } from "../../measures/measures-agree.js";
import { readNumber } from "../../measures/read-number.js";
import { type Dimension, unitNamed } from "../../measures/units.js";
import type { Document } from "../../model/document.js";
import type { Measurement } from "../../model/measurement.js";
import type { Range } from "../../model/place.js";
import type { Quantity } from "../../model/quantity.js";
import { listCounts } from "./list-counts.js";
import { propertyOf, readMeasured } from "./read-measured.js";

type Known = Pick<Document, "quantities" | "sentences" | "blocks" | "infoboxes" | "tables" | "sections" | "leadNames">;

/** The measures of its subject that a document gives: in the infobox, in a table of two columns, and in prose. */
export function listMeasurements(document: Known): Measurement[] {
	const subject = subjectOf(document);
	if (subject === undefined) return [];
	const found = [
		...inInfoboxes(document, subject),
		...inTables(document, subject),
		...inProse(document, subject),
		...listCounts(document, subject),
	];
	return found.sort((a, b) => a.start - b.start);
}

const dimensions: Readonly<Record<string, Dimension>> = { area: "area", weight: "mass" };

function isMeasured(unit: string): boolean {
	const dimension = unitNamed(unit)?.dimension;
	return dimension === "length" || dimension === "area" || dimension === "mass";
}

function fits(property: string, unit: string): boolean {
	return unitNamed(unit)?.dimension === (dimensions[property.replace("maximum ", "")] ?? "length");
}

/** The name in bold, the title, or the name at the head of the text: "Brackwater is a town". */
function subjectOf({ blocks, leadNames }: Known): string | undefined {
	const bold = leadNames[0]?.text;
	if (bold !== undefined) return bold.toLowerCase().replace(/^the /, "");
	const title = blocks[0];
	const isTitle =
		title !== undefined && (title.kind === "heading" || (title.text.length < 60 && !/[.:\d\t]/.test(title.text)));
	if (isTitle && title.text.trim() !== "") return title.text.trim().toLowerCase().replace(/^the /, "");
	const first = blocks.find(({ kind, text }) => kind === "paragraph" && text.length > 20) ?? blocks[0];
	return findOpening(first?.text ?? "")?.[1]?.toLowerCase();
}

const findOpening = (words: string) =>
	/^(?:The )?((?:\d{4} )?\p{Lu}[\p{L}'’.-]+(?: (?:of|de|du|da|a|on|in|the|\p{Lu}[\p{L}'’.-]+))*)(?: (?:the|of|in|on|a|de))*/u.exec(
		words,
	);

function* inInfoboxes({ infoboxes }: Known, subject: string): Iterable<Measurement> {
	// Of two infoboxes one is that of something else.
	if (infoboxes.length !== 1) return;
	for (const { name, value } of infoboxes[0]!.parameters) {
		if (name === null) continue;
		// "elevation_m = 2131"
		const suffix = /_(m|km|km2|ft|mi|ha|sqmi|acre)$/.exec(name.text)?.[1];
		const property = propertyOf(suffix === undefined ? name.text : name.text.slice(0, -suffix.length - 1));
		const measure = property === undefined ? undefined : readMeasure(addUnit(value.text, suffix));
		if (property === undefined || measure === undefined || !fits(property, measure.unit)) continue;
		yield describe(measure, { subject, property, text: `${measure.value} ${measure.unit}`, at: value });
	}
}

function addUnit(text: string, suffix: string | undefined): string {
	if (suffix === undefined || !/^\s*[\d.,]{1,12}\s*$/.test(text)) return text;
	return `${text.trim()} ${suffix === "sqmi" ? "mi²" : suffix.replace("2", "²")}`;
}

/** "475 m", "{{convert|475|m|ft}}" */
function readMeasure(text: string): Measure | undefined {
	const converted = /^\{\{(?:convert|cvt)\|([\d.,]{1,12})\|([^|{}]{1,12})[|}]/i.exec(text);
	const plain = converted === null ? text : `${converted[1]} ${converted[2]}`;
	const number = readNumber(plain, 0);
	const sign = number === null ? undefined : /^(?:&nbsp;|\s)?([A-Za-z²]+)/.exec(plain.slice(number.end))?.[1];
	if (number === null || sign === undefined || unitNamed(sign) === undefined) return undefined;
	return { value: number.value, step: number.step, unit: unitNamed(sign)!.name, isOpen: false };
}

function* inTables({ tables, blocks, quantities, sections }: Known, subject: string): Iterable<Measurement> {
	for (const { rows, section } of tables) {
		if (sections[section]?.role !== "lead") continue;
		for (const [label, cell, ...more] of rows) {
			if (label?.block == null || cell?.block == null || more.length > 0) continue;
			const property = propertyOf(blocks[label.block]!.text);
			const quantity = property === undefined ? undefined : quantities.find(({ block }) => block === cell.block);
			if (property === undefined || quantity?.unit == null || !fits(property, quantity.unit)) continue;
			yield toMeasurement(quantity, subject, property);
		}
	}
}

function toMeasurement(quantity: Quantity, subject: string, property: string): Measurement {
	const { value, step, text, approximation } = quantity;
	const measure = { value, step, unit: quantity.unit!, isOpen: approximation !== null };
	return describe(measure, { subject, property, text, at: quantity });
}

interface Said {
	readonly subject: string;
	readonly property: string;
	readonly text: string;
	readonly at: Range;
}

/** Only the place of what was read is kept. */
function describe({ value, step, unit, isOpen }: Measure, { subject, property, text, at }: Said): Measurement {
	return { start: at.start, end: at.end, text, subject, property, value, step, unit, isOpen };
}

function* inProse({ quantities, sentences, blocks }: Known, subject: string): Iterable<Measurement> {
	let at = 0;
	for (const { block, from, to } of sentences) {
		while (at < quantities.length && isBefore(quantities[at]!, block, from)) at++;
		for (let index = at; index < quantities.length; index++) {
			const quantity = quantities[index]!;
			if (quantity.block !== block || quantity.from >= to) break;
			if (quantity.unit === null || quantity.isRangeEnd || !isMeasured(quantity.unit)) continue;
			const { text } = blocks[block]!;
			const found = readMeasured({ head: text.slice(from, quantity.from), tail: text.slice(quantity.to, to), subject });
			const isBound = quantity.approximation === "over" || quantity.approximation === "under";
			if (found === undefined || isBound || !fits(found.property, quantity.unit)) continue;
			yield toMeasurement(quantity, found.subject, found.property);
		}
	}
}

function isBefore(quantity: Quantity, block: number, from: number): boolean {
	return quantity.block < block || (quantity.block === block && quantity.from < from);
}
