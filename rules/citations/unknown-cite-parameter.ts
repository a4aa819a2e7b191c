import { defineCiteRule } from "../../src/cite-rule.js";
import { isMisplaced } from "../../src/cs1/parameters/is-misplaced.js";
import { suggestParameter } from "../../src/cs1/parameters/suggest-parameter.js";

export default defineCiteRule({
	id: "unknown-cite-parameter",
	code: "err_parameter_ignored",
	title: "A cite template is given a parameter that it does not know",
	why: "The template drops the value, so readers never see it, and prints an error in its place.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |shelfmark=B 12}}",
			"{{cite document |title=Ferry Order |publisher=Harbour Board |isbn=9780306406157}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |author07=Marsh}}",
			"{{cite book |title=Tides at Brackwater |shelfmark=}}",
			"{{cite thesis |title=Tides at Brackwater |degree=MA}}",
		],
	},
	looksAt: ["unknown parameter", "agency", "encyclopedia", "script-encyclopedia", "class newsgroup"],
	*judge(cite) {
		for (const parameter of cite.parameters) {
			if (!isMisplaced(parameter, cite)) continue;
			const { name, written } = parameter;
			yield {
				at: written.name ?? written,
				message: `{{${cite.template.title}}} has no place for |${name}= and drops its value`,
			};
		}
		for (const { name, value, written } of cite.unknown) {
			if (value === "" || suggestParameter(name, cite.template) !== undefined) continue;
			yield {
				at: written.name ?? written,
				message: `{{${cite.template.title}}} does not know |${name}= and drops its value`,
			};
		}
	},
});
