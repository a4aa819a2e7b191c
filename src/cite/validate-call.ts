import type { CallAttribute, CiteCall } from "../model/reference.js";
import { attributeOf } from "./attribute-of.js";
import type { CiteMessage } from "./cite-message.js";
import { findClosest } from "./find-closest.js";
import { nameRange } from "./name-range.js";
import type { Verdict } from "./verdict.js";

/** What is wrong with one `<ref>` by itself. */
export interface Validation {
	/** In the order in which Cite looks; it prints the first. */
	readonly verdicts: readonly Verdict[];
	/** The reference is dropped. */
	readonly isFatal: boolean;
}

/** In the order in which Cite compares a misspelt name with them. */
const known = ["group", "name", "follow", "dir", "details"];
const directions = new Set(["ltr", "rtl", "auto"]);

/** Looks at a `<ref>`; `list` is the group of the list that it stands in, null in the text. */
export function validateCall(call: CiteCall, list: string | null): Validation {
	if (call.attributes.length === 0 && list === null && call.content !== null && call.content > 0 && !call.opensTag) {
		return valid;
	}
	const verdicts: Verdict[] = [];
	let isFatal = false;
	const name = attributeOf(call, "name");
	const follow = attributeOf(call, "follow");
	const details = attributeOf(call, "details");
	const warn = (message: CiteMessage, attribute?: CallAttribute, words = attribute?.text ?? "") => {
		verdicts.push({ message, call, at: attribute ?? call, words, others: [] });
	};
	const drop = (...fault: Parameters<typeof warn>) => {
		warn(...fault);
		isFatal = true;
	};

	const unknown = call.attributes.find((attribute) => !known.includes(attribute.name));
	if (unknown !== undefined) verdicts.push(unknownAttribute(call, unknown));
	const isNumber = name !== undefined && /^\d+$/.test(name.text);
	if (isNumber) warn("cite_error_ref_numeric_key", name);
	else if (follow !== undefined && /^\d+$/.test(follow.text)) drop("cite_error_ref_numeric_key", follow);
	if (follow?.text && (name?.text || details)) drop("cite_error_ref_follow_conflicts", follow);
	const dir = attributeOf(call, "dir");
	if (dir !== undefined && !directions.has(dir.text.toLowerCase())) warn("cite_error_ref_invalid_dir", dir);

	const isNamed = !isNumber && !!name?.text;
	const isEmpty = call.content === null || call.content === 0;
	if (list === null) {
		if (!isNamed) {
			if (details !== undefined && isEmpty) drop("cite_error_details_missing_parent", details);
			else if (details?.text) warn("cite_error_ref_with_details_no_name", details);
			else if (call.content === null) drop("cite_error_ref_no_key");
			else if (isEmpty) drop("cite_error_ref_no_input");
		}
		if (call.opensTag) drop("cite_error_included_ref");
	} else {
		const group = attributeOf(call, "group");
		if (details !== undefined) warn("cite_error_details_unsupported_context", details, name?.text ?? "");
		if (group !== undefined && group.text !== list) warn("cite_error_references_group_mismatch", group);
		if (!isNamed) drop("cite_error_references_no_key");
		if (isEmpty) drop("cite_error_empty_references_define", isNamed ? name : undefined);
	}
	return { verdicts, isFatal };
}

const valid: Validation = { verdicts: [], isFatal: false };

function unknownAttribute(call: CiteCall, attribute: CallAttribute): Verdict {
	const meant = findClosest(attribute.name, known);
	const { name: words } = attribute;
	const about = { call, at: nameRange(attribute), words, others: [] };
	return meant === undefined
		? { message: "cite_error_ref_too_many_keys", ...about }
		: { message: "cite_error_ref_parameter_suggestion", meant, ...about };
}
