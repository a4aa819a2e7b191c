import type { Participant } from "../../model/claim.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameAhead } from "./names.js";
import { normaliseName } from "./normalise-name.js";
import { meantBy, participantOf } from "./participants.js";
import { prepositions } from "./prepositions.js";
import type { Sentence } from "./sentence.js";
import type { Trigger } from "./triggers.js";
import { findDate } from "./when.js";
import { readBefore } from "./who.js";
import type { Word } from "./words.js";

/** Who took which office, and when: "became director of the guild in 1911", "was appointed head coach of Ware", "becomes the Harbour Museum director". */
export function readOffices(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	const { words, dates, block } = sentence;
	for (let at = 0; at + 2 < words.length; at++) {
		const begin = behindVerb(words, at);
		if (begin === null) continue;
		const office = readOffice(sentence, begin);
		const before = office === null ? null : readBefore(sentence, at);
		if (office === null || before === null || before.isUnreal || before.isStaged) continue;
		const who = before.isShared ? (sentence.isStranger ? null : sentence.subject) : before.who;
		if (who === null || !(who.isTopic || who.key.includes(" "))) continue;
		const found = findDate(sentence, { first: at, next: office.next }, triggers);
		const date = found === null ? undefined : dates[found.span.date];
		if (date === undefined || (date.range !== null && date.range.end === "last")) continue;
		claims.add(site, {
			event: "office",
			at: rangeOf(block, words, at, office.next),
			who,
			whom: office.whom,
			when: timeOf(date),
			isHedged: found!.isLoose || words.some(({ lower }) => repeats.has(lower)),
		});
		at = office.next - 1;
	}
}

/** The word behind "became", "was appointed", "was named as"; null for any other word. */
function behindVerb(words: readonly Word[], at: number): number | null {
	const { lower } = words[at]!;
	const isPut = puts.has(lower) && /^(?:was|is|been)$/.test(words[at - 1]?.lower ?? "");
	if (!isPut && lower !== "became" && lower !== "becomes") return null;
	return words[at + 1]?.lower === "as" ? at + 2 : at + 1;
}

/** An office of a body, and the word behind it. */
interface Office {
	readonly whom: Participant;
	readonly next: number;
}

/** "the first director of the guild", "its managing director" is of the topic, "the Harbour Museum director". */
function readOffice(sentence: Sentence, begin: number): Office | null {
	const { words, block } = sentence;
	let first = begin;
	while (/^(?:the|a|an|first|only|sole|new|next|youngest|oldest)$/.test(words[first]?.lower ?? "")) first++;
	let head = first;
	while (head < first + 3 && isModifier(words[head])) head++;
	const isPlain = words[head] !== undefined && heads.has(words[head]!.lower);
	const name = isPlain && isLink(words[head + 1]) ? null : readNameAhead(words, first);
	if (name !== null) {
		// "the Harbour Museum of Ware director"
		const isHead = heads.has(words[name.next]?.lower ?? "");
		const body = isHead ? participantOf(sentence, name) : null;
		return body === null
			? null
			: makeOffice(sentence, { first, next: name.next + 1 }, words[name.next]!.lower, body.key);
	}
	if (!isPlain) return null;
	const title = words
		.slice(first, head + 1)
		.map(({ lower }) => lower)
		.join(" ");
	const of = head + 2;
	const isNoun = words[of]?.lower === "the" && words[of + 1] !== undefined && !words[of + 1]!.isCapital;
	const named = isNoun ? null : readNameAhead(words, of);
	const body = isNoun
		? meantBy(sentence, { first: of, next: of + 2 }, sentence.isAboutOther)
		: named === null
			? null
			: participantOf(sentence, named);
	if (body === null) return null;
	return makeOffice({ words, block }, { first, next: named?.next ?? of + 2 }, title, body.key);
}

/** "managing director", "head coach": not "became gripped by fear when President Lund". */
function isModifier(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		!heads.has(word.lower) &&
		/^\p{L}+(?:-\p{L}+)?$/u.test(word.text) &&
		!prepositions.has(word.lower)
	);
}

function isLink(word: Word | undefined): boolean {
	return word !== undefined && /^(?:of|at|for)$/.test(word.lower);
}

function makeOffice(
	{ words, block }: Pick<Sentence, "words" | "block">,
	{ first, next }: { readonly first: number; readonly next: number },
	title: string,
	body: string,
): Office {
	const from = words[first]!.start;
	const to = words[next - 1]!.end;
	return {
		whom: {
			start: offsetInDocument(block.runs, from),
			end: offsetInDocument(block.runs, to - 1) + 1,
			text: block.text.slice(from, to),
			key: `${title} of ${normaliseName(body)}`,
			isTopic: false,
		},
		next,
	};
}

/** What others do to somebody who takes an office. */
const puts: ReadonlySet<string> = new Set(["appointed", "named", "made", "installed", "hired", "chosen"]);

/** Offices that one person holds at a time in one body. */
const heads: ReadonlySet<string> = new Set(
	"director president chairman chairwoman chairperson chair mayor ceo captain coach manager principal rector chancellor headmaster headmistress editor conductor curator dean provost governor minister secretary commander bishop archbishop abbot abbess superintendent treasurer".split(
		" ",
	),
);

/** Words of a second time, or of an office held for a while. */
const repeats: ReadonlySet<string> = new Set(
	"again second third fourth return returned returning reappointed re-appointed re-elected reelected acting interim caretaker temporary term terms once twice".split(
		" ",
	),
);
