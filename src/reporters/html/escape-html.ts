import { makeHarmless } from "../make-harmless.js";

/** Words as they are, in the text or in an attribute of a page; line breaks stay where `keepsLines` says so. */
export function escapeHtml(text: string, keepsLines = false): string {
	const lines = keepsLines ? text.split(/\r\n?|\n/) : [text];
	return lines.map((line) => makeHarmless(line).replace(/[&<>"'`=]|\p{Surrogate}/gu, encode)).join("\n");
}

/** Half of a surrogate pair is no character. */
function encode(sign: string): string {
	const code = sign.charCodeAt(0);
	return code < 128 ? `&#${code};` : "\ufffd";
}
