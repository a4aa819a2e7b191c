import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isJstorId } from "../../src/identifiers/is-jstor-id.js";

export default defineCiteRule({
	id: "invalid-jstor",
	code: "err_bad_jstor",
	isUniversal: true,
	title: "A value of |jstor= is not an identifier of JSTOR",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |jstor=JSTOR 12}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |jstor=2345678}}"],
	},
	looksAt: ["jstor"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "jstor", name: "an identifier of JSTOR", isValid: isJstorId });
	},
});
