import type { Participant } from "../../model/claim.js";
import { readNameAhead, readNameBehind } from "./names.js";
import { normaliseName } from "./normalise-name.js";
import { isNameOf, meantBy, participantOf, topicBy } from "./participants.js";
import type { Sentence, Told } from "./sentence.js";
import type { Topic } from "./topic.js";
import type { Trigger } from "./triggers.js";
import type { Word } from "./words.js";

const happens: ReadonlySet<string> = new Set("took was occurred happened came followed is dates dated were".split(" "));

const aside: ReadonlySet<string> = new Set(
	"before after until since following upon from by until for at during".split(" "),
);

/** An event named by a noun: "her launch on", "the death of Marsh in", "the funeral took place". */
export function readNoun(sentence: Sentence, { first, next, kind }: Trigger): Told | null {
	const { words, topic } = sentence;
	const owner = readOwner(sentence, first);
	const ahead = readComplement(sentence, next);
	let who = owner ?? ahead?.who ?? null;
	const at = skipPlace(words, ahead?.next ?? next);
	const verb = words[at]?.lower ?? "";
	const begin = owner === null ? first : first - 1;
	const isAside = aside.has(words[words[begin - 1]?.lower === "the" ? begin - 2 : begin - 1]?.lower ?? "");
	const isTold = happens.has(verb) && !isAside;
	// "a year before his death" dates something else; "his death in 1911" has its date right behind it.
	const isDated = verb === "," ? !isAside && isDatedAt(words, at + 1) : isDatedAt(words, at);
	if (who === null && ahead === null && (isTold || isDated) && words[first - 1]?.lower === "the" && topic !== null) {
		// "The launch took place on …": whose it was is clear where the topic can have one.
		who = canHappenTo(topic.kind, kind.name) ? topicBy(sentence, { first: first - 1, next }) : null;
	}
	if (who === null || !(isTold || isDated)) return null;
	const isPassive = /^(?:place|held|celebrated|marked|recorded|observed|conducted|announced)$/.test(
		words[at + 1]?.lower ?? "",
	);
	return { who, next: isTold ? at + (isPassive ? 2 : 1) : at };
}

/** "in 1911", "on 3 May 1911", "(1911)", and no "of the canal" behind it. */
function isDatedAt(words: readonly Word[], at: number): boolean {
	if (!/^(?:in|on|\()$/.test(words[at]?.lower ?? "") || (words[at + 1]?.date ?? -1) < 0) return false;
	let next = at + 1;
	while ((words[next]?.date ?? -1) >= 0) next++;
	return words[next]?.lower !== "of";
}

/** "his burial in Ware | followed on" */
function skipPlace(words: readonly Word[], at: number): number {
	if (!/^(?:in|at|near)$/.test(words[at]?.lower ?? "") || words[at + 1]?.date !== -1) return at;
	return readNameAhead(words, at + 1)?.next ?? at;
}

function canHappenTo(kind: Topic["kind"], event: string): boolean {
	if (kind === "person") return event === "death" || event === "birth" || event === "burial";
	if (kind === "ship") return event === "launch" || event === "sinking" || event === "keel";
	return kind === "thing" && /^(?:opening|completion|founding|demolition|closing|dissolution)$/.test(event);
}

/** "his death", "the ship's launch", "Marsh's funeral". */
function readOwner(sentence: Sentence, noun: number): Participant | null {
	const { words, isAboutOther, topic } = sentence;
	const before = words[noun - 1];
	if (before === undefined) return null;
	if (/^(?:his|her|its)$/.test(before.lower)) {
		const isOwn = sentence.subject !== null && !sentence.subject.isTopic;
		return meantBy(sentence, { first: noun - 1, next: noun }, isAboutOther || (isOwn && noun > 2));
	}
	if (!/['’]s?$/.test(before.text)) return null;
	const name = readNameBehind(words, noun);
	if (name !== null) return isWhole(words, name.first) ? participantOf(sentence, name) : null;
	const isDefinite = words[noun - 2]?.lower === "the" && topic?.nouns.has(before.lower.replace(/['’]s?$/, ""));
	return isDefinite ? topicBy(sentence, { first: noun - 2, next: noun }) : null;
}

function isWhole(words: readonly Word[], first: number): boolean {
	return !/^(?:of|and|with)$/.test(words[first - 1]?.lower ?? "");
}

/** "of the ferry", "of Marsh". */
function readComplement(sentence: Sentence, at: number): Told | null {
	const { words, topic, isAboutOther } = sentence;
	if (words[at]?.lower !== "of") return null;
	if (words[at + 1]?.lower === "the" && words[at + 2] !== undefined && !words[at + 2]!.isCapital) {
		const who = meantBy(sentence, { first: at + 1, next: at + 3 }, isAboutOther);
		return { who, next: at + 3 };
	}
	const name = readNameAhead(words, at + 1);
	if (name === null) return { who: null, next: at + 1 };
	const text = normaliseName(
		words
			.slice(name.first, name.next)
			.map((word) => word.text)
			.join(" "),
	);
	const isKnown = topic !== null && isNameOf(topic, text);
	return { who: isKnown || text.includes(" ") ? participantOf(sentence, name) : null, next: name.next };
}
