import { readNumber } from "../../measures/read-number.js";
import { readOrdinal } from "../../measures/read-ordinal.js";
import type { Participant } from "../../model/claim.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { countOf } from "./count-words.js";
import { readNameAhead, readNameBehind } from "./names.js";
import { meantBy, participantOf } from "./participants.js";
import type { Sentence } from "./sentence.js";
import { readSubjectAt } from "./subject.js";
import type { Trigger } from "./triggers.js";
import { readBefore } from "./who.js";
import type { DateSpan, Word } from "./words.js";

/** An age as its words say it. */
interface Said {
	readonly years: number;
	readonly first: number;
	readonly next: number;
}

/** Ages at an event: "aged 26", "at the age of 55", "He was fifty-nine years old when", "At forty, in 1923,". */
export function readAges(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	const { words, dates, block } = sentence;
	for (let at = 0; at < words.length; at++) {
		const said = readAge(words, at);
		// "(age 52)" behind a birth is the age now.
		if (said === null || (words[at]!.lower === "age" && words[at - 1]?.text === "(")) continue;
		at = said.next - 1;
		const death = triggers.find(({ kind, modes }) => kind.name === "death" && !modes.includes("act"));
		const who = whoseAge(sentence, said, death);
		if (who === null) continue;
		const isInside = isInLifeBracket(sentence, said) && site.origin === "lead";
		const date = isInside ? undefined : dateOfAge(sentence, said);
		if (date === undefined && death === undefined && !isInside && !isLife(words, said)) continue;
		if (date === null) continue;
		claims.add(site, {
			event: "age",
			at: rangeOf(block, words, said.first, said.next),
			who,
			when: date === undefined ? null : timeOf(dates[date]!),
			age: said.years,
		});
	}
}

/** "lived to be 81", "reached the age of 81": the age at death. */
function isLife(words: readonly Word[], { first }: Said): boolean {
	return words.slice(Math.max(0, first - 3), first + 1).some(({ lower }) => lower === "lived" || lower === "reached");
}

/** "(3 May 1886 – 4 June 1967; aged 81)" */
function isInLifeBracket({ words, spans }: Sentence, { first, next }: Said): boolean {
	if (words[next]?.text !== ")") return false;
	const open = words.slice(0, first).findLastIndex(({ text }) => text === "(");
	return open >= 0 && spans.filter((span) => span.first > open && span.next <= first).length === 2;
}

function readAge(words: readonly Word[], at: number): Said | null {
	const { lower } = words[at]!;
	if (lower === "aged" || lower === "age") {
		const of = lower === "age" && words[at + 1]?.lower === "of" ? at + 2 : at + 1;
		return readBehind(words, at, /^(?:only|just)$/.test(words[of]?.lower ?? "") ? of + 1 : of);
	}
	if (lower === "lived" && words[at + 1]?.lower === "to" && words[at + 2]?.lower === "be")
		return readBehind(words, at, at + 3);
	if (lower.endsWith("-year-old")) return readYoung(words, at);
	if (lower === "birthday") return readBirthday(words, at);
	if (lower === "turned") return readTurned(words, at);
	if (lower === "at") return readAlone(words, at) ?? readOld(words, at + 1);
	const old = words[at - 1]?.text === "," ? readOld(words, at) : null;
	if (old !== null) return old;
	return lower === "was" || lower === "then" ? readVerb(words, at) : null;
}

/** "12-year-old", "twelve-year-old" */
function readYoung(words: readonly Word[], at: number): Said | null {
	const number = readNumber(words[at]!.lower.slice(0, -"-year-old".length), 0);
	return number === null || number.end < words[at]!.lower.length - "-year-old".length || number.value > 99
		? null
		: { years: number.value, first: at, next: at + 1 };
}

/** "her 60th birthday", "days before his 70th birthday": the age that is reached, or not yet. */
function readBirthday(words: readonly Word[], at: number): Said | null {
	const owner = words[at - 2]?.lower;
	const years = owner === "his" || owner === "her" ? readOrdinal(words[at - 1]!.text) : Number.NaN;
	if (Number.isNaN(years)) return null;
	const isAhead = words[at - 3]?.lower === "before" || words[at - 3]?.lower === "of";
	return { years: isAhead ? years - 1 : years, first: at - 1, next: at + 1 };
}

/** "turned 60 in 1921" */
function readTurned(words: readonly Word[], at: number): Said | null {
	const count = countOf(words, at + 1);
	const isAge = count !== null && count.value < 110 && /^(?:in|on|that|[.,;])$/.test(words[count.next]?.lower ?? ".");
	return isAge ? { years: count.value, first: at, next: count.next } : null;
}

/** "aged 26", "age of 26": not "ages 26 to 30". */
function readBehind(words: readonly Word[], at: number, begin: number): Said | null {
	const count = countOf(words, begin);
	if (count === null || words[count.next]?.lower === "to" || words[count.next]?.text === "–") return null;
	return { years: count.value, first: at, next: count.next };
}

/** "at 81 years of age", ", 81 years old" */
function readOld(words: readonly Word[], at: number): Said | null {
	const count = countOf(words, at);
	if (count === null || words[count.next]?.lower !== "years") return null;
	const isOld = words[count.next + 1]?.lower === "old";
	const isOf = words[count.next + 1]?.lower === "of" && words[count.next + 2]?.lower === "age";
	if (!isOld && !isOf) return null;
	const next = count.next + (isOld ? 2 : 3);
	return /^(?:[.,;)]|when|in|on|and|at)$/.test(words[next]?.lower ?? ".")
		? { years: count.value, first: at, next }
		: null;
}

/** "At forty, in 1923,": a number between commas; "died at 81", "At forty she". */
function readAlone(words: readonly Word[], at: number): Said | null {
	const count = countOf(words, at + 1);
	if (count === null || count.value <= 4) return null;
	const behind = words[count.next]?.lower ?? ".";
	// "in May 1920 at 10" is the hour.
	const isAfter = (words[at - 1]?.date ?? -1) >= 0 && count.value > 24;
	const isDeath = behind === "and" && words.slice(0, at).some(({ lower }) => deaths.has(lower));
	const isDated = isAfter && (isDeath || /^[.,;]$/.test(behind));
	const isSaid =
		isDated ||
		(words[at - 1]?.lower === "died" && /^(?:[.,;]|in|of|from|on)$/.test(behind)) ||
		(at === 0 && /^(?:he|she)$/.test(behind));
	if (isSaid) return { years: count.value, first: at, next: count.next };
	const isOpen = words[count.next]?.text === "," || words[count.next] === undefined;
	const isApart = at === 0 ? !/^\d/.test(words[1]!.text) : words[at - 1]!.text === ",";
	return isOpen && isApart ? { years: count.value, first: at, next: count.next } : null;
}

/** "was 26 years old when", "when she was 26,", "then 26 years old". */
function readVerb(words: readonly Word[], at: number): Said | null {
	const begin = adverb.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
	const count = countOf(words, begin);
	if (count === null) return null;
	const isOld = words[count.next]?.lower === "years" && /^(?:old|of)$/.test(words[count.next + 1]?.lower ?? "");
	const next = isOld ? count.next + (words[count.next + 1]!.lower === "of" ? 3 : 2) : count.next;
	const behind = words[next]?.text ?? ".";
	if (words[at]!.lower === "then") {
		const isApart = (at === 0 || words[at - 1]?.text === ",") && behind === ",";
		return isOld || isApart ? { years: count.value, first: begin, next } : null;
	}
	const isWhen = words[at - 2]?.lower === "when" && /^[,.]$/.test(behind);
	const isTold = /^(?:when|at)$/.test(behind) || (isOld && words[0]!.lower === "when" && /^[.,;]$/.test(behind));
	const isAtDeath = /^[.;]$/.test(behind) && words.slice(0, at).some(({ lower }) => deaths.has(lower));
	return isWhen || isTold || isAtDeath ? { years: count.value, first: begin, next } : null;
}

const deaths: ReadonlySet<string> = new Set(["death", "died", "passed", "killed", "murdered"]);

/** Whose age it is: the one named or meant right before "was", otherwise the subject of the sentence. */
function whoseAge(sentence: Sentence, { first, next }: Said, death: Trigger | undefined): Participant | null {
	const { words, subject, isStranger, isAboutOther } = sentence;
	if (words[first]!.lower.endsWith("-year-old")) {
		// "made her debut in 2006 as a twelve-year-old"
		const isAs =
			/^an?$/.test(words[first - 1]?.lower ?? "") &&
			words[first - 2]?.lower === "as" &&
			(words[first - 3]?.date ?? -1) >= 0;
		if (isAs && /^[.,;]$/.test(words[next]?.text ?? ".")) return isStranger ? null : subject;
		const name = readNameAhead(words, next);
		return name === null ? null : participantOf(sentence, name);
	}
	if (words[next - 1]!.lower === "birthday") {
		const isOfOther = subject !== null && !subject.isTopic;
		return meantBy(sentence, { first: first - 1, next: first }, isAboutOther || isOfOther);
	}
	const verb = adverb.test(words[first - 1]?.lower ?? "") ? first - 2 : first - 1;
	if (words[verb]?.lower === "was") {
		const before = words[verb - 1];
		if (before === undefined) return null;
		if (/^(?:he|she)$/.test(before.lower)) return meantBy(sentence, { first: verb - 1, next: verb }, isAboutOther);
		const name = readNameBehind(words, verb);
		return name === null ? null : participantOf(sentence, name);
	}
	// "At the age of 31 | he published it, in 1911."
	if (first <= 2) {
		const behind = readSubjectAt(sentence, words[next]?.text === "," ? next + 1 : next, isAboutOther);
		if (behind.who?.isTopic === true && !behind.isStranger) return behind.who;
	}
	// "He came second to Marsh, who won at age 35": the age is that of the last one.
	if (words.slice(0, first).some(({ lower }) => /^(?:who|whom|whose|which|that)$/.test(lower))) return null;
	// "Worn out by the fever, | Marsh died at the age of 70": the one who dies.
	if (subject?.isTopic !== true && death !== undefined && death.next <= first && death.modes.includes("bare")) {
		const { who, isUnreal } = readBefore(sentence, death.first);
		if (!isUnreal && who?.isTopic === true) return who;
	}
	if (isStranger || subject !== null) return isStranger ? null : subject;
	// "At the age of 31 she sailed"
	const behind = readSubjectAt(sentence, next, isAboutOther);
	return behind.isStranger ? null : behind.who;
}

const adverb = /^(?:only|just|still|already|then|about|barely)$/;

/** How many words may stand between an age and its date. */
const reach = 8;

/** The date of the event: the one nearest to the age. Undefined where there is none, null where it cannot be told. */
function dateOfAge({ spans, words, dates }: Sentence, { first, next }: Said): number | null | undefined {
	if (spans.length === 0) return undefined;
	const far = (span: DateSpan) => (span.first >= next ? span.first - next : first - span.next);
	const near = spans.filter((span) => far(span) <= (words[next]?.lower === "when" ? reach * 2 : reach));
	const [span] = near.sort((a, b) => far(a) - far(b));
	if (span === undefined || (near[1] !== undefined && far(near[1]) - far(span) < 2)) return null;
	const before = words[span.first - 1]?.lower ?? "in";
	const isPlain = /^(?:in|on|at|,|\(|the|of|late|early)$/.test(before);
	const from = Math.min(span.next, next);
	const between = words.slice(from, Math.max(span.first, first));
	const isApart = between.some(({ lower }, at) => apart.has(lower) && from + at !== next && from + at !== first - 3);
	return isPlain && !isApart && dates[span.date]!.range === null ? span.date : null;
}

const apart: ReadonlySet<string> = new Set("who which that since while until because after before when".split(" "));
