import { defineCiteRule } from "../../src/cite-rule.js";
import { plainValue } from "../../src/cs1/values/plain-value.js";

export default defineCiteRule({
	id: "ignored-text",
	code: "err_text_ignored",
	title: "Text stands in a cite template without the name of a parameter",
	why: "The template drops it, so readers never see it.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |second volume}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |volume=2}}"],
	},
	looksAt: ["positional parameter"],
	*judge(cite) {
		for (const written of cite.positional) {
			if (plainValue(written) === "") continue;
			yield {
				at: written.value,
				message: `“${written.value.text}” stands in {{${cite.template.title}}} without the name of a parameter`,
			};
		}
	},
});
