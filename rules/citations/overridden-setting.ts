import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { isOverridden, overridable } from "../../src/cs1/templates/is-overridden.js";

export default defineCiteRule({
	id: "overridden-setting",
	code: "maint_overridden_setting",
	title: "{{cs1 config}} sets for the whole page what a citation sets for itself",
	why: "The template takes what the page says, so that the parameter of the citation does nothing.",
	examples: {
		fires: [
			"{{cs1 config |mode=cs2}}\n{{cite book |title=Tides at Brackwater |mode=cs1}}",
			"{{CS1 config|display-authors=3}}\n{{cite book |title=Tides at Brackwater |last=Marsh |last2=Moor |display-authors=1}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |mode=cs1}}",
			"{{cs1 config |mode=CS2}}\n{{cite book |title=Tides at Brackwater |mode=cs1}}",
			"{{cs1 config |display-authors=3}}\n{{cite book |title=Tides at Brackwater |last=Marsh |display-authors=etal}}",
		],
	},
	looksAt: overridable,
	*judge(cite) {
		for (const meta of overridable) {
			const parameter = cite.get(meta);
			if (parameter === undefined || !isOverridden(cite, meta)) continue;
			yield {
				at: wholeParameter(parameter.written),
				message: `|${parameter.name}=${parameter.value} has no effect: {{cs1 config}} sets ${meta}=${cite.setting(meta)} for the page`,
				fix: removalOf(parameter),
			};
		}
	},
});
