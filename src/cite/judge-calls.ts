import type { CiteCall } from "../model/reference.js";
import { attributeOf } from "./attribute-of.js";
import { CiteStack, type Entry } from "./cite-stack.js";
import { nameRange } from "./name-range.js";
import { validateCall } from "./validate-call.js";
import type { Verdict } from "./verdict.js";

/** What MediaWiki's Cite says of a page, from the calls in the order in which it meets them. */
export function judgeCalls(calls: readonly CiteCall[]): Verdict[] {
	const judge = new Judge();
	for (const call of calls) judge.meet(call);
	judge.finish();
	return judge.verdicts;
}

/** Follows the rules of Cite as `cite_error_…` messages show them: a list prints its group and empties it. */
class Judge {
	readonly verdicts: Verdict[] = [];
	readonly #stack = new CiteStack();
	/** The group of the list that is being read. */
	#list: string | null = null;
	/** Found in a list, and printed below the next one that is printed. */
	#pending: Verdict[] = [];

	meet(call: CiteCall): void {
		if (call.isMade) for (const inner of call.calls) this.meet(inner);
		if (call.tag === "references") this.#meetList(call);
		else if (this.#list === null) this.#meetInText(call);
		else this.#meetInList(call, this.#list);
	}

	/** The end of the page: the unnamed group is listed by itself. */
	finish(): void {
		for (const group of this.#stack.groups()) {
			const entries = this.#stack.take(group);
			if (group === "") this.#print(entries);
			else this.verdicts.push(withoutList(group, entries));
		}
	}

	#meetInText(call: CiteCall): void {
		const { verdicts, isFatal } = validateCall(call, null);
		if (!isFatal) return this.#stack.push(call, nameOf(call), verdicts);
		this.#stack.drop(call);
		if (!call.isHidden) this.verdicts.push(verdicts[0] as Verdict);
	}

	#meetInList(call: CiteCall, list: string): void {
		const { verdicts, isFatal } = validateCall(call, list);
		const name = nameOf(call);
		const entry = name === undefined ? undefined : this.#stack.find(list, name.text);
		if (!isFatal && name !== undefined && entry !== undefined) return this.#stack.define(entry, call, name, verdicts);
		if (name === undefined) this.#pending.push(...verdicts.slice(0, 1));
		else this.#pending.push(verdicts[0] ?? missingKey(call));
	}

	#meetList(call: CiteCall): void {
		if (this.#list !== null) return;
		const group = attributeOf(call, "group")?.text ?? "";
		const unknown = call.attributes.find(({ name }) => name !== "group" && name !== "responsive");
		const holdsList = call.isMade && call.calls.some(({ tag }) => tag === "references");
		this.#list = group;
		if (!holdsList) this.#readList(call, group);
		if (unknown !== undefined) {
			const { name: words } = unknown;
			this.verdicts.push({
				message: "cite_error_references_invalid_parameters",
				call,
				at: nameRange(unknown),
				words,
				others: [],
			});
		} else if (holdsList) {
			this.verdicts.push({ message: "cite_error_included_references", call, at: call, words: "", others: [] });
		} else {
			this.#print(this.#stack.take(group));
			for (const verdict of this.#pending) this.verdicts.push(verdict);
			this.#pending = [];
		}
		this.#list = null;
	}

	/** References in a list that a template makes were met in the text, and are met again as what they are. */
	#readList(call: CiteCall, list: string): void {
		if (call.content === null || call.content === 0) return;
		if (!call.isMade) for (const inner of call.calls) this.meet(inner);
		else {
			const count = call.calls.filter(({ tag }) => tag === "ref").length;
			for (const inner of this.#stack.takeBack(count)) this.#meetInList(inner, list);
		}
	}

	#print(entries: readonly Entry[]): void {
		for (const entry of entries) {
			if (entry.source?.runsOut === true) return;
			for (const fault of entry.faults) this.verdicts.push(fault);
			if (entry.content === null) entry.warning = entry.isSound ? withoutText(entry) : null;
			if (entry.warning !== null) this.verdicts.push(entry.warning);
			if (entry.source !== null && !entry.source.isMade) for (const inner of entry.source.calls) this.meet(inner);
		}
	}
}

/** The name that counts: neither empty nor a number. */
function nameOf(call: CiteCall): ReturnType<typeof attributeOf> {
	const name = attributeOf(call, "name");
	return name === undefined || name.text === "" || /^\d+$/.test(name.text) ? undefined : name;
}

function missingKey(call: CiteCall): Verdict {
	const name = attributeOf(call, "name");
	return { message: "cite_error_references_missing_key", call, at: name ?? call, words: name?.text ?? "", others: [] };
}

function withoutText(entry: Entry): Verdict {
	const [call, ...others] = entry.uses as [CiteCall];
	const name = attributeOf(call, "name");
	return { message: "cite_error_references_no_text", call, at: name ?? call, words: name?.text ?? "", others };
}

function withoutList(group: string, entries: readonly Entry[]): Verdict {
	const uses = entries.flatMap((entry) => entry.uses);
	const [call, ...others] = uses as [CiteCall];
	const at = attributeOf(call, "group") ?? call;
	return { message: "cite_error_group_refs_without_references", call, at, words: group, others };
}
