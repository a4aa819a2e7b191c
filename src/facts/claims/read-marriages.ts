import type { ClaimTime, Participant } from "../../model/claim.js";
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
	for (let open = 1; open + 2 < words.length; open++) {
		if (words[open]!.text !== "(" || !/^(?:m\.?|married)$/.test(words[open + 1]!.lower)) continue;
		const close = words.findIndex(({ text }, index) => index > open && text === ")");
		const name = readNameBehind(words, open);
		const whom = name === null ? null : participantOf(sentence, name);
		if (close < 0 || whom === null || whom.isTopic) continue;
		const [from, to, other] = spans.filter(({ first, next }) => first > open && next <= close);
		if (from === undefined || other !== undefined) continue;
		const at = rangeOf(block, words, from.first, (to ?? from).next);
		const who = topicItself(topic);
		const until = to === undefined ? null : timeOf(dates[to.date]!);
		claims.add(site, { event: "marriage", at, who, whom, when: timeOf(dates[from.date]!), until });
		const isDivorce = to !== undefined && words.slice(from.next, to.first).some(({ lower }) => /^div/.test(lower));
		if (isDivorce) claims.add(site, { event: "divorce", at, who, whom, when: until });
	}
}

const template = /\{\{\s*(?:marriage|married)\s*\|([^{}|]{2,120})((?:\|[^{}|]{0,60}){1,8})\}\}/gi;

/** The marriages of an infobox's `spouse`: `{{marriage|Tom Lund|1969|1980|end=div}}`. */
export function readSpouses(claims: ClaimList, site: Site, value: Words, who: Participant): void {
	if (value.text.length !== value.end - value.start || value.text.length > 2000) return;
	for (const { 0: whole, 1: name = "", 2: rest = "", index } of value.text.matchAll(template)) {
		const start = value.start + index;
		const times: ClaimTime[] = [];
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
		const isDivorce = until !== undefined && /\|\s*(?:end|reason)\s*=\s*div/i.test(rest);
		if (isDivorce) claims.add(site, { event: "divorce", at: until, who, whom, when: until });
	}
	readPlainSpouses(claims, site, value, who);
}

/** "[[Tom Lund]] (m. 1969; div. 1980)", "Tom Lund (1969–1980; his death)", each in a line of its own. */
function readPlainSpouses(claims: ClaimList, site: Site, value: Words, who: Participant): void {
	let line = 0;
	for (const { 0: whole, 1: bracket, index } of value.text.matchAll(/\(([^(){}|=]{4,80})\)|<br ?\/?>|\n|\|/gi)) {
		const before = value.text.slice(line, index);
		line = index + whole.length;
		if (bracket === undefined) continue;
		const name = before.replace(/<[^<>]{1,30}>|&nbsp;|['*[\]]+/g, " ").trim();
		const [when, until, other] = readEnds({ start: value.start + index, end: value.start + line, text: whole });
		if (!isName(name) || when === undefined || other !== undefined) continue;
		const whom = { start: value.start, end: value.end, text: name, key: normaliseName(name), isTopic: false };
		claims.add(site, { event: "marriage", at: when, who, whom, when, until: until ?? null });
		const isDivorce = until !== undefined && /\bdiv/i.test(bracket);
		if (isDivorce) claims.add(site, { event: "divorce", at: until, who, whom, when: until });
	}
}

/** The dates of a bracket, both ends of a range for themselves. */
function readEnds(bracket: Words): ClaimTime[] {
	const years = /^\((?:m\.? ?|married )?(\d{4})[–-](\d{4})\b/.exec(bracket.text);
	if (years === null) return [...readValue(bracket).times];
	return [years[1]!, years[2]!].flatMap((year) => {
		const start = bracket.start + bracket.text.indexOf(year);
		return readValue({ start, end: start + 4, text: year }).times;
	});
}

/** One to five words with capitals. */
function isName(text: string): boolean {
	const words = text.split(/\s+/);
	return (
		words.length < 6 &&
		words.every(
			(word) =>
				/^(?:of|de|von|van|der|la)$/.test(word) ||
				(/^\S/.test(word) && word.charAt(0) !== word.charAt(0).toLowerCase()),
		)
	);
}
