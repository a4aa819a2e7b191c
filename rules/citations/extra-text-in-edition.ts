import { defineCiteRule } from "../../src/cite-rule.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";

export default defineCiteRule({
	id: "extra-text-in-edition",
	code: "err_extra_text_edition",
	title: "The word edition is written in |edition=, which prints it by itself",
	why: "Readers see it twice.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |edition=2nd ed.}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |edition=2nd}}",
			"{{cite book |title=Tides at Brackwater |edition=limited}}",
		],
	},
	looksAt: ["edition"],
	*judge(cite) {
		const edition = cite.get("edition");
		if (edition === undefined || !/(?<![A-Za-z])[Ee](?:dn?\.?|dition)$/.test(edition.value)) return;
		yield {
			at: edition.written.value,
			message: `|${edition.name}=${edition.value} holds a word that the template prints by itself`,
			fix: rewriteValue(
				edition,
				edition.value.replace(/(?<=[A-Za-z\d.)\]])(?:&nbsp;|[ ,])+(?:[Ee]dn?\.?|[Ee]dition)$/, ""),
			),
		};
	},
});
