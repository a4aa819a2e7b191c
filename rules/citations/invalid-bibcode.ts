import { isYearAhead } from "../../src/calendar/is-year-ahead.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isBibcode } from "../../src/identifiers/is-bibcode.js";

export default defineCiteRule({
	id: "invalid-bibcode",
	code: "err_bad_bibcode",
	isUniversal: true,
	title: "A value of |bibcode= is not a bibcode",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=2015ApX...1234}}"],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=2015ApX...123..456A}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=((2015ApX...1234))}}",
		],
	},
	looksAt: ["bibcode"],
	*judge(cite, { calendar }) {
		yield* judgeIdentifier(cite, {
			meta: "bibcode",
			name: "a bibcode",
			forgives: true,
			isValid: (text) => isBibcode(text, (year) => isYearAhead(year - 1, calendar)),
		});
	},
});
