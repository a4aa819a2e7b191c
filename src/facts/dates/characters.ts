/** The mark that a character stands for: every dash is a hyphen, every quote an apostrophe. */
export function markOf(code: number): string {
	if (code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0x2011 || code === 0x2010 || code === 126)
		return "-";
	return code === 0x2019 || code === 0x2018 ? "'" : String.fromCharCode(code);
}

/** Classes of characters. */
const other = 0;
export const letter = 1;
export const digit = 2;
export const space = 3;
export const mark = 4;

const types = Uint8Array.from({ length: 128 }, (_, code) => {
	if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return letter;
	if (code >= 48 && code <= 57) return digit;
	if (code === 32 || (code >= 9 && code <= 13)) return space;
	return "-/,.()[]'~".includes(String.fromCharCode(code)) ? mark : other;
});

/** The class of a character; `other` behind the end of the text. */
export function typeOf(code: number): number {
	if (code < 128) return types[code]!;
	if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return space;
	if ((code >= 0x2010 && code <= 0x2014) || code === 0x2018 || code === 0x2019 || code === 0x2212) return mark;
	// What is left of the general punctuation; anything else beyond ASCII is taken for a letter.
	return (code >= 0x2000 && code < 0x2070) || code < 0xc0 || Number.isNaN(code) ? other : letter;
}

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
