import type { Found } from "./found.js";

/** Schemes of addresses that are written without marks around them. */
const schemes = ["https", "http", "ftp"];
/** What ends an address; brackets and quotes never stand in one as Markdown is written. */
const behindAddress = /[\s<>[\]"`{}|\\^“”‘’«»]/g;

/** `https://…` in a text: up to white space, without the full stop, comma or bracket behind it, as GFM reads it. */
export function findBareLinks(value: string): Found[] {
	const found: Found[] = [];
	for (let at = value.indexOf("://"); at >= 0; at = value.indexOf("://", at + 3)) {
		const from = schemeStart(value, at);
		if (from === null || from < (found.at(-1)?.to ?? 0)) continue;
		behindAddress.lastIndex = at + 3;
		const to = trimEnd(value, at + 3, behindAddress.exec(value)?.index ?? value.length);
		if (to === at + 3) continue;
		const url = value.slice(from, to);
		found.push({
			from,
			to,
			make: (position) => ({
				type: "externalLink",
				form: "bare",
				url,
				urlRange: { start: position.start.offset ?? 0, end: position.end.offset ?? 0 },
				children: [],
				position,
			}),
		});
	}
	return found;
}

function schemeStart(value: string, colon: number): number | null {
	for (const scheme of schemes) {
		const start = colon - scheme.length;
		if (start < 0 || value.slice(start, colon).toLowerCase() !== scheme) continue;
		return start > 0 && /[\p{L}\d_]/u.test(value.charAt(start - 1)) ? null : start;
	}
	return null;
}

/** Punctuation at the end belongs to the sentence; a closing bracket belongs to the address that opened it. */
function trimEnd(value: string, from: number, end: number): number {
	let closing = 0;
	for (let i = from; i < end; i++) closing += value[i] === "(" ? -1 : value[i] === ")" ? 1 : 0;
	let to = end;
	for (; to > from; to--) {
		const last = value.charAt(to - 1);
		if (last === ")" && closing > 0) closing--;
		else if (!"?!.,:;*_~'".includes(last)) return to;
	}
	return to;
}
