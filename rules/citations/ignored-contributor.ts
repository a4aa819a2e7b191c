import { defineCiteRule } from "../../src/cite-rule.js";
import { usesContributors } from "../../src/cs1/names/read-names.js";

export default defineCiteRule({
	id: "ignored-contributor",
	code: "err_contributor_ignored",
	title: "The author of a foreword is named in a template that has no place for one",
	why: "The template drops the name, so readers never see whose part is cited.",
	examples: {
		fires: ["{{cite web |title=Ferry times |url=https://brackwater.example |contributor=Moor}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |author=Marsh |contribution=Foreword |contributor=Moor}}"],
	},
	looksAt: ["contributor-last"],
	*judge(cite) {
		const contributor = cite.all("contributor-last").find(({ number }) => number === 1);
		if (contributor === undefined || usesContributors(cite)) return;
		yield {
			at: contributor.written.name ?? contributor.written,
			message: `{{${cite.template.title}}} has no place for |${contributor.name}= and drops it`,
		};
	},
});
