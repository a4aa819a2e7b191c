import { verdictsOf } from "../../src/cite/verdicts-of.js";
import { repeatPrinted } from "../../src/reference-rule.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "empty-reference",
	family: "references",
	code: "cite_error_ref_no_input",
	title: "A reference has neither content nor a name to take it from",
	why: "The marker leads to an error instead of a source.",
	scope: "document",
	severity: "error",
	reads: ["citeCalls", "references", "printedErrors"],
	examples: {
		fires: [
			"The ferry sails daily.<ref></ref>\n\n<references />",
			"The ferry sails daily.<ref>  </ref>\n\n<references />",
			{
				dialect: "rendered",
				text: "The ferry sails daily.[1]\n\nReferences\n\n  1. ^ Cite error: Invalid <ref> tag; refs with no name must have content\n",
			},
		],
		quiet: [
			"The ferry sails daily.<ref>Ferry times, 2019.</ref>\n\n<references />",
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref> It is red.<ref name="times"></ref>\n\n<references />',
			"The ferry sails daily.<ref>{{cite web |title=Ferry times |url=https://brackwater.example}}</ref>\n\n<references />",
		],
	},
	*check({ citeCalls, references, printedErrors }) {
		yield* repeatPrinted(printedErrors, "cite_error_ref_no_input");
		for (const { at } of verdictsOf(citeCalls, "cite_error_ref_no_input"))
			yield { at, message: "This reference is empty" };
		for (const reference of references) {
			const isTag = reference.form === "ref" || reference.form === "template";
			if (reference.isEmpty && !isTag) yield { at: reference.name ?? reference, message: "This reference is empty" };
		}
	},
});
