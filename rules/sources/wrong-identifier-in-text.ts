import { plainFault } from "../../src/identifiers/plain-fault.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "wrong-identifier-in-text",
	family: "sources",
	title: "An ISBN, a DOI or another identifier that stands in the text is none",
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
			{ dialect: "rendered", text: "Marsh, Ada (2013). Silt. Brackwater Papers. 3: 9. PMID 99999999999.\n" },
			{ dialect: "rendered", text: "Marsh, Ada (2013). Silt. Brackwater Papers. 3: 9. arXiv:1313.4321.\n" },
		],
		quiet: [
			"* Ada Marsh, ''Tides at Brackwater'', 1950, ISBN 0-306-40615-2.",
			"* Ada Marsh, ''Tides at Brackwater'', ISBN 978 0 306 40615 7, 1950.",
			"* ''Brackwater Papers'', ISSN 1234-5679.",
			"* {{cite book |title=Tides |isbn=0-306-40615-3}}",
			"* {{cite web |title=Tides |url=https://brackwater.example/arXiv:1313.4321}}",
			{
				dialect: "rendered",
				text: "Marsh, Ada (2013). Silt. Brackwater Papers. 3: 9. arXiv:1303.4321. Bibcode:2013AJ....116.1009M. PMC 1234567.\n",
			},
			{ dialect: "markdown", text: "- Ada Marsh, *Silt*, doi:10.1000/182. `ISBN 0-306-40615-3`\n" },
		],
	},
	*check({ plainIdentifiers }) {
		for (const identifier of plainIdentifiers) {
			const { text, kind } = identifier;
			const fault = plainFault(kind, text);
			if (fault === undefined) continue;
			yield { at: identifier, message: `“${text}” is no ${names[kind]}: ${fault}`, certainty: "likely" };
		}
	},
});

const names = {
	isbn: "ISBN",
	issn: "ISSN",
	doi: "DOI",
	pmid: "PMID",
	pmc: "number of PubMed Central",
	arxiv: "identifier of arXiv",
	bibcode: "bibcode",
	oclc: "OCLC number",
	s2cid: "S2CID",
} as const;
