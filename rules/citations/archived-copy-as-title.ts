import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import { readRoles } from "../../src/cs1/titles/read-roles.js";

export default defineCiteRule({
	id: "archived-copy-as-title",
	code: "maint_archived_copy",
	title: "The title of a page is given as “Archived copy”",
	why: "A program that found no title wrote this; readers cannot look for the page by it.",
	examples: {
		fires: [
			"{{cite web |title=Archived copy |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ "Archived copy". Archived from the original on 2014-02-03. Retrieved 2013-05-04.\n',
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["archive-url"],
	where: ["odd title"],
	*judge(cite) {
		const { title } = readRoles(cite);
		if (title === undefined || readArchive(cite).address === undefined || !/^archived?\s+copy$/i.test(title.value))
			return;
		yield { at: title.written.value, message: `“${title.value}” is not the title of the page` };
	},
	*judgeEntry({ title, archiveDate, archiveUrl }) {
		if (title === undefined || (archiveDate ?? archiveUrl) === undefined || !/^archived?\s+copy$/i.test(title.text))
			return;
		yield { at: title, message: `“${title.text}” is not the title of the page` };
	},
});
