import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "open-editor-tag",
	family: "tags",
	title: "An editor's note is still open",
	why: "It asks for work that nobody has done yet, and warns every reader of the statement, section or article until then.",
	scope: "document",
	severity: "info",
	reads: ["tags"],
	examples: {
		fires: [
			"The ferry was the first on the coast.{{citation needed|date=May 2019}}",
			"{{More citations needed|date=May 2019}}\nBrackwater is a harbour town.",
		],
		quiet: ["The ferry was the first on the coast.<ref>Harbour Almanac, 1907.</ref>\n\n{{reflist}}"],
	},
	*check({ tags }) {
		for (const { words, name, date, scope } of tags) {
			const since = date === null ? "" : ` since ${date.text}`;
			yield { at: words, message: `“${name}” is open${since} on ${target[scope]}` };
		}
	},
});

const target = { inline: "this statement", section: "this section", article: "this article" } as const;
