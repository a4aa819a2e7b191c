import { defineCiteRule } from "../../src/cite-rule.js";
import { acceptedValue } from "../../src/cs1/accepted-value.js";
import { isFreeDoi } from "../../src/cs1/is-free-doi.js";
import { isDoi } from "../../src/identifiers/is-doi.js";

export default defineCiteRule({
	id: "unmarked-free-doi",
	code: "maint_doi_unflagged_free",
	title: "A DOI leads to an article that all may read, and is not marked so",
	why: "Readers do not see that they could read it at no cost.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1371/x}}"],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1371/x |doi-access=free}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x}}",
		],
	},
	looksAt: ["doi"],
	*judge(cite) {
		const doi = cite.get("doi");
		if (doi === undefined || doi.isOpaque || cite.get("doi-access")?.value === "free") return;
		const value = acceptedValue(doi.value) ?? doi.value;
		if (!isFreeDoi(value) || (value === doi.value && !isDoi(value))) return;
		yield { at: doi.written.value, message: `“${doi.value}” can be read by all, and |doi-access=free does not say so` };
	},
});
