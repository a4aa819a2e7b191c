import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isOlId } from "../../src/identifiers/is-ol-id.js";

export default defineCiteRule({
	id: "invalid-ol",
	code: "err_bad_ol",
	title: "A value of |ol= is not an identifier of the Open Library",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |ol=123X}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |ol=18319A}}"],
	},
	looksAt: ["ol"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "ol", name: "an identifier of the Open Library", isValid: isOlId });
	},
});
