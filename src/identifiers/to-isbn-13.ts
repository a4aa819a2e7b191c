import { findIsbnFault } from "./find-isbn-fault.js";
import { mendIsbn } from "./mend-isbn.js";

/** The thirteen digits of an ISBN of either length, hyphens where they may; undefined for what is none. */
export function toIsbn13(text: string): string | undefined {
	const isbn = findIsbnFault(text) === undefined ? text : mendIsbn(text);
	const digits = isbn?.replace(/[\s-]/g, "") ?? "";
	if (digits.length === 13) return digits;
	if (digits.length !== 10) return undefined;
	const twelve = `978${digits.slice(0, 9)}`;
	let sum = 0;
	for (let i = 0; i < 12; i++) sum += Number(twelve[i]) * (i % 2 === 0 ? 1 : 3);
	return `${twelve}${(10 - (sum % 10)) % 10}`;
}
