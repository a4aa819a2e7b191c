import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-publisher",
	code: "err_missing_publisher",
	title: "A document is cited without its publisher",
	why: "Readers cannot tell who stands behind it, and the template prints an error.",
	examples: {
		fires: ["{{cite document |title=Ferry Order}}"],
		quiet: ["{{cite document |title=Ferry Order |publisher=Harbour Board}}"],
	},
	looksAt: ["no publisher"],
	classes: ["document"],
	*judge(cite) {
		if (cite.has("publisher")) return;
		yield { at: cite.place, message: `{{${cite.template.title}}} has no |publisher=` };
	},
});
