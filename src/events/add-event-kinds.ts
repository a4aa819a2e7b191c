import type { EventKind } from "./event-kind.js";
import { eventKindByName, eventKinds } from "./event-kinds.js";

/** Adds kinds of events that a plugin brings, and words to those that are known. Only before the first text is read: the readers of claims make their tables then. */
export function addEventKinds(added: readonly EventKind[]): void {
	// Nobody else may; a run has one config that brings code.
	const list = eventKinds as EventKind[];
	const byName = eventKindByName as Map<string, EventKind>;
	for (const kind of added) {
		const known = byName.get(kind.name);
		const joined = known === undefined ? kind : joinKinds(known, kind);
		if (known === undefined) list.push(joined);
		else list[list.indexOf(known)] = joined;
		byName.set(kind.name, joined);
	}
}

/** A known kind stays what it is, and has more words. */
function joinKinds(known: EventKind, more: EventKind): EventKind {
	const joined = { ...known };
	for (const key of ["passive", "bare", "acts", "nouns"] as const) {
		const words = [...new Set([known[key], more[key]].flatMap((each) => each?.split("|") ?? []))];
		if (words.length > 0) joined[key] = words.join("|");
	}
	return joined;
}
