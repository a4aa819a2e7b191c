/**
 * Shows what a terminal would obey instead of print: control characters as their pictures, those that turn the direction
 * of text as a replacement character. Tabs stay.
 */
export function makeHarmless(text: string): string {
	return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
		const code = character.charCodeAt(0);
		if (code < 32) return String.fromCharCode(0x2400 + code);
		return code === 127 ? "\u2421" : "\ufffd";
	});
}
