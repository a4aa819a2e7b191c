import { defineCiteRule } from "../../src/cite-rule.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { findBadLinks } from "../../src/cs1/titles/find-bad-links.js";

export default defineCiteRule({
	id: "invalid-name-link",
	code: "err_bad_paramlink",
	title: "A link of a name or title cannot be followed",
	why: "The page it names does not exist, or it leads to another language without saying so.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |author-link=[[Ada Marsh]]}}",
			"{{cite book |title=Tides at Brackwater |last=Marsh |author-link=https://brackwater.example}}",
			"{{cite book |title=Tides at Brackwater |publisher=[[fr:Port]]}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |author-link=Ada Marsh}}",
			"{{cite book |title=Tides at Brackwater |publisher=[[:fr:Port]]}}",
		],
	},
	looksAt: ["link to a language", "odd name", "odd link", "title-link", "series-link"],
	*judge(cite) {
		for (const { parameter, reason, meant } of findBadLinks(cite)) {
			yield {
				at: parameter.written.value,
				message: `|${parameter.name}=${parameter.value} ${reason}`,
				fix: rewriteValue(parameter, meant ?? ""),
			};
		}
	},
});
