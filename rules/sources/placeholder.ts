import { findPlaceholder, type Placeholder } from "../../src/cs1/find-placeholder.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "placeholder",
	family: "sources",
	title: "A citation was never filled in",
	why: "It names no source at all. Chatbots write such citations, and the statement in front of them is then as doubtful as they are.",
	scope: "document",
	severity: "error",
	reads: ["citations", "references"],
	examples: {
		fires: [
			"{{cite web |title=Ferry times |last=[Author Last Name] |url=https://brackwater.example/ferry}}",
			"{{cite web |title=Ferry times |url=INSERT_SOURCE_URL}}",
			"{{cite web |title=Ferry times |url=https://www.example.com/ferry-times}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry |access-date=2025-XX-XX}}",
			"{{cite book |title=Tides at Brackwater |isbn=978-X-XXXX-XXXX-X}}",
			"The ferry sails daily.<ref>[Insert source here]</ref>\n\n<references />",
			{ dialect: "markdown", text: "The ferry sails daily.[^times]\n\n[^times]: [Source URL to be added]\n" },
		],
		quiet: [
			"{{cite news |title=[Obituary] |newspaper=Brackwater Gazette |date=1907}}",
			"{{cite book |title=Tides at Brackwater |publisher=[s.n.] |pages=XX–XXV}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/example.com}}",
			"{{cite web |title=Example.com |url=https://brackwater.example/hosts}} is about https://example.com/ itself.",
		],
	},
	*check({ citations, references }) {
		for (const { kind, parameters } of citations) {
			if (kind !== "template") continue;
			for (const { name, value } of parameters) {
				const placeholder = value.text === "" ? undefined : findPlaceholder(value.text);
				if (placeholder !== undefined) yield describe(value, placeholder, name);
			}
		}
		for (const { content } of references) {
			if (content.text.length > 60) continue;
			const placeholder = findPlaceholder(content.text);
			if (placeholder !== undefined) yield describe(content, placeholder, null);
		}
	},
});

function describe(at: Words, placeholder: Placeholder, name: Words | null) {
	const where = name === null ? "" : ` in |${name.text}=`;
	return { at, message: `“${at.text}”${where} is no ${names[placeholder]}, but holds the place of one` };
}

const names = { words: "source", date: "date", address: "address of a source", number: "number" } as const;
