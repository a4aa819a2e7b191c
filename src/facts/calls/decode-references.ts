import { decodeEntity } from "../../dialects/wikitext/inline/decode-entity.js";

/** A text with its character references decoded: `&amp;` is `&`. */
export function decodeReferences(text: string): string {
	let decoded = "";
	let from = 0;
	for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
		const entity = decodeEntity(text, at, text.length);
		if (entity === null) continue;
		decoded += text.slice(from, at) + entity.value;
		from = entity.end;
		at = from - 1;
	}
	return from === 0 ? text : decoded + text.slice(from);
}
