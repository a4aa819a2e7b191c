import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isIsmn } from "../../src/identifiers/is-ismn.js";

export default defineCiteRule({
	id: "invalid-ismn",
	code: "err_bad_ismn",
	isUniversal: true,
	title: "A value of |ismn= is not an ISMN",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |ismn=979-0-9016791-7-8}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |ismn=979-0-9016791-7-7}}"],
	},
	looksAt: ["ismn"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "ismn", name: "an ISMN", isValid: isIsmn });
	},
});
