import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { isArxivId } from "../../src/identifiers/is-arxiv-id.js";

export default defineCiteRule({
	id: "ignored-arxiv-class",
	code: "err_class_ignored",
	title: "A class is given beside an arXiv identifier that holds its class already",
	why: "The template drops it.",
	examples: {
		fires: ["{{cite arXiv |title=Silt |eprint=hep-th/9901001 |class=hep-th}}"],
		quiet: ["{{cite arXiv |title=Silt |eprint=1501.00001 |class=math.AG}}"],
	},
	looksAt: ["class"],
	*judge(cite) {
		const given = cite.get("class");
		const id = cite.get("arxiv");
		if (given === undefined || id === undefined || /^\d/.test(id.value) || id.isOpaque) return;
		yield {
			at: wholeParameter(given.written),
			message: `|${given.name}= is dropped, since “${id.value}” holds its class already`,
			// Once the number is mended its class may count again.
			fix: isArxivId(id.value) ? removalOf(given) : undefined,
		};
	},
});
