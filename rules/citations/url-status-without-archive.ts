import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { isUrlStatus } from "../../src/cs1/values/is-url-status.js";

export default defineCiteRule({
	id: "url-status-without-archive",
	code: "maint_url_status",
	title: "The state of a page is given, and no address of an archive",
	why: "The state only decides which of two addresses is shown first.",
	examples: {
		fires: ["{{cite web |title=Ferry times |url=https://brackwater.example |url-status=live}}"],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |url-status=live |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["no archive-url", "no url", "odd capture", "same address"],
	where: ["url-status"],
	*judge(cite) {
		const status = cite.get("url-status");
		if (
			status === undefined ||
			status.isOpaque ||
			readArchive(cite).address !== undefined ||
			!isUrlStatus(status.value)
		)
			return;
		yield {
			at: wholeParameter(status.written),
			message: `|${status.name}=${status.value} stands without |archive-url=`,
			fix: removalOf(status),
		};
	},
});
