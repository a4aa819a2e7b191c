import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { readRoles } from "../../src/cs1/titles/read-roles.js";

export default defineCiteRule({
	id: "access-date-without-url",
	code: "err_accessdate_missing_url",
	isUniversal: true,
	title: "A citation gives the day on which a page was read, and no address of that page",
	why: "An access date vouches for one state of a web page. Without an address there is nothing to look up, and the template prints an error for every reader to see.",
	examples: {
		fires: [
			"{{cite book |last=Marsh |title=Tides at Brackwater |access-date=3 May 2019}}",
			"{{cite journal |title=Silt in the Harbour |journal=Brackwater Papers |pmc=12345 |access-date=3 May 2019}}",
			{
				dialect: "rendered",
				text: "The ferry began in 1911.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (1950). Tides at Brackwater. Harbour Press. p. 9. {{cite book}}: |access-date= requires |url= (help)\n",
			},
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |url=https://brackwater.example/tides |access-date=3 May 2019}}",
			"{{cite book |title=Tides |chapter=Ebb |chapter-url=https://brackwater.example/ebb |access-date=3 May 2019}}",
			"{{cite book |title=Tides at Brackwater |access-date=}}",
		],
	},
	looksAt: ["access-date"],
	where: ["no url"],
	*judge(cite) {
		const accessDate = cite.get("access-date");
		const { url, chapterUrl } = readRoles(cite);
		if (accessDate === undefined || url !== undefined || chapterUrl !== undefined) return;
		yield {
			at: wholeParameter(accessDate.written),
			message: `|${accessDate.name}= stands in {{${cite.title}}} without an address that could have been read`,
			fix: removalOf(accessDate),
		};
	},
});
