import { defineCiteRule } from "../../src/cite-rule.js";
import { hasAuthors } from "../../src/cs1/names/has-authors.js";
import { readNames } from "../../src/cs1/names/read-names.js";

export default defineCiteRule({
	id: "incomplete-contribution",
	code: "err_contributor_missing_required_param",
	title: "The author of a foreword is named, and either the foreword or the author of the book is not",
	why: "The template can only print the one together with the others, and drops the name.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |author=Marsh |contributor=Moor}}",
			"{{cite book |title=Tides at Brackwater |contribution=Foreword |contributor=Moor}}",
		],
		quiet: ["{{cite book |title=Tides at Brackwater |author=Marsh |contribution=Foreword |contributor=Moor}}"],
	},
	looksAt: ["contributor-last"],
	*judge(cite) {
		const [contributor] = readNames(cite).contributor.names;
		if (contributor?.last === undefined) return;
		const part = cite.get("chapter") ?? cite.get("script-chapter");
		const isNamed = part?.name === "contribution" || part?.name === "script-contribution";
		if (isNamed && hasAuthors(cite)) return;
		const missing = isNamed ? "author" : "contribution";
		yield {
			at: contributor.last.written.name ?? cite.place,
			message: `|${contributor.last.name}= stands without |${missing}=`,
		};
	},
});
