import { defineCiteRule } from "../../src/cite-rule.js";
import { renameParameter } from "../../src/cs1/fixes/rename-parameter.js";
import { suggestParameter } from "../../src/cs1/parameters/suggest-parameter.js";

export default defineCiteRule({
	id: "misspelt-cite-parameter",
	code: "err_parameter_ignored_suggest",
	title: "A cite template is given a parameter under a name that is misspelt, foreign or out of use",
	why: "The template drops the value though it has a place for it, and prints an error.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |Publisher=Harbour Press}}",
			"{{cite book |last=Marsh |titel=Tides at Brackwater}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |deadurl=no}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |publisher=Harbour Press}}",
			"{{cite book |title=Tides at Brackwater |Publisher=}}",
		],
	},
	looksAt: ["unknown parameter"],
	*judge(cite) {
		for (const unknown of cite.unknown) {
			const { name, value, written } = unknown;
			const suggestion = value === "" ? undefined : suggestParameter(name, cite.template);
			if (suggestion === undefined) continue;
			yield {
				at: written.name ?? written,
				message: `{{${cite.template.title}}} does not know |${name}= and drops its value; |${suggestion}= is meant`,
				fix: renameParameter(cite, unknown, suggestion),
			};
		}
	},
});
