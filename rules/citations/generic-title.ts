import { defineCiteRule } from "../../src/cite-rule.js";
import { isGenericTitle } from "../../src/cs1/titles/is-generic-title.js";
import { readRoles } from "../../src/cs1/titles/read-roles.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";

export default defineCiteRule({
	id: "generic-title",
	code: "err_generic_title",
	isUniversal: true,
	title: "A title is that of an error page or of the archive, and not of the work",
	why: "A program took down the page that it saw; readers cannot find the work by it.",
	examples: {
		fires: [
			"{{cite web |title=Page Not Found |url=https://brackwater.example}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ "Page not found". Harbour Courier. Retrieved 3 May 2019.\n',
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example}}",
			"{{cite web |title=((404)) |url=https://brackwater.example}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2004). "Page Not Found". Harbour Courier. 3 (4): 9.\n',
			},
		],
	},
	looksAt: ["odd title"],
	*judge(cite) {
		const { title } = readRoles(cite);
		if (
			title === undefined ||
			title.isOpaque ||
			acceptedValue(title.value) !== undefined ||
			!isGenericTitle(title.value)
		)
			return;
		yield { at: title.written.value, message: `“${title.value}” is not the title of a work` };
	},
	*judgeEntry({ title, url, accessDate, archiveDate, authors }) {
		if (title === undefined || authors.length > 0 || !isGenericTitle(title.text)) return;
		if ((url ?? accessDate ?? archiveDate) === undefined) return;
		yield { at: title, message: `“${title.text}” is not the title of a work`, certainty: "likely" };
	},
});
