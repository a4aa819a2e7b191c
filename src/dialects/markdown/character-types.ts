/** A character that may begin or end something in Markdown: no fold reaches over it. */
export const special = 0;
/** A character that means nothing between two letters of a line. */
const foldable = 1;
export const space = 2;
/** A letter, which neither begins nor ends anything, and counts as a letter beside `*` and `_`. */
export const letter = 3;

const ascii = new Uint8Array(128).fill(foldable);
for (const character of "\0\t\n\r&*<>[\\]_`{|}~\x7f") ascii[character.charCodeAt(0)] = special;
ascii[32] = space;
for (let code = 65; code <= 90; code++) ascii[code] = ascii[code + 32] = letter;

/** What a character is to `foldText`. */
export function typeOf(code: number): number {
	if (code < 128) return ascii[code] as number;
	return isOtherLetter(code) ? letter : foldable;
}

/** Latin with marks, Cyrillic, Kana, Chinese characters, Hangul; of other scripts the letters stay as they are. */
function isOtherLetter(code: number): boolean {
	if (code < 0xc0) return false;
	if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
	if (code < 0x52f) return (code >= 0x400 && code <= 0x481) || code >= 0x48a;
	return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || isHanOrHangul(code);
}

function isHanOrHangul(code: number): boolean {
	return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}
