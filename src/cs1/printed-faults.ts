import { addTo } from "../model/add-to.js";
import type { Citation, PrintedMessage } from "../model/citation.js";
import messages from "./data/messages.json" with { type: "json" };

/** The message ids of Citation Style 1, errors (`err_…`) and maintenance (`maint_…`). */
export type MessageId = keyof typeof messages;

/** The messages of one kind that stand printed in rendered entries. */
export function printedFaults(citations: readonly Citation[], id: MessageId): readonly PrintedMessage[] {
	let found = remembered.get(citations);
	if (found === undefined) {
		found = sortMessages(citations);
		remembered.set(citations, found);
	}
	return found.get(id) ?? none;
}

const none: readonly never[] = [];

const remembered = new WeakMap<readonly Citation[], ReadonlyMap<MessageId, readonly PrintedMessage[]>>();

function sortMessages(citations: readonly Citation[]): Map<MessageId, PrintedMessage[]> {
	const found = new Map<MessageId, PrintedMessage[]>();
	for (const message of citations.flatMap((citation) => citation.messages)) {
		const id = identify(message.text);
		if (id !== undefined) addTo(found, id, message);
	}
	return found;
}

function identify(text: string): MessageId | undefined {
	patterns ??= (Object.entries(messages) as [MessageId, string][])
		.filter(([id]) => id.startsWith("err_"))
		.sort(([, a], [, b]) => literalLength(b) - literalLength(a))
		.map(([id, words]) => [id, toPattern(words)]);
	return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}

/** `|class= ignored` is also of the form `|$1= ignored`: the more words a message has of its own, the earlier it is tried. */
function literalLength(words: string): number {
	return words.replace(/\$\d/g, "").length;
}

let patterns: [MessageId, RegExp][] | undefined;

/** `$1` stands for words that differ. */
function toPattern(words: string): RegExp {
	const literal = words.replace(/[\\^*+?.()|[\]{}]/g, "\\$&");
	return new RegExp(`^${literal.replace(/\$\d/g, ".+?")}$`, "i");
}
