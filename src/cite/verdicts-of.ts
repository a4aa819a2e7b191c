import type { CiteCall } from "../model/reference.js";
import type { CiteMessage } from "./cite-message.js";
import { judgeCalls } from "./judge-calls.js";
import type { Verdict } from "./verdict.js";

/** The verdicts of one message on a page; the page is judged once for all of them. */
export function verdictsOf(calls: readonly CiteCall[], message: CiteMessage): readonly Verdict[] {
	let byMessage = judged.get(calls);
	if (byMessage === undefined) {
		byMessage = new Map();
		for (const verdict of judgeCalls(calls)) {
			const others = byMessage.get(verdict.message);
			if (others === undefined) byMessage.set(verdict.message, [verdict]);
			else others.push(verdict);
		}
		judged.set(calls, byMessage);
	}
	return byMessage.get(message) ?? none;
}

const judged = new WeakMap<readonly CiteCall[], Map<CiteMessage, Verdict[]>>();
const none: readonly Verdict[] = [];
