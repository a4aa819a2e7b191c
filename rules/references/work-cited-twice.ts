import { compareTitles } from "../../src/corpus/works/compare-titles.js";
import { addressParts } from "../../src/cs1/address-parts.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { titlesOf } from "../../src/cs1/titles-of.js";
import { workKeys } from "../../src/cs1/work-keys.js";
import type { Citation } from "../../src/model/citation.js";
import type { Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "work-cited-twice",
	family: "references",
	title: "One place of a work is cited in full twice, in other words",
	why: "The list has it under two numbers, so that readers count one source as two. One reference with a name would do.",
	scope: "document",
	severity: "info",
	reads: ["citations", "references"],
	examples: {
		fires: [
			"Oak.<ref>{{cite book |title=Tides |isbn=978-0-306-40615-7 |page=4}}</ref> Elm.<ref>{{cite book |title=Tides at Brackwater |isbn=0-306-40615-2 |p=4}}</ref>\n\n<references />",
			"Oak.<ref>{{cite web |title=Tides |url=http://brackwater.example/tides}}</ref> Elm.<ref>{{cite web |title=Tides |url=https://www.brackwater.example/tides/ |access-date=4 May 2019}}</ref>\n\n<references />",
		],
		quiet: [
			"Oak.<ref>{{cite book |title=Tides |isbn=978-0-306-40615-7}}</ref> Elm.<ref>{{cite book |title=Lights |isbn=0-306-40615-2}}</ref>\n\n<references />",
			"Oak.<ref>{{Ouvrage |titre=Marées |isbn=978-0-306-40615-7 |passage=4}}</ref> Elm.<ref>{{Ouvrage |titre=Marées |isbn=0-306-40615-2 |passage=5}}</ref>\n\n<references />",
			"Oak.<ref>{{cite book |title=Tides |isbn=978-0-306-40615-7 |page=4}}</ref> Elm.<ref>{{cite book |title=Tides |isbn=0-306-40615-2 |page=5}}</ref>\n\n<references />",
			"Oak.<ref>{{cite book |title=Tides |chapter=Silt |isbn=978-0-306-40615-7}}</ref> Elm.<ref>{{cite book |title=Tides |chapter=Lights |isbn=0-306-40615-2}}</ref>\n\n<references />",
			"Oak.<ref>{{cite web |title=Tides |url=https://brackwater.example/}}</ref> Elm.<ref>{{cite web |title=Lights |url=https://brackwater.example/}}</ref>\n\n<references />",
		],
	},
	*check({ citations, references }) {
		const known = new Map<string, Citation>();
		const seen = new Set<string>();
		for (const citation of citations) {
			const { reference } = citation;
			if (reference === null || citation.kind !== "template") continue;
			// Equal references are one repeated reference.
			const content = contentOf(references[reference]);
			const isEqual = seen.has(content);
			seen.add(content);
			const places = placesOf(citation);
			const first = places.map((place) => known.get(place)).find((other) => isElsewhere(other, citation));
			for (const place of places) if (!known.has(place)) known.set(place, citation);
			if (first === undefined || isEqual || citation.name === undefined) continue;
			// One number for two works is a fault of its own.
			if (compareTitles(titlesOf(first), titlesOf(citation)) === "different") continue;
			const title = fieldsOf(citation).title?.text ?? "";
			yield {
				at: citation.name,
				message: `“${title}” is cited in full in another reference too`,
				beside: [{ at: first.name ?? first, message: "cited here first" }],
				certainty: "likely",
			};
		}
	},
});

function contentOf(reference: Reference | undefined): string {
	return reference?.content.text ?? "";
}

function isElsewhere(other: Citation | undefined, { reference }: Citation): boolean {
	return other !== undefined && other.reference !== reference;
}

/** Work, part and page, by every identifier that the citation gives. */
function placesOf(citation: Citation): string[] {
	let place = "";
	let url = "";
	let title = "";
	for (const { name, value } of citation.parameters) {
		if (name === null || value.text === "") continue;
		if (name.text === "url") url = value.text;
		else if (name.text === "title") title = value.text;
		else if (parts.has(name.text)) place += `|${value.text}`;
	}
	const places = workKeys(citation).map(({ key }) => key + place);
	const page = url === "" || title === "" ? undefined : addressParts(url);
	if (page !== undefined) places.push(`${page.host}${page.path}${page.query}|${title.toLowerCase()}${place}`);
	return places;
}

const parts: ReadonlySet<string> = new Set(
	"page pages p pp at chapter contribution section quote entry time minutes volume issue number passage numéro tome"
		.split(" ")
		// As the French wiki names them.
		.concat("titre chapitre", "numéro chapitre", "numéro dans collection"),
);
