import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isAsinTld } from "../../src/identifiers/is-asin-tld.js";

export default defineCiteRule({
	id: "invalid-asin-tld",
	code: "err_bad_asin_tld",
	title: "A value of |asin-tld= is not the country of one of the shops",
	why: "The link that the template makes of it leads nowhere.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |asin=B00X000000 |asin-tld=xx}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |asin=B00X000000 |asin-tld=co.uk}}"],
	},
	looksAt: ["asin-tld"],
	*judge(cite) {
		if (!cite.has("asin")) return;
		yield* judgeIdentifier(cite, { meta: "asin-tld", name: "the country of one of the shops", isValid: isAsinTld });
	},
});
