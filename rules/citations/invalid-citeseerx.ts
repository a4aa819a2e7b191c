import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isCiteseerxId } from "../../src/identifiers/is-citeseerx-id.js";

export default defineCiteRule({
	id: "invalid-citeseerx",
	code: "err_bad_citeseerx",
	title: "A value of |citeseerx= is not an identifier of CiteSeerX",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |citeseerx=10.1.1.12}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |citeseerx=10.1.1.176.341}}"],
	},
	looksAt: ["citeseerx"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "citeseerx", name: "an identifier of CiteSeerX", isValid: isCiteseerxId });
	},
});
