import { isPreprintDoi } from "./is-preprint-doi.js";

/** `10.1101/078733`, or a dated one. */
export function isBiorxivId(text: string, latestDay: string): boolean {
	return /^10\.1101\/\d{6}$/.test(text) || isPreprintDoi(text, 6, latestDay);
}
