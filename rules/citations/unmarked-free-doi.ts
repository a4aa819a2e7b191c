import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { insertParameter } from "../../src/cs1/fixes/insert-parameter.js";
import { isFreeDoi } from "../../src/cs1/identifiers/is-free-doi.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";
import { isDoi } from "../../src/identifiers/is-doi.js";
import type { Fix } from "../../src/model/finding.js";

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
		yield {
			at: doi.written.value,
			message: `“${doi.value}” can be read by all, and |doi-access=free does not say so`,
			fix: markFree(cite, doi),
		};
	},
});

/** In a journal a free DOI links the title where no address does, and an archive would have nothing to be one of. */
function markFree(cite: Cite, { written }: CiteParameter): Fix | undefined {
	if (!cite.has("url") && cite.has("archive-url")) return undefined;
	const edit = insertParameter(cite, written, "doi-access", "free");
	return edit && { title: "Add |doi-access=free", safety: "safe", edits: [edit] };
}
