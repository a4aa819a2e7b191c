import { verdictsOf } from "../../src/cite/verdicts-of.js";
import { repeatPrinted } from "../../src/reference-rule.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "missing-group-list",
	family: "references",
	code: "cite_error_group_refs_without_references",
	title: "References of a named group are used and the page lists them nowhere",
	why: "Only references without a group are listed by themselves; those of a named group are an error until the page lists them.",
	scope: "document",
	severity: "error",
	reads: ["citeCalls", "referenceLists", "printedErrors"],
	examples: {
		fires: [
			'The ferry sails daily.<ref group="note">Except in ice.</ref>\n\n<references />',
			{
				dialect: "rendered",
				text: "The ferry sails daily.\n\nCite error: There are <ref group=note> tags on this page, but the references will not show without a {{reflist|group=note}} template (see the help page).\n",
			},
		],
		quiet: [
			// On the French wiki {{efn}} makes notes of the group “alpha”.
			"Oak.{{efn|Elm.}}\n\n{{Références|groupe=alpha}}",
			'The ferry sails daily.<ref group="note">Except in ice.</ref>\n\n<references group="note" />',
		],
	},
	*check({ citeCalls, referenceLists, printedErrors }) {
		yield* repeatPrinted(printedErrors, "cite_error_group_refs_without_references");
		// Where an extractor dropped lists, nothing is known about them.
		if (referenceLists.some(({ form }) => form === "lost")) return;
		for (const verdict of verdictsOf(citeCalls, "cite_error_group_refs_without_references")) {
			const { at, words, others } = verdict;
			if (words === "lower-alpha" && referenceLists.some(({ group }) => group === "alpha")) continue;
			yield {
				at,
				message: `The page has no list for the references of the group “${words}”`,
				beside: others.map((call) => ({ at: call, message: "of this group too" })),
			};
		}
	},
});
