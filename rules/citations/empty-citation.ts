import { defineCiteRule } from "../../src/cite-rule.js";
import { isEmptyCitation } from "../../src/cs1/templates/is-empty-citation.js";

export default defineCiteRule({
	id: "empty-citation",
	code: "err_empty_citation",
	title: "A citation prints nothing",
	why: "The reader finds an error where a source should stand.",
	examples: {
		fires: ["{{cite web}}", "{{cite book |access-date=1 May 2015}}"],
		quiet: ["{{cite book |title=Tides at Brackwater}}", "{{cite report}}"],
	},
	looksAt: ["no title"],
	*judge(cite) {
		if (isEmptyCitation(cite)) yield { at: cite.place, message: `This {{${cite.template.title}}} prints nothing` };
	},
});
