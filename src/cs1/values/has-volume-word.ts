import { acceptedValue } from "./accepted-value.js";

/** Begins with “volume”, “issue”, “number” or one of their short forms. */
export function hasVolumeWord(value: string): boolean {
	const text = (acceptedValue(value) ?? value).toLowerCase();
	return /^(?:vol|iss|number|nos?[^a-z]|nr|n[.:= ]|n°|№)/.test(text);
}
