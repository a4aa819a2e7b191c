import { defineCiteRule } from "../../src/cite-rule.js";
import { moveEtAl } from "../../src/cs1/fixes/move-et-al.js";
import { namesWithEtAl } from "../../src/cs1/names/names-with-et-al.js";

export default defineCiteRule({
	id: "et-al-in-name",
	code: "err_etal",
	title: "“Et al.” stands in the name of a person",
	why: "Programs that read the citation take it for a part of the name; the template has |display-authors=etal for it.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |author=Marsh et al.}}",
			"{{cite book |title=Tides at Brackwater |last=Marsh |first=A. and others}}",
			"{{cite book |title=Tides at Brackwater |author=Marsh |author2=et al.}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |author=Etta Allen}}",
			"{{cite book |title=Tides at Brackwater |vauthors=Marsh A, et al.}}",
		],
	},
	looksAt: ["et al."],
	*judge(cite) {
		const found = namesWithEtAl(cite);
		for (const parameter of found) {
			yield {
				at: parameter.written.value,
				message: `“${parameter.value}” in |${parameter.name}= holds an “et al.”`,
				fix: moveEtAl(cite, found, parameter),
			};
		}
	},
});
