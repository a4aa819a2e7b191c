import { defineCiteRule } from "../../src/cite-rule.js";
import { findArchiveFault, readArchive } from "../../src/cs1/addresses/read-archive.js";
import type { Words } from "../../src/model/place.js";

export default defineCiteRule({
	id: "malformed-archive-url",
	code: "err_archive_url",
	isUniversal: true,
	title: "An address at the Wayback Machine is none of a capture",
	why: "It saves the page anew, or leads to some other day than the one that was read.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://web.archive.org/web/2015/https://brackwater.example |archive-date=1 May 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://web.archive.org/save/https://brackwater.example |archive-date=1 May 2015}}",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: [Ferry times](https://brackwater.example), [archived](https://web.archive.org/save/https://brackwater.example).\n",
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://web.archive.org/web/20150501101010id_/https://brackwater.example |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["odd capture"],
	*judge(cite) {
		const { fault } = readArchive(cite);
		const address = cite.get("archive-url");
		if (fault === undefined || address === undefined) return;
		yield {
			at: address.written.value,
			message: `|${address.name}= is not the address of a capture; its fault: ${fault}`,
		};
	},
	*judgeEntry({ archiveUrl }) {
		const fault = archiveUrl && findArchiveFault(archiveUrl.text);
		// A stamp of fewer figures leads readers to the nearest capture.
		if (fault !== "save command" && fault !== "liveweb") return;
		yield { at: archiveUrl as Words, message: `The address is not that of a capture; its fault: ${fault}` };
	},
});
