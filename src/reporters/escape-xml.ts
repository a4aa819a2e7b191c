/**
 * A text for XML 1.0, inside an element or an attribute in double quotes. White space is kept also where XML would fold it;
 * characters that XML cannot hold become their pictures, or the replacement character.
 */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"'\x00-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
		const code = character.charCodeAt(0);
		const isKept = code === 9 || code === 10 || code === 13;
		if (isKept || (code >= 32 && code < 127)) return `&#${code};`;
		return code < 32 ? String.fromCharCode(0x2400 + code) : "\ufffd";
	});
}
