import { defineCiteRule } from "../../src/cite-rule.js";
import { nameParts } from "../../src/cs1/names/name-parts.js";

export default defineCiteRule({
	id: "numeric-name",
	code: "err_numeric_names",
	title: "A name of a person has no letter",
	why: "It is some number of the page, or a placeholder.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |author=1234}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |author=Marsh}}"],
	},
	looksAt: ["odd name"],
	*judge(cite) {
		const numeric = nameParts(cite).find(({ text }) => !/\p{L}/u.test(text));
		if (numeric === undefined) return;
		yield {
			at: numeric.parameter.written.value,
			message: `“${numeric.parameter.value}” in |${numeric.parameter.name}= has no letter`,
		};
	},
});
