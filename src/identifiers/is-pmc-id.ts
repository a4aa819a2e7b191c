import { isNumberUpTo } from "./is-number-up-to.js";

/** Digits, with or without PMC before them. */
export function isPmcId(text: string, highest: number): boolean {
	return isNumberUpTo(text.replace(/^pmc/i, ""), highest);
}
