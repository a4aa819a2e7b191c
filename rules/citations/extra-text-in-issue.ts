import { defineCiteRule } from "../../src/cite-rule.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { usesIssue } from "../../src/cs1/templates/uses-issue.js";
import { hasVolumeWord } from "../../src/cs1/values/has-volume-word.js";

export default defineCiteRule({
	id: "extra-text-in-issue",
	code: "err_extra_text_issue",
	isUniversal: true,
	title: "The word issue or number is written in |issue=, which stands for it",
	why: "Readers see it twice, or where the style has none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |issue=No. 5}}"],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |issue=5}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |issue=November}}",
		],
	},
	looksAt: ["issue"],
	where: ["wordy number"],
	*judge(cite) {
		const issue = cite.get("issue");
		if (issue === undefined || !usesIssue(cite) || !hasVolumeWord(issue.value)) return;
		yield {
			at: issue.written.value,
			message: `|${issue.name}=${issue.value} begins with a word that the parameter stands for`,
			fix: rewriteValue(
				issue,
				issue.value.replace(
					/^(?:issue|iss\.?|number|nos?\.?|nr\.?|n\.? ?°|№)(?:&nbsp;| )*(?=\d+[A-Z]?(?:[–/-]\d+)?$)/i,
					"",
				),
			),
		};
	},
});
