import type { Participant } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameAhead } from "./names.js";
import { topicBy } from "./participants.js";
import type { Sentence } from "./sentence.js";
import { sortNouns, type Work } from "./sorts-of-work.js";
import type { Trigger } from "./triggers.js";
import { findDate } from "./when.js";
import { readAfter, readBefore } from "./who.js";
import type { DateSpan, Word } from "./words.js";

/** How words tell that a work came out: "was released", "came out", "Marsh brought out the book". */
type Voice = "passive" | "bare" | "active";

/** Phrases by voice. */
const phrases: Readonly<Record<Voice, string>> = {
	passive:
		"released|issued|published|brought out|put out|launched|put on sale|released theatrically|given a general release|given its release|first shown|first published|first released",
	bare: "came out|hit cinemas|hit theaters|hit theatres|hit the cinemas|hit the theaters|hit the screens|hit the big screen|hit the shelves|hit shelves|hit stores|hit the shops|opened in cinemas|opened in theaters|opened in theatres|opened theatrically|reached cinemas|reached theaters|reached shops|reached bookshops|appeared|appeared in print|appeared in shops|appeared in bookshops|first appeared|saw print|went on sale|went on general release|went on release|went into general release|launched|shipped|debuted",
	active: "brought out|put out|published|released|issued",
};

const making: Readonly<Record<Voice, string>> = {
	passive: "painted|completed|finished|created|executed|made|sculpted|carved|cast",
	bare: "",
	active: "painted|completed|finished|created|executed|sculpted|carved",
};

const broadcasting: Readonly<Record<Voice, string>> = {
	passive: "broadcast|aired|first broadcast|first aired|first shown|launched",
	bare: "debuted|premiered|began airing|first aired|began its run|launched",
	active: "",
};

/** By event; works of other sorts are released or published. */
const phrasesByEvent: Readonly<Record<string, typeof phrases>> = {
	"making of a work": making,
	"first broadcast": broadcasting,
};

interface Form {
	readonly rest: readonly string[];
	readonly voice: Voice;
}

/** Made when the first text about a work is read. */
const formsOf = new Map<string, Map<string, Form[]>>();

function listForms(event: string): Map<string, Form[]> {
	const forms = new Map<string, Form[]>();
	for (const [voice, list] of Object.entries(phrasesByEvent[event] ?? phrases) as [Voice, string][]) {
		for (const phrase of list === "" ? [] : list.split("|")) {
			const [first = "", ...rest] = phrase.split(" ");
			forms.set(first, [...(forms.get(first) ?? []), { rest, voice }]);
		}
	}
	for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	formsOf.set(event, forms);
	return forms;
}

/** When the work that a page is about came out: "the film was released on", "is a 1911 novel". */
export function readReleases(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	const { words, topic, block, dates } = sentence;
	const work = topic?.work;
	if (work == null) return;
	if (site.origin === "lead") readLeadYear(claims, site, sentence, work);
	const forms = formsOf.get(work.event) ?? listForms(work.event);
	for (let at = 0; at < words.length; at++) {
		const list = forms.get(words[at]!.lower);
		if (list === undefined || words[at]!.date >= 0) continue;
		const form = list.find(({ rest }) => rest.every((word, i) => words[at + 1 + i]?.lower === word));
		if (form === undefined) continue;
		const next = at + 1 + form.rest.length;
		const same = list.filter(({ rest }) => rest.join(" ") === form.rest.join(" ")).map(({ voice }) => voice);
		const who = readWho(sentence, at, next, same);
		if (who?.isTopic !== true || isOfAnotherSort(words, work, at)) continue;
		const found = findDate(
			sentence,
			{ first: at, next },
			triggers.filter(({ first }) => first !== at),
		);
		const date = found === null ? undefined : dates[found.span.date];
		if (date === undefined || date.range !== null) continue;
		claims.add(site, {
			event: work.event,
			at: rangeOf(block, words, at, next),
			who,
			when: timeOf(date),
			isHedged: found!.isLoose || isAside(sentence, at) || isOfAPart(words, work, { from: at, to: found!.span }),
		});
		return;
	}
}

/** "the film Heron was released", on the page of a song of that name. */
function isOfAnotherSort(words: readonly Word[], { heads, nouns }: Work, verb: number): boolean {
	let at = verb - 1;
	while (at >= 0 && words[at]!.date < 0 && !words[at]!.isCapital && !sortNouns.has(words[at]!.lower)) at--;
	while (at > 0 && words[at]!.isCapital) at--;
	const { lower = "", date = 0 } = words[at] ?? {};
	return verb - at < 12 && date < 0 && sortNouns.has(lower) && !heads.has(lower) && !nouns.has(lower);
}

function readWho(sentence: Sentence, at: number, next: number, voices: readonly Voice[]): Participant | null {
	const before = readBefore(sentence, at);
	if (before.isUnreal) return null;
	const who = before.isShared ? (sentence.isStranger ? null : sentence.subject) : before.who;
	if (voices.includes("active") && !before.hasBe) {
		const object = isWhole(sentence, next) ? readAfter(sentence, next) : null;
		if (object !== null) return object;
	}
	if (voices.includes("bare") && !before.hasBe) return who;
	const begins = at === 0 || /^[,(;]$/.test(sentence.words[at - 1]!.text) || before.isShared;
	if (!voices.includes("passive") || !(before.hasBe || begins)) return null;
	return who ?? (begins ? ofPredicate(sentence, at) : null);
}

/** "Heron is a novel by Ada Marsh, | published in 1911" */
function ofPredicate({ words, subject }: Sentence, at: number): Participant | null {
	const is = words.findIndex(({ lower }) => lower === "is" || lower === "was");
	const isPredicate = is > 0 && is < at && /^(?:an?|the)$/.test(words[is + 1]?.lower ?? "");
	const isPlain =
		isPredicate &&
		!words
			.slice(is + 1, at)
			.some(({ text, lower }) => /^[;:(]$/.test(text) || lower === "who" || lower === "that" || lower === "which");
	return isPlain && subject?.isTopic === true ? subject : null;
}

/** "published the book in 1911", and not "published a Heron colouring book". */
function isWhole({ words }: Sentence, next: number): boolean {
	if (/^(?:an?)$/.test(words[next]?.lower ?? "")) return false;
	const name = readNameAhead(words, next);
	if (name === null) return true;
	const after = words[name.next];
	return after === undefined || after.date >= 0 || /^(?:in|on|by|,|\.|\()$/.test(after.lower);
}

/** "is a 1911 drama film" */
function readLeadYear(claims: ClaimList, site: Site, sentence: Sentence, work: Work): void {
	const { words, spans, dates, block, subject } = sentence;
	if (subject?.isTopic !== true) return;
	for (const { date, first, next } of spans) {
		if (!/^(?:an?|the)$/.test(words[first - 1]?.lower ?? "") || !/^(?:is|was)$/.test(words[first - 2]?.lower ?? ""))
			continue;
		const year = dates[date]!;
		const head = words.slice(next, next + 9).findIndex(({ lower }, i) => isHead(words, next + i, lower, work));
		if (head < 0 || !isYear(year) || words.slice(next, next + head).some(({ text }) => /^[,;:.(]$/.test(text)))
			continue;
		const who = topicBy(sentence, { first, next });
		claims.add(site, { event: work.event, at: rangeOf(block, words, first, next), who, when: timeOf(year) });
		return;
	}
}

function isHead(words: readonly Word[], at: number, lower: string, { heads }: Work): boolean {
	return heads.has(lower) || heads.has(`${words[at - 1]?.lower} ${lower}`);
}

function isYear({ interval, value }: DateExpression): boolean {
	return interval !== null && /^\d{4}$/.test(value);
}

/** "Publishers dropped the subtitle when it was published": whose it was says the clause before. */
function isAside({ words, subject }: Sentence, at: number): boolean {
	if (subject?.isTopic === true) return false;
	const when = words.findIndex(({ lower }) => lower === "when" || lower === "where" || lower === "after");
	return when > 0 && when < at;
}

/** Words of a sentence that tell of another form of a work than its first one, or of a thing beside it. */
const others: ReadonlySet<string> = new Set(
	"dvd dvds blu-ray blu-rays vhs laserdisc video videos edition editions version versions reissue reissued re-released rereleased re-release remaster remastered restored soundtrack trailer teaser paperback hardcover hardback translation translated translations demo beta port ported expansion sequel again digitally digital streaming anniversary cd vinyl cassette deluxe box download downloads promo limited internationally abroad serialised serialized instalments installments second third remix reprinted reprint extract extracts excerpt excerpts festival episode episodes season seasons finale special radio u.s us american british english french german japanese canadian australian".split(
		" ",
	),
);

/** Whether a date is that of one country, platform or form only, which the infobox does not name. */
function isOfAPart(
	words: readonly Word[],
	{ outlets }: Work,
	{ from, to }: { readonly from: number; readonly to: DateSpan },
): boolean {
	const [first, last] = from < to.first ? [from, to.next] : [to.first, from + 1];
	const end = Math.min(words.length, last + 4);
	for (let at = Math.max(0, first - 10); at < end; at++) {
		const { lower, date, isCapital } = words[at]!;
		if (at >= last && /^[;.:]$/.test(words[at]!.text)) return false;
		if (date >= 0) continue;
		if (at >= last && /^(?:and|but|while|with)$/.test(lower)) return false;
		if (others.has(lower) && !outlets.includes(lower)) return true;
		const isNarrowed = isCapital && narrowing.has(beforeArticle(words, at));
		if (isNarrowed && !outlets.includes(lower)) return true;
		if (at >= first && lower === "as" && !/^(?:single|part)$/.test(words[at + 2]?.lower ?? "")) return true;
	}
	return false;
}

const narrowing: ReadonlySet<string> = new Set(["in", "for", "on", "across", "throughout", "to"]);

function beforeArticle(words: readonly Word[], at: number): string {
	const before = words[at - 1]?.lower ?? "";
	return before === "the" ? (words[at - 2]?.lower ?? "") : before;
}
