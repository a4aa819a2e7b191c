/** Letters of any script; signs, dashes and quotation marks beyond ASCII are none. */
export function isWordLetter(code: number): boolean {
	if (code < 128) return isAscii[code] === 1;
	return (
		code >= 0xc0 &&
		code !== 0xd7 &&
		code !== 0xf7 &&
		(code < 0x2000 || code > 0x2bff) &&
		(code < 0x3000 || code > 0x303f)
	);
}

const isAscii = Uint8Array.from({ length: 128 }, (_, code) =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0,
);
