import type { Point } from "unist";
import type { LineMap } from "../../model/line-map.js";
import { LazyPosition } from "../positions.js";
import { locate, type Place } from "./patchwork.js";

/** Places by offsets alone; lines and columns when somebody asks for them. */
export function lazyPlaces(lines: LineMap): Place {
	return (stretches, from, to) => {
		const start = locate(stretches, from, false);
		const end = from === to ? start : locate(stretches, to, true);
		const offset = (found: typeof start): number => (found.stretch.position?.start.offset ?? 0) + found.at;
		return new LazyPosition(offset(start), offset(end), lines);
	};
}

/** Places with lines and columns, counted from where a stretch begins. */
export const countedPlaces: Place = (stretches, from, to) => {
	const start = locate(stretches, from, false);
	const end = from === to ? start : locate(stretches, to, true);
	return { start: pointIn(start), end: pointIn(end) };
};

function pointIn({ stretch, at }: ReturnType<typeof locate>): Point {
	const { line, column, offset } = stretch.position?.start ?? { line: 1, column: 1 };
	const lines = stretch.value.slice(0, at).split(/\r\n|\r|\n/);
	const last = lines.at(-1) ?? "";
	const isFirst = lines.length === 1;
	return { line: line + lines.length - 1, column: isFirst ? column + at : last.length + 1, offset: (offset ?? 0) + at };
}
