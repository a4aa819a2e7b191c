import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { isTitleWithheld, readRoles } from "../../src/cs1/titles/read-roles.js";

export default defineCiteRule({
	id: "untitled-article",
	code: "maint_untitled",
	title: "An article is cited as one without a title",
	why: "It is worth a second look: few articles have none.",
	examples: {
		fires: ["{{cite journal |title=none |journal=Brackwater Papers}}", "{{cite book |title=(())}}"],
		quiet: ["{{cite journal |title=None |journal=Brackwater Papers}}"],
	},
	looksAt: ["odd title"],
	*judge(cite) {
		const title = cite.get("title");
		if (title === undefined || !isTitleWithheld(cite) || readRoles(cite).chapter === title) return;
		yield {
			at: wholeParameter(title.written),
			message: `|${title.name}=${title.value} says that the work has no title`,
		};
	},
});
