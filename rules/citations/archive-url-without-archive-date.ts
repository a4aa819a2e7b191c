import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/read-archive.js";

export default defineCiteRule({
	id: "archive-url-without-archive-date",
	code: "err_archive_missing_date",
	title: "A citation gives the address of a capture and not its day",
	why: "Readers are not told which state of the page they are sent to.",
	examples: {
		fires: ["{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1}}"],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["archive-url"],
	*judge(cite) {
		const { address, date } = readArchive(cite);
		if (address === undefined || date !== undefined) return;
		yield {
			at: address.written.name ?? address.written,
			message: `|${address.name}= stands without an |archive-date=`,
		};
	},
});
