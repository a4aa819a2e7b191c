import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { usesPeriodical } from "../../src/cs1/templates/uses-periodical.js";

export default defineCiteRule({
	id: "isbn-beside-work",
	code: "maint_work_isbn",
	title: "A citation of a part of a periodical has the ISBN of a book",
	why: "One of the two is wrong: periodicals have ISSNs.",
	examples: {
		fires: ["{{citation |title=Silt |work=Brackwater Papers |isbn=978-0-306-40615-7}}"],
		quiet: [
			"{{citation |title=Silt |work=Brackwater Papers |issn=1234-5679}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |isbn=978-0-306-40615-7}}",
		],
	},
	looksAt: ["isbn"],
	classes: ["citation"],
	*judge(cite) {
		const isbn = cite.get("isbn");
		const work =
			(usesPeriodical(cite) ? cite.get("periodical") : undefined) ??
			(cite.has("title") || cite.has("chapter") ? undefined : cite.get("encyclopedia"));
		if (isbn === undefined || work === undefined || cite.template.class !== "citation") return;
		yield { at: wholeParameter(isbn.written), message: `|${isbn.name}= stands beside |${work.name}=` };
	},
});
