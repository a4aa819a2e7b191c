import { nextDay } from "../../src/calendar/next-day.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isBiorxivId } from "../../src/identifiers/is-biorxiv-id.js";

export default defineCiteRule({
	id: "invalid-biorxiv",
	code: "err_bad_biorxiv",
	title: "A value of |biorxiv= is not an identifier of bioRxiv",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |biorxiv=078733}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |biorxiv=10.1101/078733}}"],
	},
	looksAt: ["biorxiv"],
	*judge(cite, { today }) {
		yield* judgeIdentifier(cite, {
			meta: "biorxiv",
			name: "an identifier of bioRxiv",
			isValid: (text) => isBiorxivId(text, nextDay(today)),
		});
	},
});
