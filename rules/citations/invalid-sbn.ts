import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isSbn } from "../../src/identifiers/is-sbn.js";

export default defineCiteRule({
	id: "invalid-sbn",
	code: "err_bad_sbn",
	title: "A value of |sbn= is not an SBN",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |sbn=123456788}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |sbn=356-02201-3}}",
			"{{cite book |title=Tides at Brackwater |sbn=((123456788))}}",
		],
	},
	looksAt: ["sbn"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "sbn", name: "an SBN", forgives: true, isValid: isSbn });
	},
});
