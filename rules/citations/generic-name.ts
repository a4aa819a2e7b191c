import { defineCiteRule } from "../../src/cite-rule.js";
import { isGenericName } from "../../src/cs1/names/is-generic-name.js";
import { nameParts } from "../../src/cs1/names/name-parts.js";

export default defineCiteRule({
	id: "generic-name",
	code: "err_generic_name",
	title: "A name of a person is none: an office, a company, a role",
	why: "Programs that read the citation take it for a person, and readers look for an author of that name.",
	examples: {
		fires: [
			"{{cite news |title=Ice |newspaper=Brackwater Gazette |author=Reuters}}",
			"{{cite news |title=Ice |newspaper=Brackwater Gazette |last=Moor (ed.)}}",
		],
		quiet: [
			"{{cite news |title=Ice |newspaper=Brackwater Gazette |author=((Reuters))}}",
			"{{cite news |title=Ice |newspaper=Brackwater Gazette |author=Newsome}}",
		],
	},
	looksAt: ["generic name", "et al."],
	*judge(cite) {
		const generic = nameParts(cite).find(({ text }) => isGenericName(text));
		if (generic === undefined) return;
		yield {
			at: generic.parameter.written.value,
			message: `“${generic.parameter.value}” in |${generic.parameter.name}= is not the name of a person`,
		};
	},
});
