import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-arxiv",
	code: "err_arxiv_missing",
	title: "A preprint at arXiv is cited without its identifier",
	why: "The template is made for that identifier; without it readers have no way to the preprint.",
	examples: {
		fires: ["{{cite arXiv |title=Silt |author=Marsh}}"],
		quiet: ["{{cite arXiv |title=Silt |author=Marsh |arxiv=1501.00001}}"],
	},
	looksAt: ["no arxiv"],
	classes: ["arxiv"],
	*judge(cite) {
		if (cite.has("arxiv")) return;
		yield { at: cite.place, message: `{{${cite.template.title}}} has no |arxiv=` };
	},
});
