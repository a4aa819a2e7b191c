import { nextDay } from "../../src/calendar/next-day.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isMedrxivId } from "../../src/identifiers/is-medrxiv-id.js";

export default defineCiteRule({
	id: "invalid-medrxiv",
	code: "err_bad_medrxiv",
	title: "A value of |medrxiv= is not an identifier of medRxiv",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |medrxiv=10.1101/12345678}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |medrxiv=12345678}}"],
	},
	looksAt: ["medrxiv"],
	*judge(cite, { today }) {
		yield* judgeIdentifier(cite, {
			meta: "medrxiv",
			name: "an identifier of medRxiv",
			isValid: (text) => isMedrxivId(text, nextDay(today)),
		});
	},
});
