import { defineCiteRule } from "../../src/cite-rule.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { mayEndInPunctuation } from "../../src/cs1/values/may-end-in-punctuation.js";
import { searchedValues } from "../../src/cs1/values/searched-values.js";

export default defineCiteRule({
	id: "extra-punctuation",
	code: "maint_extra_punct",
	title: "A value ends in a comma, semicolon or colon",
	why: "The template sets its own punctuation between the parts, so that it stands twice.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |publisher=Harbour Press,}}"],
		quiet: ["{{cite book |title=Tides at Brackwater: |publisher=Harbour Press.}}"],
	},
	looksAt: ["punctuation at an end"],
	*judge(cite) {
		for (const { name, value, written } of searchedValues(cite)) {
			if (!/[,;:]$|^=/.test(value) || mayEndInPunctuation(name)) continue;
			yield {
				at: written.value,
				message: `|${name}=${value} ends in punctuation that the template sets by itself`,
				fix: rewriteValue({ name, value, written }, value.replace(/(?<![&=][^;]*)(?:\s*[,;:])+$/, "")),
			};
		}
	},
});
