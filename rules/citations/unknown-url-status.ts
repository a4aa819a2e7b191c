import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";

export default defineCiteRule({
	id: "unknown-url-status",
	code: "maint_bot_unknown",
	title: "A program marked an address whose state it could not tell",
	why: "A person has to look whether the page still stands.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015 |url-status=bot: unknown}}",
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015 |url-status=dead}}",
		],
	},
	looksAt: ["url-status"],
	where: ["archive-url", "url"],
	*judge(cite) {
		const status = cite.get("url-status");
		const { address, date } = readArchive(cite);
		if (status?.value !== "bot: unknown" || address === undefined || date === undefined || !cite.has("url")) return;
		yield {
			at: status.written.value,
			message: `|${status.name}=${status.value} waits for somebody to look at the page`,
		};
	},
});
