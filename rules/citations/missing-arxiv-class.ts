import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "missing-arxiv-class",
	code: "maint_missing_class",
	title: "A preprint at arXiv is cited without its class",
	why: "Readers cannot tell which field it belongs to.",
	examples: {
		fires: ["{{cite arXiv |title=Silt |eprint=1501.00001}}"],
		quiet: ["{{cite arXiv |title=Silt |eprint=1501.00001 |class=math.AG}}"],
	},
	looksAt: ["arxiv"],
	*judge(cite) {
		const id = cite.get("arxiv");
		if (cite.template.class !== "arxiv" || id === undefined || !/^\d/.test(id.value) || cite.has("class")) return;
		yield { at: wholeParameter(id.written), message: `|${id.name}=${id.value} stands without |class=` };
	},
});
