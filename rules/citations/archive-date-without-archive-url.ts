import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "archive-date-without-archive-url",
	code: "err_archive_date_missing_url",
	isUniversal: true,
	title: "A citation gives the day of a capture and no address of an archive",
	why: "The date says nothing without the capture, and the template prints an error.",
	examples: {
		fires: ["{{cite web |title=Ferry times |url=https://brackwater.example |archive-date=1 May 2015}}"],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["no archive-url", "no url"],
	where: ["archive-date"],
	*judge(cite) {
		const { address, date } = readArchive(cite);
		if (date === undefined || address !== undefined) return;
		yield {
			at: wholeParameter(date.written),
			message: `|${date.name}= stands without an |${cite.nameOf("archive-url")}= that could have been taken on that day`,
		};
	},
});
