import type { Participant } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import type { Block } from "../../model/prose.js";
import { readNameAhead } from "./names.js";
import { kin } from "./participants.js";
import type { Sentence } from "./sentence.js";
import { readSubject, type Subject } from "./subject.js";
import type { Topic } from "./topic.js";
import type { DateSpan, Word } from "./words.js";

/** What stands before a sentence in its block. */
export interface Before {
	/** Whether "he" or "it" in the next sentence is somebody else than the topic. */
	readonly isOtherBehind: boolean;
}

const personal: ReadonlySet<string> = new Set(
	"left moved married emigrated studied taught wrote painted fled enlisted died retired resigned settled returned succeeded travelled traveled".split(
		" ",
	),
);

interface Surroundings {
	readonly block: Block;
	readonly dates: readonly DateExpression[];
	readonly topic: Topic | null;
	readonly row: Participant | null;
	readonly before: Before | null;
}

/** A sentence whose words and subject are read when somebody asks for them: of most nobody does, since they tell of no dated event. */
export class LazySentence implements Sentence, Before {
	#words: readonly Word[] | undefined;
	#subject: Subject | undefined;
	#isOtherBehind: boolean | undefined;

	constructor(
		private readonly surroundings: Surroundings,
		private readonly split: () => readonly Word[],
		readonly spans: readonly DateSpan[],
	) {}

	get block(): Block {
		return this.surroundings.block;
	}

	get dates(): readonly DateExpression[] {
		return this.surroundings.dates;
	}

	get topic(): Topic | null {
		return this.surroundings.topic;
	}

	get row(): Participant | null {
		return this.surroundings.row;
	}

	get words(): readonly Word[] {
		this.#words ??= this.split();
		return this.#words;
	}

	get subject(): Participant | null {
		return this.#ownSubject().who;
	}

	get isStranger(): boolean {
		return this.#ownSubject().isStranger;
	}

	get isAboutOther(): boolean {
		return this.surroundings.before?.isOtherBehind ?? false;
	}

	/** The sentences before it are asked first to last: a chain of a thousand must not fill the stack. */
	get isOtherBehind(): boolean {
		const asked: LazySentence[] = [];
		let one: Before | null = this;
		while (one instanceof LazySentence && one.#isOtherBehind === undefined) {
			asked.push(one);
			one = one.surroundings.before;
		}
		for (const sentence of asked.reverse()) sentence.#isOtherBehind = sentence.#leavesOther();
		return this.#isOtherBehind === true;
	}

	#ownSubject(): Subject {
		this.#subject ??= readSubject(this, this.spans, this.isAboutOther);
		return this.#subject;
	}

	/** "Lund left for Ware in 1940. He died there": of somebody with one name what only a person does. */
	#isAct(): boolean {
		const { words } = this;
		const name = readNameAhead(words, 0);
		const verb = name === null ? undefined : words[name.next]?.lower;
		return verb !== undefined && personal.has(verb);
	}

	#leavesOther(): boolean {
		const { subject, topic } = this;
		if (subject?.isTopic === true) return false;
		if (topic?.kind !== "person" && topic?.kind !== "ship") return true;
		const hasKin = this.words.some(({ lower }) => kin.has(lower));
		if (subject !== null) return subject.key.includes(" ") || hasKin || this.isAboutOther || this.#isAct();
		return (this.isStranger && hasKin) || this.isAboutOther;
	}
}
