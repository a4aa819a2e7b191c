/** The Message-ID of a posting, without its angle brackets. */
export function isUsenetId(text: string): boolean {
	return /^[^<].*@.*[^>]$/.test(text) && /[^@]@[^@]/.test(text);
}
