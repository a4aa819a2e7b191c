import type { Participant } from "../../model/claim.js";
import { readNameAhead, readNameBehind } from "./names.js";
import { meantBy, participantOf } from "./participants.js";
import { prepositions } from "./prepositions.js";
import type { Sentence } from "./sentence.js";
import { readSubjectAt } from "./subject.js";
import { readTopicName, readTopicNoun } from "./topic-behind.js";
import type { Word } from "./words.js";

/** What stands before a verb. */
export interface Before {
	readonly who: Participant | null;
	/** "was", "were", "been" stand before the verb. */
	readonly hasBe: boolean;
	/** The verb only may, should or does not happen. */
	readonly isUnreal: boolean;
	/** It happened "first" or "again": there is more than one time. */
	readonly isStaged: boolean;
	/** The verb goes on with the subject of one before it: "… and launched". */
	readonly isShared: boolean;
}

const be: ReadonlySet<string> = new Set("was were is are been being be".split(" "));
const unreal: ReadonlySet<string> = new Set(
	"not never would could should might may will can must to nearly almost cannot shall without if whether didn't wasn't weren't".split(
		" ",
	),
);
const stages: ReadonlySet<string> = new Set(
	"first again originally initially once twice formally officially partially partly temporarily".split(" "),
);
const adverbs: ReadonlySet<string> = new Set(
	"has have had also first then later soon again jointly already only just ever once itself himself herself both twice".split(
		" ",
	),
);

/** Who stands before a verb, as its subject. */
export function readBefore(sentence: Sentence, verb: number): Before {
	const { words } = sentence;
	let at = verb;
	let hasBe = false;
	let isUnreal = false;
	let isStaged = false;
	for (; at > 0; at--) {
		const { lower, date } = words[at - 1]!;
		if (date >= 0) break;
		if (be.has(lower)) hasBe = true;
		else if (unreal.has(lower)) isUnreal = true;
		else if (stages.has(lower)) isStaged = true;
		else if (!adverbs.has(lower) && !(lower.endsWith("ly") && lower.length > 4)) break;
	}
	at = skipBracket(words, at);
	const before = words[at - 1];
	const rest = { hasBe, isUnreal, isStaged, isShared: false };
	if (before === undefined) return { ...rest, who: hasBe ? null : readBehindComma(sentence, verb) };
	if (/^(?:and|or|but|then|&)$/.test(before.lower)) return { ...rest, who: null, isShared: true };
	// "The ship was launched in 1911, having been laid down …"
	if (before.lower === "having" && words[at - 2]?.text === ",")
		return { ...rest, ...readApposed(sentence, at - 2, true) };
	if (before.text === ",") return { ...rest, ...readApposed(sentence, at - 1, hasBe) };
	return { ...rest, who: readNear(sentence, at) };
}

function skipBracket(words: readonly Word[], end: number): number {
	if (words[end - 1]?.text !== ")") return end;
	for (let at = end - 2; at >= 0; at--) if (words[at]!.text === "(") return at;
	return end;
}

/** "Born in 1911 in Ware, | Marsh was …" */
function readBehindComma(sentence: Sentence, verb: number): Participant | null {
	const { words } = sentence;
	for (let at = verb + 1; at < Math.min(words.length, verb + 25); at++) {
		const { text, date } = words[at]!;
		if (text !== "," || date >= 0) continue;
		const after = readSubjectAt(sentence, at + 1, sentence.isAboutOther);
		// A comma may part places and dates: "in Ware, Kent, in 1911, Marsh was".
		const follows = words[after.next]?.text;
		if (after.who !== null && follows !== ",") return after.who;
	}
	return null;
}

/** "The mill, the oldest in Ware, | was built"; "The mill, | built in 1911, …" */
function readApposed(whole: Sentence, comma: number, hasBe: boolean) {
	const { words, subject, isStranger, topic } = whole;
	if (hasBe) return { who: isStranger ? null : subject, isShared: false };
	const name = readNameBehind(words, skipBracket(words, comma));
	if (name === null) return { who: isStranger ? null : subject, isShared: true };
	const begin = words[name.first - 1]?.lower === "the" ? name.first - 1 : name.first;
	const named = participantOf(whole, name);
	// "Ware won the 1960 Cup, | held in May"
	if (named?.isTopic === true && /^\d{4} /.test(topic!.key)) return { who: named, isShared: false };
	if (begin > 0) return { who: isPlaced(whole, begin) ? subject : null, isShared: false };
	return { who: named, isShared: false };
}

/** "The Heron Bridge is a road bridge over the Tarn, | opened in 1911": what stands behind a place tells of the subject. */
function isPlaced({ words, subject, topic }: Sentence, begin: number): boolean {
	const preposition = words[begin - 1]?.lower ?? "";
	const isPlacing = placing.has(preposition) || (topic?.kind === "ship" && prepositions.has(preposition));
	if (subject?.isTopic !== true || topic?.kind === "person" || !isPlacing) return false;
	const is = words.findIndex(({ lower }) => lower === "is" || lower === "was");
	return is > 0 && is < begin && /^(?:an?|the)$/.test(words[is + 1]?.lower ?? "");
}

const placing: ReadonlySet<string> = new Set("over in at near on across between".split(" "));

/** The phrase that ends right before a verb. */
function readNear(sentence: Sentence, end: number): Participant | null {
	const { words, isAboutOther, subject } = sentence;
	const last = words[end - 1]!;
	if (/^(?:he|she|it|they)$/.test(last.lower)) {
		const isOwn = subject !== null && !subject.isTopic && end > 1;
		return meantBy(sentence, { first: end - 1, next: end }, isAboutOther || isOwn);
	}
	if (/^(?:which|who|that)$/.test(last.lower)) return readAntecedent(sentence, end - 1);
	const name = readNameBehind(words, end);
	if (name !== null) {
		// "the hotel on the site of today's Heron Tower closed"
		const isOwned = /['’]s$/.test(words[name.first - 1]?.text ?? "");
		if (/['’]s?$/.test(last.text) || isOwned || (isDependent(words, name.first) && !isPartOfEvent(words, name.first)))
			return null;
		return participantOf(sentence, name);
	}
	const itself = readTopicName(sentence, end) ?? readTopicNoun(sentence, end);
	if (itself !== null) return itself;
	// "his remains were buried"
	if (
		/^(?:body|remains|ashes)$/.test(last.lower) &&
		be.has(words[end]?.lower ?? "") &&
		/^(?:his|her)$/.test(words[end - 2]?.lower ?? "")
	) {
		return meantBy(sentence, { first: end - 2, next: end - 1 }, isAboutOther);
	}
	for (let at = end - 2; at >= Math.max(0, end - 4); at--) {
		if (!/^(?:the|both|two|this)$/.test(words[at]!.lower)) continue;
		const first = at > 0 && words[at]!.lower === "two" && words[at - 1]!.lower === "the" ? at - 1 : at;
		return isDependent(words, first) ? null : meantBy(sentence, { first, next: end }, isAboutOther);
	}
	return null;
}

/** "the 1960 Cup, which | was played": the name right before the relative pronoun. */
function readAntecedent(sentence: Sentence, end: number): Participant | null {
	const { words } = sentence;
	const before = skipBracket(words, words[end - 1]?.text === "," ? end - 1 : end);
	const name = readNameBehind(words, before);
	if (name === null) return readTopicNoun(sentence, before);
	// "is a school in Ware that | was founded": "that" tells of no name.
	const preposition = words[name.first - 1]?.lower === "the" ? name.first - 2 : name.first - 1;
	if (words[end]!.lower === "that" && /^(?:in|of|at|near|from)$/.test(words[preposition]?.lower ?? ""))
		return readTopicNoun(sentence, preposition);
	return isDependent(words, name.first) ? null : participantOf(sentence, name);
}

/** "the city of Ware was founded": what happens to the city happens to Ware. */
const transparent: ReadonlySet<string> = new Set(
	"city town village municipality kingdom republic company firm ship steamer vessel battle school university club".split(
		" ",
	),
);

/** Whether a phrase hangs on another noun: "the owner of the mill". */
function isDependent(words: readonly Word[], first: number): boolean {
	const at = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
	const before = words[at]?.lower;
	if (before === undefined || !prepositions.has(before)) return false;
	// "…, and the bridge opened", "… in 1911 and the bridge opened": another clause.
	if (before === "and" && at > 0 && (words[at - 1]!.text === "," || words[at - 1]!.date >= 0)) return false;
	return !(before === "of" && transparent.has(words[at - 1]?.lower ?? ""));
}

/** "The final of the 2021 Cup was played": what is held is a part of the event that is named. */
function isPartOfEvent(words: readonly Word[], first: number): boolean {
	const at = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
	return /^(?:of|for|in)$/.test(words[at]?.lower ?? "") && parts.has(words[at - 1]?.lower ?? "");
}

const parts: ReadonlySet<string> = new Set(
	"final finals semi-final semi-finals semifinal semifinals quarter-final quarter-finals play-off play-offs playoff playoffs match edition race ceremony tournament".split(
		" ",
	),
);

/** Whom a verb acts on: the phrase right behind it. */
export function readAfter(sentence: Sentence, at: number): Participant | null {
	const { words, isAboutOther } = sentence;
	const word = words[at];
	if (word === undefined) return null;
	if (/^(?:it|him|her)$/.test(word.lower)) return meantBy(sentence, { first: at, next: at + 1 }, isAboutOther);
	if (word.lower === "the" && words[at + 1] !== undefined && !words[at + 1]!.isCapital) {
		// "founded the city of Ware"
		if (words[at + 2]?.lower === "of") return null;
		return meantBy(sentence, { first: at, next: at + 2 }, isAboutOther);
	}
	const name = readNameAhead(words, at);
	return name === null ? null : participantOf(sentence, name);
}
