import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { countNames } from "../../src/cs1/names/count-names.js";
import { nameLists } from "../../src/cs1/names/read-names.js";
import { isEtAl, isOverridden } from "../../src/cs1/templates/is-overridden.js";

export default defineCiteRule({
	id: "invalid-display-names",
	code: "err_disp_name",
	title: "The number of names to be shown is no number below the number of names",
	why: "The template cannot tell how many names to print, prints all of them, and an error.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |display-authors=1}}",
			"{{cite book |title=Tides at Brackwater |last=Marsh |display-authors=all}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |display-authors=et al.}}",
			"{{cite book |title=Tides at Brackwater |last=Marsh |last2=Moor |display-authors=1}}",
			"{{cs1 config |display-authors=4}}\n{{cite book |title=Tides at Brackwater |last=Marsh |display-authors=1}}",
		],
	},
	looksAt: [
		"display-authors",
		"display-contributors",
		"display-editors",
		"display-interviewers",
		"display-translators",
	],
	*judge(cite) {
		for (const list of nameLists) {
			const shown = cite.get(`display-${list}s`);
			if (shown === undefined || shown.isOpaque || isEtAl(shown.value)) continue;
			if (isOverridden(cite, `display-${list}s`)) continue;
			const count = countNames(cite, list);
			if (/^\d+$/.test(shown.value) && Number(shown.value) < count) continue;
			yield {
				at: shown.written.value,
				message: `|${shown.name}=${shown.value} is neither “etal” nor a number below ${count}, the number of names`,
				fix: isTooMany(shown.value, count) ? removalOf(shown) : undefined,
			};
		}
	},
});

/** All are shown then, as they are without the parameter. */
function isTooMany(value: string, count: number): boolean {
	return count > 0 && /^\d+$/.test(value) && Number(value) >= count;
}
