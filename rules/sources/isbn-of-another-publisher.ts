import { citesWith } from "../../src/cs1/cites-with.js";
import { pressNamed, publisherOfIsbn } from "../../src/identifiers/publisher-of-isbn.js";
import { toIsbn13 } from "../../src/identifiers/to-isbn-13.js";
import type { Citation } from "../../src/model/citation.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "isbn-of-another-publisher",
	family: "sources",
	title: "An ISBN was given to another publisher than the one named",
	why: "It leads to another edition, whose pages differ, or to another book.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |publisher=[[Oxford University Press]] |isbn=978-0-521-85214-2}}",
			"{{cite book |title=Tides at Brackwater |publisher=Suhrkamp |isbn=978-3-11-018202-6}}",
			{
				text: "The harbour is old.[1]\n\nReferences\n1. ^ Marsh, Ada (1998). Tides at Brackwater. Oxford University Press. p. 12. ISBN 978-0-521-85214-2.",
				dialect: "rendered",
			},
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |publisher=Cambridge University Press |isbn=978-0-521-85214-2}}",
			"{{cite book |title=Tides at Brackwater |publisher=Larkhill |isbn=978-0-521-85214-2}}",
			"{{cite book |title=Tides at Brackwater |publisher=Oxford University Press |isbn=978-0-306-40615-7}}",
		],
	},
	*check({ citations }) {
		for (const { isbn, publisher } of printedFields(citations)) {
			if (isbn === undefined || publisher === undefined) continue;
			const named = pressNamed(publisher.text);
			const registered = named && publisherOfIsbn(toIsbn13(isbn.text) ?? "");
			if (registered === undefined || registered === named) continue;
			yield {
				at: isbn,
				message: `“${isbn.text}” is a number of ${registered}, not of ${publisher.text}`,
				beside: [{ at: publisher, message: "the publisher" }],
				certainty: "likely",
			};
		}
	},
});

/** Of templates that have an ISBN, and of entries. */
function* printedFields(
	citations: readonly Citation[],
): Iterable<{ isbn?: Words | undefined; publisher?: Words | undefined }> {
	for (const cite of citesWith(citations, [["isbn"]])) {
		yield { isbn: cite.get("isbn")?.written.value, publisher: cite.get("publisher")?.written.value };
	}
	for (const { kind, fields } of citations) if (kind === "entry" && fields !== undefined) yield fields;
}
