import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-biorxiv",
	code: "err_biorxiv_missing",
	title: "A preprint at bioRxiv is cited without its identifier",
	why: "The template is made for that identifier; without it readers have no way to the preprint.",
	examples: {
		fires: ["{{cite bioRxiv |title=Silt |author=Marsh}}"],
		quiet: ["{{cite bioRxiv |title=Silt |author=Marsh |biorxiv=10.1101/078733}}"],
	},
	looksAt: ["no biorxiv"],
	classes: ["biorxiv"],
	*judge(cite) {
		if (cite.has("biorxiv")) return;
		yield { at: cite.place, message: `{{${cite.template.title}}} has no |biorxiv=` };
	},
});
