import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "foreign-markup",
	family: "sources",
	title: "Markdown stands in a wiki page, or wikitext in a Markdown text",
	why: "It is printed as it stands. Often the passage was copied from a chatbot, and its sources have to be checked.",
	scope: "document",
	severity: "warning",
	reads: ["leftovers"],
	examples: {
		fires: [
			"The **Brackwater ferry** sails daily.",
			"The ferry sails daily, see [its times](https://brackwater.example/ferry).",
			"Brackwater is a harbour town.\n\n## History\n\nThe ferry began in 1911.",
			"The ferry sails daily.[^1]",
			{ dialect: "markdown", text: "The '''Brackwater ferry''' sails daily.\n" },
			{ dialect: "markdown", text: "Brackwater is a harbour town.\n\n== History ==\n\nThe ferry began in 1911.\n" },
			{ dialect: "markdown", text: "The ferry sails daily, see [https://brackwater.example/ferry its times].\n" },
		],
		quiet: [
			"* Ferries\n** '''Red''' ferry\n** Blue ferry **\n",
			"# Ferries\n## Red ferry\n## Blue ferry\n",
			"Powers are written <code>a **b** c</code>, or 2**3**4.",
			"The ferry {{code|a **b** c}} sails daily.",
			{ dialect: "markdown", text: "The `'''ferry'''` of Python.\n\n```\n== History ==\n```\n" },
			{ dialect: "markdown", text: "The ferry sails daily, see [its times](https://brackwater.example/ferry).\n" },
		],
	},
	*check({ leftovers, dialect }) {
		const language = dialect === "wikitext" ? "Markdown" : "wikitext";
		for (const leftover of leftovers) {
			if (leftover.kind !== "markup") continue;
			yield { at: leftover, message: `“${leftover.text}” is ${language}, and is printed as it stands` };
		}
	},
});
