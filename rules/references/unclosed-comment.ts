import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unclosed-comment",
	family: "references",
	title: "A comment is opened and never closed",
	why: "MediaWiki hides all that follows, to the end of the page; from within a reference it hides the rest of the list.",
	scope: "document",
	severity: "error",
	reads: ["troubles"],
	examples: {
		fires: [
			"The harbour froze in 1929.<ref>Gazette, 1929. <!-- page? </ref> It thawed.<ref>Gazette, 1930.</ref>\n\n<references />",
			"The harbour froze in 1929. <!-- by the archive\n\n== Sources ==\n\n<references />",
		],
		quiet: [
			"The harbour froze in 1929.<ref>Gazette, 1929. <!-- page? --></ref>\n\n<references />",
			"An editor writes <nowiki><!--</nowiki> before what readers need not see.",
			{ dialect: "markdown", text: "A note to editors begins with `<!--`." },
		],
	},
	*check({ troubles }) {
		for (const { kind, start } of troubles) {
			if (kind !== "unclosed-comment") continue;
			yield { at: { start, end: start + mark.length }, message: "This comment has no -->" };
		}
	},
});

const mark = "<!--";
