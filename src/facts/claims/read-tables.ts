import type { Participant } from "../../model/claim.js";
import type { Table, TableCell } from "../../model/document.js";
import type { Range } from "../../model/place.js";
import { splitText } from "../sentences/split-text.js";
import type { Site } from "./claim-list.js";
import { eventOfHeader, eventOfLabel } from "./labels.js";
import { addDated } from "./read-infoboxes.js";
import { readSentence } from "./read-sentence.js";
import { bareSite, placeDates, type Source, timesOf, topicItself } from "./source.js";
import type { Topic } from "./topic.js";

/** A stretch of a block: a cell of a table. */
export interface Cell {
	readonly block: number;
	readonly from: number;
	readonly to: number;
}

/** Claims of tables: labels with their values in the lead, and rows with a dated column and notes. */
export function readTables(source: Source, topic: Topic | null, article: number): void {
	const { document } = source;
	for (const table of document.tables) {
		if (document.sections[table.section]?.article !== article) continue;
		if (isBox(source, table)) {
			if (topic !== null) for (const row of table.rows) readBoxRow(source, row, topic);
			continue;
		}
		if (!hasDates(source, table)) continue;
		const head = table.rows.find((row) => row.some(({ isHeader }) => isHeader)) ?? table.rows[0] ?? [];
		const dated = findDatedColumn(head.map((cell) => textOf(source, cell)));
		if (dated === null) continue;
		for (const row of table.rows) {
			if (row === head) continue;
			const cells = row.map((cell) => cellOf(source, cell));
			const place = { start: row[0]?.start ?? table.start, end: row.at(-1)?.end ?? table.end };
			readRow(source, { dated, cells, place }, topic);
		}
	}
}

function hasDates({ datesOf }: Source, { rows }: Table): boolean {
	return rows.some((row) => row.some(({ block }) => block !== null && datesOf.has(block)));
}

/** A printed infobox: two columns, in the lead, with labels that say events. */
function isBox(source: Source, table: Table): boolean {
	const role = source.document.sections[table.section]?.role;
	if (role !== "lead" || table.rows.length === 0 || table.rows.some((row) => row.length !== 2)) return false;
	return table.rows.some(([label]) => label !== undefined && eventOfLabel(textOf(source, label)) !== undefined);
}

function readBoxRow({ document, claims, datesOf }: Source, [label, value]: readonly TableCell[], topic: Topic): void {
	if (label?.block == null || value?.block == null) return;
	const name = document.blocks[label.block]!.text;
	const event = eventOfLabel(name);
	const block = document.blocks[value.block]!;
	const dates = datesOf.get(value.block);
	if (dates === undefined) return;
	const site: Site = { ...bareSite("infobox", block.article, value), section: block.section, block: value.block };
	if (/^\s*spouses?\b/i.test(name)) {
		const { length } = block.text;
		const found = placeDates(document, block, dates, 0, length);
		const stretch = { block, from: 0, to: length, found, dates: document.dates, topic, row: null, before: null };
		readSentence(claims, site, stretch);
	}
	if (event === undefined) return;
	const who = topicItself(topic);
	addDated(claims, site, { event, who, times: timesOf(document, dates), text: block.text }, topic);
}

function textOf({ document }: Source, { block }: TableCell): string {
	return block === null ? "" : document.blocks[block]!.text.trim();
}

function cellOf({ document }: Source, { block }: TableCell): Cell | null {
	return block === null ? null : { block, from: 0, to: document.blocks[block]!.text.length };
}

/** The first column whose dates are those of an event. */
export interface DatedColumn {
	readonly index: number;
	readonly event: string;
}

/** By the headers of a table; null where none says an event. */
export function findDatedColumn(headers: readonly string[]): DatedColumn | null {
	for (const [index, header] of headers.entries()) {
		const event = eventOfHeader(header);
		if (event !== undefined) return { index, event };
	}
	return null;
}

/** A row with its place and the dated column of its table. */
export interface Row {
	readonly dated: DatedColumn;
	readonly cells: readonly (Cell | null)[];
	readonly place: Range;
}

/** The dates of a row by their columns, and what its notes tell. */
export function readRow(source: Source, row: Row, topic: Topic | null): Participant | null {
	const { document, claims, datesOf } = source;
	const { dated, cells, place } = row;
	const cell = cells[dated.index];
	if (cell == null) return null;
	const block = document.blocks[cell.block]!;
	const found = placeDates(document, block, datesOf.get(cell.block) ?? [], cell.from, cell.to);
	const times = timesOf(
		document,
		found.map(({ date }) => date),
	);
	const who = rowItself(source, row);
	const event = eventOfRow(dated, topic);
	const site: Site = { ...bareSite("row", block.article, place), section: block.section, block: cell.block };
	addDated(claims, site, { event, who, times, text: block.text.slice(cell.from, cell.to) }, null);
	for (const [column, note] of cells.entries())
		if (column !== dated.index && note != null) readNote(source, note, { who, place, topic });
	return who;
}

/** "Date established" of a table of relations is when they began. */
function eventOfRow({ event }: DatedColumn, topic: Topic | null): string {
	return event === "founding" && /\brelations\b/i.test(topic?.words.text ?? "") ? "relations" : event;
}

/** Whom a row is about: its first cell. */
function rowItself({ document }: Source, { cells, place }: Row): Participant {
	const first = cells.find((cell) => cell !== null);
	const text = first == null ? "" : document.blocks[first.block]!.text.slice(first.from, first.to).trim();
	return { start: place.start, end: place.start, text, key: `row ${place.start}`, isTopic: false };
}

interface Note {
	readonly who: Participant;
	readonly place: Range;
	readonly topic: Topic | null;
}

/** The prose of a row's cell, sentence by sentence. */
export function readNote(source: Source, { block: index, from, to }: Cell, { who, place, topic }: Note): void {
	const { document, claims, datesOf } = source;
	const block = document.blocks[index]!;
	const indexes = datesOf.get(index);
	if (indexes === undefined || to - from < 20) return;
	let begin = from;
	for (const end of splitText(block.text.slice(from, to), [])) {
		const until = from + end;
		const found = placeDates(document, block, indexes, begin, until);
		const site: Site = { ...bareSite("note", block.article, place), section: block.section, block: index };
		const stretch = {
			block,
			from: begin,
			to: until,
			found,
			dates: document.dates,
			topic,
			row: who,
			before: { isOtherBehind: true },
		};
		if (found.length > 0) readSentence(claims, site, stretch);
		begin = until;
	}
}
