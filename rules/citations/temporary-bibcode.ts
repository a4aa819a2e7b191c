import { defineCiteRule } from "../../src/cite-rule.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";

export default defineCiteRule({
	id: "temporary-bibcode",
	code: "maint_bibcode",
	title: "A bibcode is one that was given for a while only",
	why: "The article has had its final bibcode since it was printed.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=2015ApX...tmp..456A}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=2015ApX...123..456A}}"],
	},
	looksAt: ["bibcode"],
	*judge(cite) {
		const bibcode = cite.get("bibcode");
		if (bibcode === undefined || !(acceptedValue(bibcode.value) ?? bibcode.value).includes(".tmp.", 8)) return;
		yield { at: bibcode.written.value, message: `“${bibcode.value}” is a bibcode that was given for a while only` };
	},
});
