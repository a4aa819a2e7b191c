import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-ssrn",
	code: "err_ssrn_missing",
	title: "A preprint at SSRN is cited without its identifier",
	why: "The template is made for that identifier; without it readers have no way to the preprint.",
	examples: {
		fires: ["{{cite SSRN |title=Silt |author=Marsh}}"],
		quiet: ["{{cite SSRN |title=Silt |author=Marsh |ssrn=1234567}}"],
	},
	looksAt: ["no ssrn"],
	classes: ["ssrn"],
	*judge(cite) {
		if (cite.has("ssrn")) return;
		yield { at: cite.place, message: `{{${cite.template.title}}} has no |ssrn=` };
	},
});
