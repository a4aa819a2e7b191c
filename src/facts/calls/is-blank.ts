/** Whether a text is white space alone, as MediaWiki trims: other spaces of Unicode are content. */
export function isBlank(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code !== 32 && code !== 0 && (code < 9 || code > 13 || code === 12)) return false;
	}
	return true;
}
