import type { NeedReason } from "../../model/prose.js";
import { isWordLetter } from "./is-word-letter.js";
import { findPhrase } from "./phrase-table.js";
import { numberEnd, readNumber } from "./read-number.js";
import { closingMark, quotesWords } from "./read-quotation.js";
import { bitOf, listReasons } from "./reason-set.js";
import { emptyHash, hashLetter } from "./word-hash.js";

/** What kinds of statement a sentence makes that ask for a source, by its words alone: one pass, no pattern. */
export function readReasons(text: string): readonly NeedReason[] {
	let bits = 0;
	let quoted = 0;
	for (let i = 0; i < text.length; ) {
		const code = text.charCodeAt(i);
		if (isWordLetter(code)) {
			const start = i;
			let hash = emptyHash;
			for (let c = code; isWordLetter(c); c = text.charCodeAt(++i)) hash = hashLetter(hash, c);
			const phrase = findPhrase(text, start, i, hash);
			if (phrase === undefined) continue;
			bits |= bitOf[phrase.reason];
			i += phrase.rest.length;
		} else if (code >= 48 && code <= 57) {
			const end = numberEnd(text, i);
			if (!isWordLetter(text.charCodeAt(i - 1))) bits |= readNumber(text, i, end);
			i = end;
		} else {
			if (isQuotationMark(code) && i >= quoted) {
				if (quotesWords(text, i)) bits |= bitOf.quotation;
				quoted = closingMark(text, i) + 1;
			}
			i++;
		}
	}
	return listReasons(bits);
}

function isQuotationMark(code: number): boolean {
	return code === 34 || code === 0x201c || code === 0x201d || code === 0xab;
}
