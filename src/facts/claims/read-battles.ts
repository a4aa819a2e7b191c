import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameBehind } from "./names.js";
import { participantOf } from "./participants.js";
import type { Sentence } from "./sentence.js";

/** The day of the battle, or of the cup of a year, that the page is about, beside its name: "The Battle of Ware, on 3 May 1711, was", "in the Battle of Ware on". */
export function readBattles(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block, topic } = sentence;
	const isEdition = topic !== null && /^\d{4} /.test(topic.key);
	if ((topic?.kind !== "battle" && !isEdition) || site.origin !== "lead") return;
	for (const span of spans) {
		const isOn = /^(?:on|in|of)$/.test(words[span.first - 1]?.lower ?? "");
		const isBracket = words[span.first - 1]?.text === "(";
		if (!isOn && !isBracket) continue;
		const end = isOn && words[span.first - 2]?.text === "," ? span.first - 2 : span.first - 1;
		const name = readNameBehind(words, end);
		const who = name === null ? null : participantOf(sentence, name);
		const date = dates[span.date]!;
		if (who?.isTopic !== true || date.range !== null) continue;
		claims.add(site, {
			event: isEdition ? "holding" : "battle",
			at: rangeOf(block, words, span.first, span.next),
			who,
			when: timeOf(date),
		});
	}
}
