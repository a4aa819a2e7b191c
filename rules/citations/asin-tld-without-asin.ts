import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "asin-tld-without-asin",
	code: "err_asintld_missing_asin",
	title: "A citation names the country of a shop and no number of its catalogue",
	why: "The country alone prints nothing but an error.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |asin-tld=uk}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |asin=B00X000000 |asin-tld=uk}}"],
	},
	looksAt: ["asin-tld"],
	where: ["no asin"],
	*judge(cite) {
		const country = cite.get("asin-tld");
		if (country === undefined || cite.has("asin")) return;
		yield {
			at: wholeParameter(country.written),
			message: `|${country.name}= stands without an |asin=`,
			fix: removalOf(country),
		};
	},
});
