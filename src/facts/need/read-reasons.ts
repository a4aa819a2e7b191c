import type { NeedReason } from "../../model/prose.js";
import { isWordLetter } from "./is-word-letter.js";
import { findPhrase, mayBeginPhrase } from "./phrase-table.js";
import { numberEnd, readNumber } from "./read-number.js";
import { isQuotationMark, quotationEnd, quotesWords } from "./read-quotation.js";
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
			let hash = hashLetter(emptyHash, code);
			for (i++; i < text.length; i++) {
				const next = text.charCodeAt(i);
				if (!isWordLetter(next)) break;
				hash = hashLetter(hash, next);
			}
			if (!mayBeginPhrase(hash)) continue;
			const phrase = findPhrase(text, start, i, hash);
			if (phrase === undefined) continue;
			bits |= phrase.bit;
			i += phrase.rest.length;
		} else if (code === 32) {
			i++;
		} else if (code >= 48 && code <= 57) {
			const end = numberEnd(text, i);
			if (!isWordLetter(text.charCodeAt(i - 1))) bits |= readNumber(text, i, end);
			i = end;
		} else {
			if (i >= quoted && isQuotationMark(text, i)) {
				if (quotesWords(text, i, quoted === 0)) bits |= bitOf.quotation;
				quoted = quotationEnd(text, i) + 1;
			}
			i++;
		}
	}
	return listReasons(bits);
}
