import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isLccn } from "../../src/identifiers/is-lccn.js";

export default defineCiteRule({
	id: "invalid-lccn",
	code: "err_bad_lccn",
	isUniversal: true,
	title: "A value of |lccn= is not a number of the Library of Congress",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |lccn=A12345678}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |lccn=68-1234}}"],
	},
	looksAt: ["lccn"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "lccn", name: "a number of the Library of Congress", isValid: isLccn });
	},
});
