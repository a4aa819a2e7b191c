import { defineCiteRule } from "../../src/cite-rule.js";
import { findMissingPipes } from "../../src/cs1/values/find-missing-pipes.js";

export default defineCiteRule({
	id: "missing-pipe",
	code: "err_missing_pipe",
	title: "A vertical bar is missing before a parameter",
	why: "The parameter becomes part of the value before it, and both are wrong.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater publisher=Harbour Press}}", "{{cite book |title=date=1950}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |publisher=Harbour Press}}", "{{cite book |title=Tides foo=bar}}"],
	},
	looksAt: ["equals sign", "positional parameter"],
	*judge(cite) {
		for (const { written, name } of findMissingPipes(cite)) {
			yield { at: written.value, message: `A | is missing before ${name}= in “${written.value.text}”` };
		}
	},
});
