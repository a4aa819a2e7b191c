import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isAsin } from "../../src/identifiers/is-asin.js";

export default defineCiteRule({
	id: "invalid-asin",
	code: "err_bad_asin",
	title: "A value of |asin= is not a number of the catalogue that ASINs are from",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |asin=b00x000000}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |asin=B00X000000}}"],
	},
	looksAt: ["asin"],
	*judge(cite) {
		yield* judgeIdentifier(cite, {
			meta: "asin",
			name: "a number of the catalogue that ASINs are from",
			isValid: isAsin,
		});
	},
});
