import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "bare-url",
	family: "sources",
	title: "A reference is nothing but an address",
	why: "When the page moves or dies, nobody can tell what it was: no title, no author, no date is left to search for.",
	scope: "document",
	severity: "warning",
	reads: ["links", "references"],
	examples: {
		fires: [
			"The ferry sails daily.<ref>https://brackwater.example/ferry</ref>\n\n<references />",
			"The ferry sails daily.<ref>[https://brackwater.example/ferry]</ref>\n\n<references />",
			{ dialect: "markdown", text: "The ferry sails daily.[^times]\n\n[^times]: https://brackwater.example/ferry\n" },
		],
		quiet: [
			"The ferry sails daily.<ref>[https://brackwater.example/ferry Ferry times], Harbour Board, 2019.</ref>\n\n<references />",
			"The ferry sails daily.<ref>{{cite web |title=Ferry times |url=https://brackwater.example/ferry}}</ref>\n\n<references />",
			{ dialect: "markdown", text: "The ferry sails daily, see https://brackwater.example/ferry for its times.\n" },
		],
	},
	*check({ links }) {
		for (const { url, form, reference, citation, isDescribed } of links) {
			if (reference === null || citation !== null || form === "labelled" || isDescribed) continue;
			yield { at: url, message: `The reference says nothing but its address, ${url.text}` };
		}
	},
});
