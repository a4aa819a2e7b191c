import { defineCiteRule } from "../../src/cite-rule.js";
import { isDeprecatedArchive } from "../../src/cs1/addresses/drop-deprecated-archives.js";

export default defineCiteRule({
	id: "archive-today",
	code: "maint_deprecated_archive",
	title: "An address leads to archive.today",
	why: "The template drops it: readers are not sent there any more.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.ph/X |archive-date=1 May 2015}}",
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/X |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["archive.today"],
	*judge(cite) {
		for (const parameter of cite.parameters) {
			if (!isDeprecatedArchive(parameter)) continue;
			yield { at: parameter.written.value, message: `|${parameter.name}= leads to archive.today and is dropped` };
		}
	},
});
