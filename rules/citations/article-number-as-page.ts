import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite } from "../../src/cs1/cite.js";
import { endsInPage } from "../../src/cs1/identifiers/ends-in-page.js";
import { isDoi } from "../../src/identifiers/is-doi.js";

export default defineCiteRule({
	id: "article-number-as-page",
	code: "maint_page_art_num",
	title: "A page is the number of the article in its DOI",
	why: "The article has no such page; the template has |article-number= for it.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |page=e0012345 |doi=10.1234/up.0012345}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |page=1234 |doi=10.1234/up.1234}}"],
	},
	looksAt: ["doi"],
	*judge(cite) {
		const doi = cite.get("doi");
		const page = cite.get("page") ?? cite.get("pages");
		if (doi === undefined || page === undefined || page.isOpaque || !isInJournal(cite)) return;
		if (!isDoi(doi.value) || !endsInPage(doi.value.toLowerCase(), page.value.toLowerCase())) return;
		yield { at: page.written.value, message: `|${page.name}=${page.value} is the number of the article in its DOI` };
	},
});

function isInJournal(cite: Cite): boolean {
	const { class: kind } = cite.template;
	return kind === "journal" || (kind === "citation" && cite.get("periodical")?.name === "journal");
}
