import type { TableCell } from "./document.js";
import type { Range } from "./place.js";
import type { Block } from "./prose.js";

/** The words of a cell; empty where it has none, or is not there. */
export function textOfCell(cell: TableCell | undefined, blocks: readonly Block[]): string {
	return cell?.block == null ? "" : blocks[cell.block]!.text.trim();
}

/** The place of a cell's words, without the marks around them. */
export function placeOfCell({ runs, text }: Block): Range {
	const lead = text.length - text.trimStart().length;
	const tail = text.length - text.trimEnd().length;
	return { start: runs[1]! + lead, end: runs.at(-2)! + runs.at(-1)! - tail };
}
