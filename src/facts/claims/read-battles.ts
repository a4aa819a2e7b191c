import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameAhead, readNameBehind } from "./names.js";
import { participantOf } from "./participants.js";
import type { Sentence } from "./sentence.js";

/** The day of the battle, or of the cup of a year, that the page is about, beside its name: "The Battle of Ware, on 3 May 1711, was", "in the Battle of Ware on". */
export function readBattles(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block, topic } = sentence;
	if (site.origin !== "lead") return;
	const isEdition = topic !== null && /^\d{4} |\p{L} (?:19|20)\d\d$/u.test(topic.key);
	if (topic?.kind !== "battle" && !isEdition) return;
	readInFront(claims, site, sentence);
	for (const span of spans) {
		const isOn = /^(?:on|in|of)$/.test(words[span.first - 1]?.lower ?? "");
		const isBracket = words[span.first - 1]?.text === "(";
		if (!isOn && !isBracket) continue;
		const end = isOn && words[span.first - 2]?.text === "," ? span.first - 2 : span.first - 1;
		const name = readNameBehind(words, end);
		// "The Battle of Ware was an engagement on 3 May 1711"
		const isNoun =
			isOn && /^(?:battle|engagement|action|siege|skirmish|clash|fight|encounter)$/.test(words[end - 1]?.lower ?? "");
		const who = name === null ? (isNoun ? sentence.subject : null) : participantOf(sentence, name);
		const date = dates[span.date]!;
		if (who?.isTopic !== true || (date.range !== null && !(isEdition && date.range.end === "first"))) continue;
		claims.add(site, {
			event: isEdition ? "holding" : "battle",
			at: rangeOf(block, words, span.first, span.next),
			who,
			when: timeOf(date),
		});
	}
}

/** "On 3 May 1711 Tarland beat Velmara at the Battle of Ware." */
function readInFront(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block, topic } = sentence;
	const [span, other] = spans;
	const isFirst = span !== undefined && span.first <= 1 && /^(?:on|in)$/i.test(words[0]!.text);
	if (!isFirst || other !== undefined || topic?.kind !== "battle" || dates[span.date]!.range !== null) return;
	for (let at = span.next; at < Math.min(words.length - 1, span.next + 20); at++) {
		if (!/^(?:at|in|won|lost)$/.test(words[at]!.lower)) continue;
		const name = readNameAhead(words, at + 1);
		const who = name === null ? null : participantOf(sentence, name);
		if (who?.isTopic !== true) continue;
		claims.add(site, {
			event: "battle",
			at: rangeOf(block, words, span.first, span.next),
			who,
			when: timeOf(dates[span.date]!),
		});
		return;
	}
}
