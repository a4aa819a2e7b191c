import { findIsbnFault } from "../../src/identifiers/find-isbn-fault.js";
import { isIssn } from "../../src/identifiers/is-issn.js";
import { mendIsbn } from "../../src/identifiers/mend-isbn.js";
import type { PlainIdentifier } from "../../src/model/document.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "wrong-identifier-in-text",
	family: "sources",
	title: "An ISBN, ISSN or DOI that stands in the text is none",
	why: "It finds another work or none. Where a catalogue number was written without its citation, the number is all that readers have.",
	scope: "document",
	severity: "warning",
	reads: ["plainIdentifiers"],
	examples: {
		fires: [
			"* Ada Marsh, ''Tides at Brackwater'', 1950, ISBN 0-306-40615-3.",
			"* Ada Marsh, ''Tides at Brackwater'', {{ISBN|978-0-306-40615-8}}.",
			"* ''Brackwater Papers'', ISSN 1234-5678.",
			{ dialect: "markdown", text: "- Ada Marsh, *Silt*, doi:11.1000/182.\n" },
			{ dialect: "rendered", text: "Ada Marsh, Tides at Brackwater, ISBN 978-0-306-40615-0.\n" },
		],
		quiet: [
			"* Ada Marsh, ''Tides at Brackwater'', 1950, ISBN 0-306-40615-2.",
			"* Ada Marsh, ''Tides at Brackwater'', ISBN 978 0 306 40615 7, 1950.",
			"* ''Brackwater Papers'', ISSN 1234-5679.",
			"* {{cite book |title=Tides |isbn=0-306-40615-3}}",
			{ dialect: "markdown", text: "- Ada Marsh, *Silt*, doi:10.1000/182. `ISBN 0-306-40615-3`\n" },
		],
	},
	*check({ plainIdentifiers }) {
		for (const identifier of plainIdentifiers) {
			const { text, kind } = identifier;
			const fault = findFault(identifier);
			if (fault === undefined) continue;
			yield { at: identifier, message: `“${text}” is no ${names[kind]}: ${fault}`, certainty: "likely" };
		}
	},
});

const names = { isbn: "ISBN", issn: "ISSN", doi: "DOI" } as const;

function findFault({ kind, text }: PlainIdentifier): string | undefined {
	if (kind === "doi")
		return /^10\.\d{4,9}(?:\.\d+)*\//.test(text) ? undefined : "a DOI begins with 10, a number and a slash";
	if (kind === "issn")
		return isIssn(text.replace("–", "-").toUpperCase())
			? undefined
			: "it has not eight figures, or a wrong check digit";
	return isbnFault(text);
}

/** What follows a number may be figures too: a shorter piece that is an ISBN is the one that is meant. */
function isbnFault(text: string): string | undefined {
	const pieces = text.split(/[ \u00a0]/);
	for (let length = pieces.length; length > 0; length--) {
		const piece = pieces.slice(0, length).join(" ");
		if (findIsbnFault(piece) === undefined || mendIsbn(piece) !== undefined) return undefined;
	}
	const figures = text.replace(/[^\dXx]/g, "").length;
	if (figures !== 10 && figures !== 13) return `it has ${figures} figures, not 10 or 13`;
	return findIsbnFault(text.replace(/[^\dXx]/g, "").toUpperCase()) === undefined
		? undefined
		: "its check digit is wrong";
}
