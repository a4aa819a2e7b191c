import type { Participant } from "../../model/claim.js";
import type { Words } from "../../model/place.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameBehind } from "./names.js";
import { normaliseName } from "./normalise-name.js";
import { participantOf } from "./participants.js";
import { readValue } from "./read-value.js";
import type { Sentence } from "./sentence.js";
import { topicItself } from "./source.js";

/** Marriages in brackets behind a name: "Tom Lund (m. 1969; div. 1980)", "(married 1969–1980)". */
export function readMarriages(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block, topic } = sentence;
	if (topic === null) return;
	for (let at = 1; at + 2 < words.length; at++) {
		if (words[at]!.text !== "(" || !/^(?:m\.?|married)$/.test(words[at + 1]!.lower)) continue;
		const close = words.findIndex(({ text }, index) => index > at && text === ")");
		const name = readNameBehind(words, at);
		const whom = name === null ? null : participantOf(sentence, name);
		if (close < 0 || whom === null || whom.isTopic) continue;
		const [from, to, other] = spans.filter(({ first, next }) => first > at && next <= close);
		if (from === undefined || other !== undefined) continue;
		claims.add(site, {
			event: "marriage",
			at: rangeOf(block, words, from.first, (to ?? from).next),
			who: topicItself(topic),
			whom,
			when: timeOf(dates[from.date]!),
			until: to === undefined ? null : timeOf(dates[to.date]!),
		});
	}
}

const template = /\{\{\s*(?:marriage|married)\s*\|([^{}|]{2,120})((?:\|[^{}|]{0,60}){1,8})\}\}/gi;

/** The marriages of an infobox's `spouse`: `{{marriage|Tom Lund|1969|1980|end=div}}`. */
export function readSpouses(claims: ClaimList, site: Site, value: Words, who: Participant): void {
	if (value.text.length !== value.end - value.start || value.text.length > 2000) return;
	for (const { 0: whole, 1: name = "", 2: rest = "", index } of value.text.matchAll(template)) {
		const start = value.start + index;
		const times: ReturnType<typeof readValue>["times"][number][] = [];
		let at = start + whole.length - rest.length - 2;
		for (const part of rest.slice(1).split("|")) {
			at++;
			const isNamed = part.includes("=");
			const [time, more] = isNamed ? [] : readValue({ start: at, end: at + part.length, text: part }).times;
			if (time !== undefined && more === undefined) times.push(time);
			at += part.length;
		}
		const [when, until, other] = times;
		if (when === undefined || other !== undefined) continue;
		const text = name.replace(/^\[\[(?:[^[\]|]*\|)?|\]\]$/g, "");
		const whom = { start, end: start + whole.length, text, key: normaliseName(text), isTopic: false };
		claims.add(site, { event: "marriage", at: when, who, whom, when, until: until ?? null });
	}
}
