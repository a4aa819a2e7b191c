import { defineCiteRule } from "../../src/cite-rule.js";
import { findVancouverFault } from "../../src/cs1/names/find-vancouver-fault.js";

export default defineCiteRule({
	id: "invalid-vancouver-name",
	code: "err_vancouver",
	title: "A list of names is not written as the Vancouver style asks",
	why: "The template takes such a list apart by its commas and initials, and gets the names wrong.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |vauthors=Marsh A.B.}}",
			"{{cite book |title=Tides at Brackwater |vauthors=Marsh AB Moor C}}",
			"{{cs1 config |name-list-style=vanc}}\n{{cite book |title=Tides at Brackwater |last=Мурашов |first=A}}",
		],
		quiet: ["{{cite book |title=Tides at Brackwater |vauthors=Marsh AB, Moor C 3rd, ((Harbour Board, Ltd.))}}"],
	},
	looksAt: ["vauthors", "veditors", "name-list-style", "page settings"],
	*judge(cite) {
		const fault = findVancouverFault(cite);
		if (fault === undefined) return;
		yield {
			at: fault.parameter.written.value,
			message: `“${fault.name}” in |${fault.parameter.name}= is not of the Vancouver style: ${fault.reason}`,
		};
	},
});
