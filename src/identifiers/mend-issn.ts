import { isIssn } from "./is-issn.js";

/** Takes from an ISSN the word before it, and writes a hyphen for other dashes and a capital X; undefined where it is still none. */
export function mendIssn(text: string): string | undefined {
	const plain = text
		.replace(/^(?:[ep]-?)?ISSN(?:[:.]| )*(?=\d)/i, "")
		.replace(/&[nm]dash;|[‐‑‒–—−]/g, "-")
		.replace(/^(\d{4}) ?- ?(\d{3}[\dXx])[\s.,;:]*$/, "$1-$2")
		.replace(/x$/, "X");
	return isIssn(plain) ? plain : undefined;
}
