import { defineCiteRule } from "../../src/cite-rule.js";
import { hasNoTitle } from "../../src/cs1/titles/has-no-title.js";
import { untitledAddresses } from "../../src/cs1/titles/untitled-addresses.js";

export default defineCiteRule({
	id: "url-without-title",
	code: "err_bare_url_missing_title",
	title: "An address is given for a part of the work that has no title",
	why: "A link needs words: the template prints the bare address and an error.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |chapter-url=https://brackwater.example}}",
			"{{cite book |trans-title=Tides at Brackwater |url=https://brackwater.example}}",
		],
		quiet: ["{{cite book |title=Tides at Brackwater |chapter=Ebb |chapter-url=https://brackwater.example}}"],
	},
	looksAt: ["no title", "odd title", "class episode", "chapter-url", "conference-url", "transcript-url", "map-url"],
	*judge(cite) {
		if (hasNoTitle(cite)) return;
		for (const [address, part] of untitledAddresses(cite)) {
			yield {
				at: address.written.name ?? address.written,
				message: `|${address.name}= stands without |${part}=, whose words it would link`,
			};
		}
	},
});
