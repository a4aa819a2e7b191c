import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "missing-periodical",
	code: "err_missing_periodical",
	isUniversal: true,
	title: "An article in a journal or magazine is cited without the name of the journal",
	why: "Readers cannot find the article, and the template prints an error.",
	examples: {
		fires: ["{{cite journal |title=Silt}}"],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers}}",
			"{{cite journal |title=Silt |website=Brackwater Papers}}",
		],
	},
	looksAt: ["no periodical"],
	classes: ["journal", "magazine"],
	*judge(cite) {
		if (cite.has("periodical") || cite.has("script-periodical")) return;
		yield { at: cite.place, message: `{{${cite.title}}} has no |${cite.nameOf(cite.template.class)}=` };
	},
});
