import type { Enumeration } from "../../model/enumeration.js";
import type { Quantity } from "../../model/quantity.js";
import type { Announcement, Known } from "./announcement.js";
import { makeEnumeration } from "./make-enumeration.js";

/** "Five items survive:" above a list. */
export function readItemsBelow(
	{ blocks, quantities }: Known,
	{ quantity, from, to }: Announcement,
): Enumeration | null {
	const block = blocks[quantity.block]!;
	const isLast = block.text.trimEnd().length <= to;
	if (
		!isLast ||
		block.kind === "item" ||
		block.kind === "cell" ||
		!/(?::|, (?:listed|given|named) below\.?|(?:are|is) as follows\.?)\s*$/.test(block.text)
	)
		return null;
	// Two numbers, and nobody knows which of them is listed.
	const isAlone = !quantities.some(
		(other) => other !== quantity && other.block === quantity.block && other.from >= from,
	);
	const rest = block.text.slice(quantity.to, to).replace(/, (?:listed|given|named) below\.?\s*$/, "");
	if (!isAlone || rest.length > 70 || /[,;)] ?/.test(rest) || isNumberOfName(block.text, quantity)) return null;
	let next = quantity.block + 1;
	const depth = blocks[next]?.depth;
	const items = new Set<number>();
	for (; blocks[next]?.kind === "item" && blocks[next]!.section === block.section; next++) {
		if (blocks[next]!.depth === depth) items.add(blocks[next]!.item);
	}
	const listed = items.size;
	if (listed < 2) return null;
	return makeEnumeration(quantity, "items", listed, {
		start: blocks[quantity.block + 1]!.start,
		end: blocks[next - 1]!.end,
	});
}

/** "Testnet 4 placeholders" */
function isNumberOfName(text: string, { from }: Quantity): boolean {
	return (
		/\d/.test(text.charAt(from)) &&
		/[\p{L}\d] \p{Lu}\p{L}+ $|^\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, from - 24), from))
	);
}
