import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import { readRoles } from "../../src/cs1/titles/read-roles.js";

export default defineCiteRule({
	id: "archive-url-without-url",
	code: "err_archive_missing_url",
	isUniversal: true,
	title: "A citation gives the address of a capture and not that of the page",
	why: "Nobody can see whether the page itself still stands, and the template prints an error.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |archive-url=https://archive.example/1 |archive-date=1 May 2015}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["archive-url"],
	where: ["no url"],
	*judge(cite) {
		const { isOrphaned, address, date } = readArchive(cite);
		const archive = isOrphaned ? cite.get("archive-url") : address;
		if (archive === undefined || date === undefined) return;
		const { url, chapterUrl } = readRoles(cite);
		if (url !== undefined || chapterUrl !== undefined) return;
		yield {
			at: archive.written.name ?? archive.written,
			message: `|${archive.name}= stands without the |${cite.nameOf("url")}= of the page itself`,
		};
	},
});
