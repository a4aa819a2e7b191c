import type { Enumeration } from "../../model/enumeration.js";
import type { Range } from "../../model/place.js";
import type { Block } from "../../model/prose.js";
import type { Quantity } from "../../model/quantity.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";

/** An announced list as a fact. */
export function makeEnumeration(
	quantity: Quantity,
	form: Enumeration["form"],
	listed: number,
	list: Range,
): Enumeration {
	const { start, end, text, noun, value } = quantity;
	const announced = { start, end, text: noun === null ? text : `${text} ${noun}` };
	return {
		announced,
		count: value,
		form,
		listed,
		list,
		start: Math.min(start, list.start),
		end: Math.max(end, list.end),
	};
}

/** A stretch of a block's text in the document. */
export function rangeIn({ runs }: Block, from: number, to: number): Range {
	return { start: offsetInDocument(runs, from), end: offsetInDocument(runs, to - 1) + 1 };
}
