import { defineCiteRule } from "../../src/cite-rule.js";
import { isScriptValue } from "../../src/cs1/values/is-script-value.js";
import { scriptsInUse } from "../../src/cs1/values/scripts-in-use.js";

export default defineCiteRule({
	id: "invalid-script-parameter",
	code: "err_script_parameter",
	title: "A title in another script does not say which language it is in",
	why: "Browsers and screen readers need the language to set and to speak it.",
	examples: {
		fires: ["{{cite book |title=Todai |script-title=灯台}}", "{{cite book |title=Phare |script-title=fr:Phare}}"],
		quiet: ["{{cite book |title=Todai |script-title=ja:灯台}}"],
	},
	looksAt: ["script-title", "script-chapter", "script-periodical", "script-map", "script-quote", "script-encyclopedia"],
	*judge(cite) {
		for (const parameter of scriptsInUse(cite)) {
			if (parameter.isOpaque || isScriptValue(parameter.value)) continue;
			yield {
				at: parameter.written.value,
				message: `|${parameter.name}=${parameter.value} does not begin with the code of a language in another script, such as ja:`,
			};
		}
	},
});
