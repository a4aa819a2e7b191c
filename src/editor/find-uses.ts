import type { Location } from "vscode-languageserver";
import type { Marker, Reference } from "../model/reference.js";
import { type EditorText, findAt, toLspRange } from "./editor-text.js";

/** A reference with the markers that lead to it. */
export interface Uses {
	readonly reference: Reference | undefined;
	readonly markers: readonly Marker[];
	/** The marker that was asked about. */
	readonly asked: Marker | undefined;
}

/** What stands at an offset: a marker with its reference, or a reference with its markers. */
export function findUses({ facts }: EditorText, offset: number): Uses | undefined {
	const { markers, references } = facts;
	const marker = findAt(markers, offset);
	const around = findAt(references, offset);
	// A marker that holds its content is a reference too, and its inside is the reference's.
	const asked = marker !== undefined && isNarrower(marker, around) ? marker : undefined;
	const reference = asked === undefined ? around : asked.reference === null ? undefined : references[asked.reference];
	if (asked === undefined && reference === undefined) return undefined;
	const index = reference === undefined ? -1 : references.indexOf(reference);
	const same = markers.filter((each) => (index === -1 ? each === asked : each.reference === index));
	return { reference, markers: same, asked };
}

/** From a marker to its reference; from a reference to its markers. */
export function findDefinition(text: EditorText, offset: number): Location[] {
	const uses = findUses(text, offset);
	if (uses === undefined) return [];
	if (uses.asked !== undefined) return uses.reference === undefined ? [] : [toLocation(text, uses.reference)];
	return uses.markers.map((marker) => toLocation(text, marker));
}

/** Every marker of a reference, and the reference itself where it is asked for. */
export function findReferences(text: EditorText, offset: number, withDefinition: boolean): Location[] {
	const uses = findUses(text, offset);
	if (uses === undefined) return [];
	const { reference, markers } = uses;
	const isApart = reference !== undefined && !markers.some(({ start }) => start === reference.start);
	const places = withDefinition && isApart ? [...markers, reference] : markers;
	return [...places].sort((a, b) => a.start - b.start).map((place) => toLocation(text, place));
}

function isNarrower(marker: Marker, around: Reference | undefined): boolean {
	return around === undefined || marker.end - marker.start < around.end - around.start;
}

function toLocation({ document }: EditorText, range: { start: number; end: number }): Location {
	return { uri: document.uri, range: toLspRange(document, range) };
}
