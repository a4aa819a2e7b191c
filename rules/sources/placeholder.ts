import { findPlaceholder, type Placeholder } from "../../src/cs1/values/find-placeholder.js";
import type { CitationFields } from "../../src/model/citation.js";
import type { Finding } from "../../src/model/finding.js";
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
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: [Author Last Name]. (2019). “The Ferry of Brackwater.” Harbour Courier. Accessed 2025-XX-XX.\n",
			},
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2019). "The Ferry". Harbour Courier. https://example.com/ferry. Retrieved 3 May 2019.\n',
			},
		],
		quiet: [
			"{{cite news |title=[Obituary] |newspaper=Brackwater Gazette |date=1907}}",
			"{{cite book |title=Tides at Brackwater |publisher=[s.n.] |pages=XX–XXV}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/example.com}}",
			"{{cite web |title=Example.com |url=https://brackwater.example/hosts}} is about https://example.com/ itself.",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2019). "The Ferry". Harbour Courier. [citation needed] [title page] [Obituary of the author]. Retrieved 3 May 2019.\n',
			},
		],
	},
	*check({ citations, references }) {
		for (const { kind, parameters, fields, reference } of citations) {
			if (fields !== undefined) yield* judgeEntry(fields, references[reference ?? -1]?.content);
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

/** A finding of the whole reference is not made again for a part of it. */
function* judgeEntry({ url, accessDate }: CitationFields, content: Words | undefined): Iterable<Finding> {
	if (content === undefined || content.text.length <= 60) return;
	for (const found of content.text.slice(0, 1000).matchAll(/\[[^[\]\n]{5,50}\]/g)) {
		if (!/[ _]/.test(found[0]) || /needed|missing|title page/i.test(found[0])) continue;
		const placeholder = findPlaceholder(found[0]);
		const start = content.start + found.index;
		const at = { start, end: start + found[0].length, text: found[0] };
		if (placeholder !== undefined) yield { ...describe(at, placeholder, null), certainty: "likely" };
	}
	for (const at of [url, accessDate]) {
		const placeholder = at && findPlaceholder(at.text);
		if (placeholder !== undefined) yield { ...describe(at as Words, placeholder, null), certainty: "likely" };
	}
}

function describe(at: Words, placeholder: Placeholder, name: Words | null) {
	const where = name === null ? "" : ` in |${name.text}=`;
	return { at, message: `“${at.text}”${where} is no ${names[placeholder]}, but holds the place of one` };
}

const names = { words: "source", date: "date", address: "address of a source", number: "number" } as const;
