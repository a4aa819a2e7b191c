/** `53.0144.05`, with or without JFM before it. */
export function isJfmNumber(text: string): boolean {
	return /^(?:JFM)?\d\d\.\d{4}\.\d\d$/i.test(text);
}
