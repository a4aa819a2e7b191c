import { defineCiteRule } from "../../src/cite-rule.js";
import { usesPeriodical } from "../../src/cs1/templates/uses-periodical.js";

export default defineCiteRule({
	id: "ignored-periodical",
	code: "err_periodical_ignored",
	title: "A periodical is named in a template for books",
	why: "The template drops the name, so readers never see it.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |work=Brackwater Papers}}"],
		quiet: ["{{cite conference |title=Silt |work=Brackwater Papers}}"],
	},
	looksAt: ["periodical", "script-periodical", "trans-periodical"],
	classes: ["book", "encyclopaedia", "citation"],
	*judge(cite) {
		if (usesPeriodical(cite)) return;
		const isCitation = cite.template.class === "citation";
		const others = isCitation ? undefined : (cite.get("script-periodical") ?? cite.get("trans-periodical"));
		const dropped = cite.get("periodical") ?? others;
		if (dropped === undefined) return;
		yield {
			at: dropped.written.name ?? dropped.written,
			message: `{{${cite.template.title}}} has no place for |${dropped.name}= and drops it`,
		};
	},
});
