import { isYearAhead } from "../../src/calendar/is-year-ahead.js";
import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import type { Calendar } from "../../src/model/date.js";

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
	*judge(cite, { calendar }) {
		const date = cite.get("pmc-embargo-date");
		if (date === undefined || cite.has("pmc") || isUnreadable(date.value, calendar)) return;
		yield { at: wholeParameter(date.written), message: `|${date.name}= stands without a |pmc=` };
	},
});

/** No date at all, or one so late that it must be mistyped. */
function isUnreadable(text: string, calendar: Calendar): boolean {
	return readCiteDate(text)?.years.every((year) => !isYearAhead(year - 2, calendar)) !== true;
}
