import { defineCiteRule } from "../../src/cite-rule.js";
import { isGenericTitle } from "../../src/cs1/titles/is-generic-title.js";
import { isPlaceholderTitle } from "../../src/cs1/titles/is-placeholder-title.js";

export default defineCiteRule({
	id: "placeholder-title",
	isUniversal: true,
	title: "The title of a web page is what a server says when it does not show the page",
	why: "A program took it down instead of the title, so that readers cannot find the page when it moves.",
	examples: {
		fires: [
			"{{cite web |title=Error 404 |url=https://brackwater.example/ferry}}",
			"{{cite web |title=Just a moment... |url=https://brackwater.example/ferry}}",
			"{{cite web |title=403 Forbidden |url=https://brackwater.example/ferry}}",
			"{{cite news |title=Pardon Our Interruption... |newspaper=Ferry Times |url=https://brackwater.example/ferry}}",
			{ dialect: "markdown", text: "It sails.[^1]\n\n[^1]: [Error 404](https://brackwater.example/ferry).\n" },
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ "403 Forbidden". Harbour Courier. Retrieved 3 May 2019.\n',
			},
		],
		quiet: [
			"{{cite news |title=Access denied |newspaper=Ferry Times |url=https://brackwater.example/ferry}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry}}",
			"{{cite web |title=Error 404: how the harbour lost its archive |url=https://brackwater.example/lost}}",
			"{{cite web |title=((Access denied)) |url=https://brackwater.example/film}}",
			"{{cite book |title=Just a Moment |last=Marsh}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2004). "Error 404". Harbour Courier. 3 (4): 9.\n',
			},
		],
	},
	looksAt: ["odd title"],
	classes: ["web", "news", "magazine", "journal", "citation"],
	*judge(cite) {
		const title = cite.get("title");
		if (title === undefined || !cite.has("url") || isGenericTitle(title.value)) return;
		if (!isPlaceholderTitle(title.value, cite.template.class !== "web")) return;
		yield {
			at: title.written.value,
			message: `“${title.value}” is the title of no page, but what a server says instead`,
		};
	},
	*judgeEntry({ title, url, accessDate, archiveDate }) {
		if (title === undefined || (url ?? accessDate ?? archiveDate) === undefined || isGenericTitle(title.text)) return;
		if (!isPlaceholderTitle(title.text, true)) return;
		yield {
			at: title,
			message: `“${title.text}” is the title of no page, but what a server says instead`,
			certainty: "likely",
		};
	},
});
