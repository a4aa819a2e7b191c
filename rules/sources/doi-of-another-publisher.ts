import { citesWith } from "../../src/cs1/cites-with.js";
import { isOwnRegistrant, registrantsOfJournal } from "../../src/identifiers/journals-of-registrants.js";
import type { Finding } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "doi-of-another-publisher",
	family: "sources",
	title: "A DOI was registered by a publisher that does not publish the journal named",
	why: "It leads to an article of another journal, or to none: copied from elsewhere, or made up.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"{{cite journal |title=Silt in the estuary |journal=Nature |date=2015 |doi=10.1126/science.1234567}}",
			"{{cite journal |title=Silt in the estuary |journal=[[PLOS One]] |date=2015 |doi=10.1038/nature12345}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2015). "Silt in the estuary". Nature. 3: 9. doi:10.1126/science.1234567.\n',
			},
		],
		quiet: [
			"{{cite journal |title=Silt in the estuary |journal=Nature |date=2015 |doi=10.1038/nature12345}}",
			"{{cite journal |title=Silt in the estuary |journal=Science |date=1950 |doi=10.2307/1234567}}",
			"{{cite journal |title=Silt in the estuary |journal=Nature Conservation |date=2015 |doi=10.3897/natureconservation.1.1}}",
			"{{cite journal |title=Silt in the estuary |journal=Brackwater Papers |date=2015 |doi=10.1038/nature12345}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, [["doi"]])) {
			yield* compare(cite.get("doi")?.written.value, cite.get("periodical")?.written.value);
		}
		for (const { fields } of citations) {
			yield* compare(
				fields?.identifiers?.find(({ kind }) => kind === "doi"),
				fields?.publisher,
			);
		}
	},
});

function* compare(doi: Words | undefined, journal: Words | undefined): Iterable<Finding> {
	const registrant = /^10\.\d{4,5}(?=\/)/.exec(doi?.text ?? "")?.[0];
	if (doi === undefined || journal === undefined || registrant === undefined) return;
	const own = registrantsOfJournal(journal.text);
	if (own === undefined || own.includes(registrant) || !isOwnRegistrant(registrant)) return;
	yield {
		at: doi,
		message: `“${doi.text}” is not of ${journal.text}, whose DOIs begin with ${own.join(" or ")}`,
		beside: [{ at: journal, message: "the journal" }],
		certainty: "likely",
	};
}
