import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { accessLevels } from "../../src/cs1/parameters/access-levels.js";
import { accessWithoutLink } from "../../src/cs1/parameters/access-without-link.js";

export default defineCiteRule({
	id: "access-level-without-link",
	code: "err_param_access_requires_param",
	title: "A citation says who may read a page or copy that it does not link",
	why: "The lock that the template would print belongs to no link, and it prints an error.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |url-access=limited}}",
			"{{cite book |title=Tides at Brackwater |doi-access=free}}",
		],
		quiet: ["{{cite book |title=Tides at Brackwater |doi=10.1234/x |doi-access=free}}"],
	},
	looksAt: [...accessLevels],
	*judge(cite) {
		for (const [access, link] of accessWithoutLink(cite)) {
			yield {
				at: wholeParameter(access.written),
				message: `|${access.name}= stands without |${link}=`,
				fix: removalOf(access),
			};
		}
	},
});
