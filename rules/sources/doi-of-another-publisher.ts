import { citesWith } from "../../src/cs1/cites-with.js";
import { isOwnRegistrant, registrantsOfJournal } from "../../src/identifiers/journals-of-registrants.js";
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
		],
		quiet: [
			"{{cite journal |title=Silt in the estuary |journal=Nature |date=2015 |doi=10.1038/nature12345}}",
			"{{cite journal |title=Silt in the estuary |journal=Science |date=1950 |doi=10.2307/1234567}}",
			"{{cite journal |title=Silt in the estuary |journal=Nature Conservation |date=2015 |doi=10.3897/natureconservation.1.1}}",
			"{{cite journal |title=Silt in the estuary |journal=Brackwater Papers |date=2015 |doi=10.1038/nature12345}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, ["doi"])) {
			const [doi, periodical] = [cite.get("doi"), cite.get("periodical")];
			const registrant = /^10\.\d{4,5}(?=\/)/.exec(doi?.value ?? "")?.[0];
			if (doi === undefined || periodical === undefined || registrant === undefined) continue;
			const own = registrantsOfJournal(periodical.value);
			if (own === undefined || own.includes(registrant) || !isOwnRegistrant(registrant)) continue;
			yield {
				at: doi.written.value,
				message: `“${doi.value}” is not of ${periodical.value}, whose DOIs begin with ${own.join(" or ")}`,
				beside: [{ at: periodical.written.value, message: "the journal" }],
				certainty: "likely",
			};
		}
	},
});
