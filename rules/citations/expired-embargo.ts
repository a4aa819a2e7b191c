import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { dayOf, judgeDates } from "../../src/cs1/dates/judge-dates.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "expired-embargo",
	code: "maint_pmc_embargo",
	title: "The embargo on an article has ended",
	why: "The template links the article by itself from then on; the date says nothing any more.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=1234567 |pmc-embargo-date=1 May 2015}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=1234567 |pmc-embargo-date=1 May 2027}}"],
	},
	looksAt: ["pmc-embargo-date"],
	*judge(cite, { calendar }) {
		const embargo = cite.get("pmc-embargo-date");
		if (embargo === undefined || !cite.has("pmc") || judgeDates(cite, calendar).bad.includes(embargo)) return;
		const date = readCiteDate(embargo.value);
		if (date === undefined || calendar.isAhead(dayOf(date))) return;
		yield { at: wholeParameter(embargo.written), message: `|${embargo.name}=${embargo.value} is over` };
	},
});
