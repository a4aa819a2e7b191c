import { isPreprintDoi } from "./is-preprint-doi.js";

/** Eight digits, or a dated DOI that ends in them. */
export function isMedrxivId(text: string, latestDay: string): boolean {
	return /^\d{8}$/.test(text) || isPreprintDoi(text, 8, latestDay);
}
