import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isZblNumber } from "../../src/identifiers/is-zbl-number.js";

export default defineCiteRule({
	id: "invalid-zbl",
	code: "err_bad_zbl",
	title: "A value of |zbl= is not a number of zbMATH",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |zbl=12345}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |zbl=1087.51001}}"],
	},
	looksAt: ["zbl"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "zbl", name: "a number of zbMATH", isValid: isZblNumber });
	},
});
