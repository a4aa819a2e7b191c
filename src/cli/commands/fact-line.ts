import type { Part } from "../../corpus/partition.js";
import { type KnownLines, LineMap } from "../../model/line-map.js";
import type { Range } from "../../model/place.js";
import type { Lines } from "../../reporters/describe-document.js";
import type { Silencer } from "../../suppressions/silencer.js";

/** Facts as they travel from `citelint facts` to `citelint compare`: with all that is asked of their text, which is not there any more. */
export interface FactLine extends Part {
	/** The lines on which the facts begin and end, and the first one. */
	readonly lines: KnownLines;
	/** What directives of the text silence; absent where there are none. */
	readonly silencers?: readonly Silencer[];
}

/** The key comes first, so that sorted lines have equal keys together. */
export function makeFactLine(part: Part, lines: LineMap, silencers: readonly Silencer[]): FactLine {
	const own = { ...part, lines: lines.pick([0, ...listOffsets([part.claims, part.works, part.measurements])]) };
	return silencers.length === 0 ? own : { ...own, silencers };
}

/** Null for a line that is none. */
export function readFactLine(line: string): FactLine | null {
	try {
		const read = JSON.parse(line) as FactLine;
		const isOne = typeof read.key === "string" && typeof read.path === "string" && Array.isArray(read.lines?.starts);
		return isOne ? read : null;
	} catch {
		return null;
	}
}

/** Finds lines and columns of what the facts touch. */
export function mapFactLine({ lines }: FactLine): Lines {
	return new LineMap({ text: "", lines });
}

function* listOffsets(value: unknown): Generator<number> {
	if (typeof value !== "object" || value === null) return;
	const { start, end } = value as Partial<Range>;
	if (typeof start === "number" && typeof end === "number") yield* [start, end];
	for (const inner of Object.values(value)) yield* listOffsets(inner);
}
