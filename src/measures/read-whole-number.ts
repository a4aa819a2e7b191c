import { readNumber } from "./read-number.js";

/** The whole number that a short text is, and nothing else: "1,320", "seven". Null for "about 800", "12.5", "3rd", "–". */
export function readWholeNumber(text: string): number | null {
	if (text === "" || text.length > 14) return null;
	const number = readNumber(text, 0);
	return number !== null && number.end === text.length && Number.isInteger(number.value) ? number.value : null;
}
