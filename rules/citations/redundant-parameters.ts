import { defineCiteRule } from "../../src/cite-rule.js";
import type { CiteParameter } from "../../src/cs1/cite.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { findRedundant } from "../../src/cs1/names/find-redundant.js";

export default defineCiteRule({
	id: "redundant-parameters",
	code: "err_redundant_parameters",
	title: "One thing is given in two parameters",
	why: "The template prints one of them and drops the other, whichever of them is right.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |author1=Marsh}}",
			"{{cite book |title=Tides at Brackwater |page=5 |at=5}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |work=Brackwater Papers}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |author2=Moor}}",
			"{{cite book |title=Tides at Brackwater |page=5 |page=6}}",
		],
	},
	looksAt: [
		"several of one meaning",
		"pages in several ways",
		"vauthors",
		"people",
		"veditors",
		"minutes",
		"season",
		"map",
		"script-map",
		"mailing-list",
		"id",
	],
	*judge(cite) {
		for (const [kept, dropped] of findRedundant(cite)) {
			yield {
				at: dropped.written.name ?? dropped.written,
				message: `|${dropped.name}= and |${kept.name}= are given for the same thing`,
				fix: isSame(kept, dropped) ? removalOf(dropped) : undefined,
			};
		}
	},
});

function isSame(kept: CiteParameter, dropped: CiteParameter): boolean {
	return !kept.isOpaque && !dropped.isOpaque && kept.value === dropped.value;
}
