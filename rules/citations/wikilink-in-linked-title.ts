import { defineCiteRule } from "../../src/cite-rule.js";
import { findLinkedTwice } from "../../src/cs1/titles/find-linked-twice.js";

export default defineCiteRule({
	id: "wikilink-in-linked-title",
	code: "err_wikilink_in_url",
	isUniversal: true,
	title: "A title leads to two places: to a page of the wiki and to a web address",
	why: "One of the two links is lost, and the template prints an error.",
	examples: {
		fires: [
			"{{cite book |title=The [[Tide]] Book |url=https://brackwater.example}}",
			"{{cite book |title=Tides at Brackwater |title-link=Tide |url=https://brackwater.example}}",
		],
		quiet: ["{{cite book |title=[[Tides at Brackwater]]}}"],
	},
	looksAt: ["linked title", "title-link"],
	*judge(cite) {
		const twice = findLinkedTwice(cite);
		if (twice === undefined) return;
		yield {
			at: twice.written.value,
			message: `|${twice.name}=${twice.value} is linked to a page of the wiki and to a web address`,
		};
	},
});
