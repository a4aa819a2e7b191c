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
let formsByWord: ReadonlyMap<string, readonly Form[]> | undefined;

/** Made when the first sentence is read that may tell of something. */
function listForms(): Map<string, Form[]> {
	const forms = new Map<string, Form[]>();
	for (const kind of eventKinds) {
		add(forms, kind, "passive", kind.passive);
		add(forms, kind, "bare", kind.bare);
		add(forms, kind, "act", kind.acts);
		add(forms, kind, "noun", kind.nouns);
	}
	for (const list of forms.values()) if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length);
	return forms;
}

function add(forms: Map<string, Form[]>, kind: EventKind, mode: Mode, words: string | undefined): void {
	if (words === undefined) return;
	for (const form of words.split("|")) {
		const space = form.indexOf(" ");
		const first = space < 0 ? form : form.slice(0, space);
		const rest = space < 0 ? none : form.slice(space + 1).split(" ");
		const list = forms.get(first);
		const same = list?.find((one) => one.kind === kind && isSame(one.rest, rest));
		if (same !== undefined) same.modes.push(mode);
		else if (list !== undefined) list.push({ kind, modes: [mode], rest });
		else forms.set(first, [{ kind, modes: [mode], rest }]);
	}
}

const none: readonly string[] = [];

function isSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((word, i) => word === others[i]);
}

/** What tells of events in a sentence, in order. A word may tell of two: "founded" is an event, and an act of a living person. */
export function findTriggers(words: readonly Word[]): Trigger[] {
	const found: Trigger[] = [];
	// A word alone tells of nothing.
	if (words.length < 2) return found;
	formsByWord ??= listForms();
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		const list = word.date < 0 ? formsByWord.get(word.lower) : undefined;
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
