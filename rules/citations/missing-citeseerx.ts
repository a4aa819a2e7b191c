import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-citeseerx",
	code: "err_citeseerx_missing",
	title: "A preprint at CiteSeerX is cited without its identifier",
	why: "The template is made for that identifier; without it readers have no way to the preprint.",
	examples: {
		fires: ["{{cite CiteSeerX |title=Silt |author=Marsh}}"],
		quiet: ["{{cite CiteSeerX |title=Silt |author=Marsh |citeseerx=10.1.1.176.341}}"],
	},
	looksAt: ["no citeseerx"],
	classes: ["citeseerx"],
	*judge(cite) {
		if (cite.has("citeseerx")) return;
		yield { at: cite.place, message: `{{${cite.template.title}}} has no |citeseerx=` };
	},
});
