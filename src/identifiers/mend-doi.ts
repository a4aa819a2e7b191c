import { isDoi } from "./is-doi.js";

/** Takes from a DOI the address of the resolver or the word before it, and punctuation behind it; undefined where it is still none. */
export function mendDoi(text: string): string | undefined {
	const address = /^(?:https?:)?\/*(?:dx\.|www\.)?doi\.org\/+/i.exec(text)?.[0];
	const rest = address === undefined ? text.replace(/^doi *[:.]? */i, "") : decode(text.slice(address.length));
	const plain = rest.replace(/^doi: */i, "").replace(/[\s.,;]+$/, "");
	return isDoi(plain) ? plain : undefined;
}

/** In an address some characters are written as `%2F`. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
