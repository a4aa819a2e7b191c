import type { EventKind } from "../../events/event-kind.js";
import { eventKinds } from "../../events/event-kinds.js";
import type { Word } from "./words.js";

/** How a word tells of an event: "was founded", "died", "she married", "his death". */
type Mode = "passive" | "bare" | "act" | "noun";

/** Words of a sentence that tell of an event. */
export interface Trigger {
	readonly kind: EventKind;
	/** All the ways in which the words may tell of it: "opened" is a participle and a verb without an object. */
	readonly modes: readonly Mode[];
	readonly first: number;
	readonly next: number;
}

interface Form {
	readonly kind: EventKind;
	readonly modes: Mode[];
	/** The words behind the first one. */
	readonly rest: readonly string[];
}

/** All forms by their first word, the longest first. */
const forms = new Map<string, Form[]>();

for (const kind of eventKinds) {
	add(kind, "passive", kind.passive);
	add(kind, "bare", kind.bare);
	add(kind, "act", kind.acts);
	add(kind, "noun", kind.nouns);
}
for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);

function add(kind: EventKind, mode: Mode, words: string | undefined): void {
	for (const form of words?.split("|") ?? []) {
		const [first = "", ...rest] = form.split(" ");
		const list = forms.get(first) ?? [];
		const same = list.find((one) => one.kind === kind && one.rest.join(" ") === rest.join(" "));
		if (same !== undefined) same.modes.push(mode);
		else list.push({ kind, modes: [mode], rest });
		forms.set(first, list);
	}
}

/** What tells of events in a sentence, in order. A word may tell of two: "founded" is an event, and an act of a living person. */
export function findTriggers(words: readonly Word[]): Trigger[] {
	const found: Trigger[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		const list = word.date < 0 ? forms.get(word.lower) : undefined;
		if (list === undefined) continue;
		let length = -1;
		for (const { kind, modes, rest } of list) {
			if (length > rest.length) break;
			if (!rest.every((other, i) => words[at + 1 + i]?.lower === other)) continue;
			length = rest.length;
			found.push({ kind, modes, first: at, next: at + 1 + rest.length });
		}
	}
	return found;
}
