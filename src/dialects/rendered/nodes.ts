import type { Text } from "mdast";
import type { LineMap } from "../../model/line-map.js";
import type { Range } from "../../model/place.js";
import { LazyPosition } from "../positions.js";

/** The text that is read, and the map that its positions look their lines up in. */
export interface Sheet {
	readonly text: string;
	readonly lines: LineMap;
}

export function positionOf(sheet: Sheet, { start, end }: Range): LazyPosition {
	return new LazyPosition(start, end, sheet.lines);
}

export function textNode(sheet: Sheet, start: number, end: number): Text {
	return { type: "text", value: sheet.text.slice(start, end), position: positionOf(sheet, { start, end }) };
}
