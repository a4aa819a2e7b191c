import type { Words } from "../model/place.js";
import type { CiteMessage } from "./cite-message.js";

/** What a printed message is known by, in its wordings of today and of earlier years; the first that fits counts. */
const wordings: readonly (readonly [CiteMessage, RegExp])[] = [
	["cite_error_references_no_text", /was invoked but never defined|no text was provided for refs named/i],
	["cite_error_references_duplicate_key", /defined multiple times with different content/i],
	["cite_error_references_missing_key", /defined in <references> (?:group "[^"]*" )?is not used in prior text/i],
	["cite_error_references_group_mismatch", /in <references> has conflicting group attribute/i],
	["cite_error_references_no_key", /defined in <references> has no name attribute/i],
	["cite_error_empty_references_define", /defined in <references>.{0,200}has no content/i],
	["cite_error_references_invalid_parameters", /parameter.{0,100}in <references>|invalid <references> tag/i],
	[
		"cite_error_group_refs_without_references",
		/<ref(?: group=[^>]{1,100})?> tags (?:exist|on this page)|are <ref.{0,100}tags on this page/i,
	],
	["cite_error_included_references", /closing (?:<\/references>|tag) missing for <references>/i],
	["cite_error_included_ref", /missing the closing <\/ref>|closing <\/ref> missing/i],
	["cite_error_ref_numeric_key", /name cannot be a simple integer/i],
	["cite_error_ref_no_input", /refs (?:with no name must have content|without content must have a name)/i],
	["cite_error_ref_no_key", /opening <ref> tag is malformed|tag is malformed or has a bad name/i],
	["cite_error_ref_parameter_suggestion", /in <ref> tag\. did you mean/i],
	["cite_error_ref_too_many_keys", /invalid parameter.{0,100}in <ref> tag|invalid names, e\.g\. too many/i],
	["cite_error_ref_invalid_dir", /invalid dir=/i],
	["cite_error_ref_conflicting_dir", /conflicting dir attribute/i],
	["cite_error_ref_follow_conflicts", /continuation of a previous one cannot be named/i],
	["cite_error_ref_with_details_no_name", /must be provided along with a details attribute/i],
	["cite_error_details_missing_parent", /with details must contain content or point to/i],
	["cite_error_details_unsupported_context", /cannot use details when inside/i],
];

/** The printed messages of one kind. */
export function printedErrorsOf(printed: readonly Words[], message: CiteMessage): readonly Words[] {
	if (printed.length === 0) return printed;
	return printed.filter(({ text }) => wordings.find(([, wording]) => wording.test(text))?.[0] === message);
}
