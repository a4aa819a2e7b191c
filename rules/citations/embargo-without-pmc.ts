import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeDates } from "../../src/cs1/judge-dates.js";
import { wholeParameter } from "../../src/cs1/whole-parameter.js";

export default defineCiteRule({
	id: "embargo-without-pmc",
	code: "err_embargo_missing_pmc",
	title: "A citation gives the end of an embargo and no identifier that it holds for",
	why: "The date prints nothing but an error.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc-embargo-date=1 May 2027}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=1234567 |pmc-embargo-date=1 May 2027}}"],
	},
	looksAt: ["pmc-embargo-date"],
	*judge(cite, { today }) {
		const date = cite.get("pmc-embargo-date");
		if (date === undefined || cite.has("pmc") || judgeDates(cite, today).bad.includes(date)) return;
		yield { at: wholeParameter(date.written), message: `|${date.name}= stands without a |pmc=` };
	},
});
