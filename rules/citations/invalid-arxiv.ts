import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isArxivId } from "../../src/identifiers/is-arxiv-id.js";

export default defineCiteRule({
	id: "invalid-arxiv",
	code: "err_bad_arxiv",
	isUniversal: true,
	title: "A value of |arxiv= is not an arXiv identifier",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |arxiv=1412.12345}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |arxiv=hep-th/9901001}}"],
	},
	looksAt: ["arxiv"],
	*judge(cite) {
		// Numbers from 2007 on go with a class there, and older ones, which begin with it, without.
		const showsMore = (id: string) => cite.template.class === "arxiv" && /^\d/.test(id) !== cite.has("class");
		yield* judgeIdentifier(cite, { meta: "arxiv", name: "an arXiv identifier", isValid: isArxivId, showsMore });
	},
});
