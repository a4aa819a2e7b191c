import { isWithinTitle } from "../../src/corpus/works/compare-titles.js";
import { addressParts } from "../../src/cs1/addresses/address-parts.js";
import { readWorkDates, type WorkDates } from "../../src/cs1/dates/read-work-dates.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { workKeys } from "../../src/cs1/identifiers/work-keys.js";
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
			"Oak.<ref>{{cite web |title=Tides |url=https://brackwater.example/a#b}}</ref> Elm.<ref>{{cite web |title=Tides |url=https://brackwater.example/a#c}}</ref>\n\n<references />",
			"Oak.<ref>{{cite web |title=Tides |url=https://brackwater.example/a |access-date=4 May 2014}}</ref> Elm.<ref>{{cite web |title=Tides |url=https://brackwater.example/a |access-date=4 May 2019}}</ref>\n\n<references />",
			"Oak.<ref>{{cite web |title=Tides |url=https://brackwater.example/a |date=2014}}</ref> Elm.<ref>{{cite web |title=Tides |url=https://brackwater.example/a |date=May 2019}}</ref>\n\n<references />",
			"Oak.<ref>{{cite web |title=Tides |url=https://brackwater.example/}}</ref> Elm.<ref>{{cite web |title=Lights |url=https://brackwater.example/}}</ref>\n\n<references />",
		],
	},
	*check({ citations, references }) {
		const known = new Map<string, Citation>();
		const seen = new Set<string>();
		const dates = readWorkDates(citations);
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
			const title = fieldsOf(citation).title?.text ?? "";
			// Parts of one book may have titles of their own; one number for two works is another fault.
			if (!isWithinTitle(fieldsOf(first).title?.text ?? "", title)) continue;
			if (areStatesOfOnePage(dates.get(first), dates.get(citation)) || wereReadApart(first, citation)) continue;
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

/** Both are dated, and differently: a page that is written anew from time to time. */
function areStatesOfOnePage(one: WorkDates | undefined, other: WorkDates | undefined): boolean {
	if (one === undefined || other === undefined) return false;
	const [a, b] = [one.published.days, other.published.days];
	return a.last < b.first || b.last < a.first;
}

/** A page of a website that bears no date may say another thing after a year. */
function wereReadApart(one: Citation, other: Citation): boolean {
	if (one.template !== "cite web" && other.template !== "cite web") return false;
	const [mine, theirs] = [fieldsOf(one), fieldsOf(other)];
	if (mine.date !== undefined && theirs.date !== undefined) return false;
	const [a, b] = [mine, theirs].map(({ accessDate }) => Number(/\b20\d\d\b/.exec(accessDate?.text ?? "")?.[0]));
	return Math.abs((a as number) - (b as number)) > 1;
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
	// The address of a scan names the page that is shown.
	if (place === "") place = /[?&#](?:pg|page)=([\w-]+)/i.exec(url)?.[0] ?? "";
	const places = workKeys(citation).map(({ key }) => key + place);
	const page = url === "" || title === "" ? undefined : addressParts(url);
	const fragment = url.includes("#") ? url.slice(url.indexOf("#")) : "";
	if (page !== undefined)
		places.push(`${page.host}${page.path}${page.query}${fragment}|${title.toLowerCase()}${place}`);
	return places;
}

const parts: ReadonlySet<string> = new Set(
	"page pages p pp at chapter contribution section quote entry time minutes volume issue number passage numéro tome"
		.split(" ")
		// As the French wiki names them.
		.concat("titre chapitre", "numéro chapitre", "numéro dans collection"),
);
