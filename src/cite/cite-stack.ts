import type { CallAttribute, CiteCall } from "../model/reference.js";
import { attributeOf } from "./attribute-of.js";
import type { CiteMessage } from "./cite-message.js";
import type { Verdict } from "./verdict.js";

/** An entry of a list of references, as it grows while the page is read. */
export interface Entry {
	readonly group: string;
	readonly name: string | null;
	/** The number of its content; null as long as no call gives one. */
	content: number | null;
	dir: string | null;
	readonly uses: CiteCall[];
	/** The call that gives the content. */
	source: CiteCall | null;
	/** What is wrong with calls by themselves, one a call. */
	readonly faults: Verdict[];
	/** A call without faults uses it. */
	isSound: boolean;
	/** What does not agree among its calls; only the first is printed. */
	warning: Verdict | null;
}

/** What one call did, for the case that it turns out to stand in a list. */
interface Step {
	readonly call: CiteCall;
	/** Null for a call that was dropped. */
	readonly entry: Entry | null;
	readonly isNew: boolean;
	/** It gave the content to an entry that was there. */
	readonly isGiver: boolean;
}

/** The references of a page that are not listed yet, by group. */
export class CiteStack {
	readonly #groups = new Map<string, Entry[]>();
	readonly #named = new Map<string, Map<string, Entry>>();
	#steps: Step[] = [];
	#lastContent = 0;

	groups(): string[] {
		return [...this.#groups.keys()];
	}

	find(group: string, name: string): Entry | undefined {
		return this.#named.get(group)?.get(name);
	}

	/** Takes a group away: what comes later begins anew. */
	take(group: string): Entry[] {
		const entries = this.#groups.get(group) ?? [];
		this.#groups.delete(group);
		this.#named.delete(group);
		return entries;
	}

	drop(call: CiteCall): void {
		this.#steps.push({ call, entry: null, isNew: false, isGiver: false });
	}

	/** Counts a call in the text; gives its entry, or null where a `follow` was joined to another. */
	push(call: CiteCall, name: CallAttribute | undefined, warnings: readonly Verdict[]): void {
		const group = attributeOf(call, "group")?.text ?? "";
		const follow = attributeOf(call, "follow")?.text;
		if (follow) return this.#follow(call, group, follow);
		const before = name === undefined ? undefined : this.find(group, name.text);
		const entry = before ?? this.#add(group, name?.text ?? null, call);
		if (before !== undefined) this.#reuse(entry, call, name as CallAttribute);
		note(entry, warnings);
		this.#steps.push({ call, entry, isNew: before === undefined, isGiver: entry.source === call });
	}

	/** A reference that stands in the list: it gives its content to the calls before. */
	define(entry: Entry, call: CiteCall, name: CallAttribute, warnings: readonly Verdict[]): void {
		if (entry.content === null) this.#fill(entry, call);
		else if (entry.content !== call.content)
			warn(entry, "cite_error_references_duplicate_key", call, name, entry.source);
		note(entry, warnings);
	}

	/** Takes back the last calls, which stand in a list made by a template; gives those that were not dropped. */
	takeBack(count: number): CiteCall[] {
		const again: CiteCall[] = [];
		for (const { call, entry, isNew, isGiver } of this.#steps
			.splice(Math.max(0, this.#steps.length - count))
			.reverse()) {
			if (entry === null) continue;
			if (isNew) this.#remove(entry);
			else {
				entry.uses.pop();
				if (isGiver) Object.assign(entry, { content: null, source: null, warning: null });
			}
			again.unshift(call);
		}
		this.#steps = [];
		return again;
	}

	#add(group: string, name: string | null, call: CiteCall): Entry {
		const entry: Entry = {
			group,
			name,
			content: null,
			dir: null,
			uses: [call],
			source: null,
			faults: [],
			isSound: false,
			warning: null,
		};
		if (call.content !== null && call.content > 0) this.#fill(entry, call);
		entry.dir = direction(call);
		const entries = this.#groups.get(group);
		if (entries === undefined) this.#groups.set(group, [entry]);
		else entries.push(entry);
		if (name !== null) {
			const named = this.#named.get(group) ?? new Map<string, Entry>();
			this.#named.set(group, named.set(name, entry));
		}
		return entry;
	}

	#reuse(entry: Entry, call: CiteCall, name: CallAttribute): void {
		entry.uses.push(call);
		const dir = direction(call);
		if (entry.dir !== null && dir !== null && entry.dir !== dir) {
			warn(
				entry,
				"cite_error_ref_conflicting_dir",
				call,
				attributeOf(call, "dir") ?? name,
				entry.uses[0] ?? null,
				name.text,
			);
		}
		if (call.content === null || call.content === 0) return;
		if (entry.content === null) {
			this.#fill(entry, call);
			entry.dir = dir;
		} else if (entry.content !== call.content) {
			warn(entry, "cite_error_references_duplicate_key", call, name, entry.source);
		}
	}

	#fill(entry: Entry, call: CiteCall): void {
		entry.content = call.content;
		entry.source = call;
	}

	/** Joined to the content of another, which then equals no other. */
	#follow(call: CiteCall, group: string, follow: string): void {
		const parent = this.find(group, follow);
		if (parent === undefined)
			this.#steps.push({ call, entry: this.#add(group, null, call), isNew: true, isGiver: false });
		else if (call.content !== null && call.content > 0) {
			parent.content = --this.#lastContent;
			parent.source ??= call;
		}
	}

	#remove(entry: Entry): void {
		const entries = this.#groups.get(entry.group);
		if (entries === undefined) return;
		const index = entries.lastIndexOf(entry);
		if (index >= 0) entries.splice(index, 1);
		if (entry.name !== null) this.#named.get(entry.group)?.delete(entry.name);
		if (entries.length === 0) this.take(entry.group);
	}
}

function note(entry: Entry, [fault]: readonly Verdict[]): void {
	if (fault === undefined) entry.isSound = true;
	else entry.faults.push(fault);
}

function warn(
	entry: Entry,
	message: CiteMessage,
	call: CiteCall,
	attribute: CallAttribute,
	other: CiteCall | null,
	words = attribute.text,
): void {
	entry.warning ??= { message, call, at: attribute, words, others: other === null ? [] : [other] };
}

/** What is no direction is as good as none. */
function direction(call: CiteCall): string | null {
	const dir = attributeOf(call, "dir")?.text.toLowerCase();
	return dir === "ltr" || dir === "rtl" || dir === "auto" ? dir : null;
}
