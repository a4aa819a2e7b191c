import { entityNamed } from "./named-entities.js";

const entity = /&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z][a-z\d]{1,9}));/iy;

/** What an entity stands for, and where it ends; null where MediaWiki leaves it as it is written. */
export function decodeEntity(text: string, at: number, end: number): { value: string; end: number } | null {
	entity.lastIndex = at;
	const match = entity.exec(text);
	if (match === null || at + match[0].length > end) return null;
	const [written, decimal, hex, name] = match;
	const value = name === undefined ? decodeNumber(decimal, hex) : entityNamed(name);
	return value === undefined ? null : { value, end: at + written.length };
}

function decodeNumber(decimal: string | undefined, hex: string | undefined): string | undefined {
	const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal, 10);
	return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Characters that HTML allows: no control characters, no surrogates. */
function isCharacter(code: number): boolean {
	if (code < 32) return code === 9 || code === 10 || code === 13;
	return (code < 127 || code > 159) && (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff;
}
