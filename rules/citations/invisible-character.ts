import { defineCiteRule } from "../../src/cite-rule.js";
import { removeInvisible } from "../../src/cs1/fixes/remove-invisible.js";
import { findInvisible } from "../../src/cs1/values/find-invisible.js";

export default defineCiteRule({
	id: "invisible-character",
	code: "err_invisible_char",
	isUniversal: true,
	title: "A parameter holds a character that nobody sees",
	why: "It came along from another program, and breaks searches, sorting and comparison of the value.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater}}", "{{cite book |title=Tides at Brack​water}}"],
		quiet: ["{{cite book |title=Tides at Brackwater}}", "{{cite book |title=क्‍ष}}"],
	},
	looksAt: ["invisible character"],
	*judge(cite) {
		for (const parameter of cite.parameters) {
			const character = findInvisible(parameter);
			// French sets such a space before a colon.
			if (character === undefined || (cite.vocabulary !== undefined && character === "no-break space")) continue;
			yield {
				at: parameter.written.value,
				message: `|${parameter.name}= holds a character that nobody sees: ${character}`,
				fix: removeInvisible(parameter),
			};
		}
	},
});
