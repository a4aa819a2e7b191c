/** Digits only, from the least to the highest number that can have been given out. */
export function isNumberUpTo(text: string, highest: number, least = 1): boolean {
	return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= highest;
}
