import { defineCiteRule } from "../../src/cite-rule.js";
import { defaultAnchor } from "../../src/cs1/anchors/default-anchor.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "redundant-ref",
	code: "maint_ref_duplicates_default",
	title: "The anchor of a citation is set by hand to what it is anyway",
	why: "It does nothing, and goes wrong when a name or the year is mended.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |last=Marsh |date=May 1950 |ref=CITEREFMarsh1950}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |last=Marsh |date=1950 |ref=CITEREFMoor1950}}"],
	},
	looksAt: ["ref"],
	*judge(cite) {
		const ref = cite.get("ref");
		if (
			ref === undefined ||
			ref.isOpaque ||
			ref.value.replaceAll("_", " ") !== defaultAnchor(cite)?.replaceAll("_", " ")
		)
			return;
		yield {
			at: wholeParameter(ref.written),
			message: `|${ref.name}=${ref.written.value.text} is what the template makes by itself`,
			fix: removalOf(ref),
		};
	},
});
