import type { Participant } from "../../model/claim.js";
import { readNameAhead } from "./names.js";
import { kin, meantBy, type Naming, participantOf } from "./participants.js";
import type { DateSpan, Word } from "./words.js";

/** Whom a sentence begins with. */
export interface Subject {
	readonly who: Participant | null;
	/** Somebody without a name here, or of the topic's family: "His brother", "A farmer". */
	readonly isStranger: boolean;
	/** The word behind it. */
	readonly next: number;
}

const nobody: Subject = { who: null, isStranger: false, next: 0 };

/** The grammatical subject, behind what stands in front of it: "On 3 May 1911, | the ferry". */
export function readSubject(naming: Naming, spans: readonly DateSpan[], isAboutOther: boolean): Subject {
	const { words } = naming;
	const at = skipFronted(words, spans);
	return at === null ? nobody : readSubjectAt(naming, at, isAboutOther);
}

/** The subject that begins at a word. */
export function readSubjectAt(naming: Naming, at: number, isAboutOther: boolean): Subject {
	const { words } = naming;
	const word = words[at];
	if (word === undefined) return nobody;
	if (/^(?:he|she|it|they)$/.test(word.lower)) {
		const who = meantBy(naming, { first: at, next: at + 1 }, isAboutOther);
		return { who, isStranger: false, next: at + 1 };
	}
	if (/^(?:his|her|their|its)$/.test(word.lower)) return { who: null, isStranger: true, next: at + 1 };
	if (/^(?:the|this|both|two)$/.test(word.lower)) {
		const next = /^(?:two)$/.test(words[at + 1]?.lower ?? "") ? at + 3 : at + 2;
		if (next <= words.length && !words[next - 1]!.isCapital) {
			const who = meantBy(naming, { first: at, next }, isAboutOther);
			if (who !== null) return { who, isStranger: false, next };
		}
	}
	const name = readNameAhead(words, at);
	if (name === null) return { who: null, isStranger: true, next: at + 1 };
	const after = words[name.next]?.lower;
	if (after === "and" && words[name.next + 1]?.isCapital) return { who: null, isStranger: true, next: name.next };
	if (/['’]s?$/.test(words[name.next - 1]!.text)) return { who: null, isStranger: true, next: name.next };
	const before = words[name.first - 1]?.lower;
	const who = participantOf(naming, name);
	return { who, isStranger: before !== undefined && kin.has(before), next: name.next };
}

const fronting: ReadonlySet<string> = new Set(
	"in on at after before during by from since until following when while although though as if because with under despite within upon between throughout later eventually finally originally subsequently initially soon shortly however also then aged meanwhile nevertheless thus hence consequently early late".split(
		" ",
	),
);

/** Where the sentence begins behind an adverbial: at the comma that closes it, or behind a date. Null where that cannot be told. */
function skipFronted(words: readonly Word[], spans: readonly DateSpan[]): number | null {
	const first = words[0];
	if (first === undefined) return null;
	// "Ordered in 1909, | she was laid down"
	const isParticiple = /ed$/.test(first.lower) && fronting.has(words[1]?.lower ?? "");
	if (first.date < 0 && !fronting.has(first.lower) && !isParticiple) return 0;
	const limit = Math.min(words.length, 30);
	const span = spans[0];
	if (span !== undefined && span.first <= 3) {
		const behind = words[span.next];
		if (behind !== undefined && (behind.isCapital || /^(?:he|she|it|they|the)$/.test(behind.lower))) return span.next;
	}
	let depth = 0;
	for (let at = 1; at < limit; at++) {
		const { text, date } = words[at]!;
		if (text === "(") depth++;
		else if (text === ")") depth--;
		else if (text === "," && date < 0 && depth === 0) return skipFrontedAgain(words, spans, at + 1);
	}
	return null;
}

/** "At forty, in 1923, | Marsh": one adverbial behind another. */
function skipFrontedAgain(words: readonly Word[], spans: readonly DateSpan[], at: number): number {
	const word = words[at];
	const span = spans.find(({ first }) => first >= at && first <= at + 2);
	const isFronted = word !== undefined && (word.date >= 0 || fronting.has(word.lower) || word.lower === "aged");
	if (!isFronted) return at;
	if (span !== undefined && words[span.next]?.text === ",") return span.next + 1;
	const comma = words.findIndex(({ text, date }, index) => index > at && index < at + 8 && text === "," && date < 0);
	return comma < 0 ? at : comma + 1;
}
