import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-medrxiv",
	code: "err_medrxiv_missing",
	title: "A preprint at medRxiv is cited without its identifier",
	why: "The template is made for that identifier; without it readers have no way to the preprint.",
	examples: {
		fires: ["{{cite medRxiv |title=Silt |author=Marsh}}"],
		quiet: ["{{cite medRxiv |title=Silt |author=Marsh |medrxiv=12345678}}"],
	},
	looksAt: ["no medrxiv"],
	classes: ["medrxiv"],
	*judge(cite) {
		if (cite.has("medrxiv")) return;
		yield { at: cite.place, message: `{{${cite.template.title}}} has no |medrxiv=` };
	},
});
