import { citesWith } from "../../src/cs1/cites-with.js";
import { pressNamed, publisherOfIsbn } from "../../src/identifiers/publisher-of-isbn.js";
import { toIsbn13 } from "../../src/identifiers/to-isbn-13.js";
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
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |publisher=Cambridge University Press |isbn=978-0-521-85214-2}}",
			"{{cite book |title=Tides at Brackwater |publisher=Larkhill |isbn=978-0-521-85214-2}}",
			"{{cite book |title=Tides at Brackwater |publisher=Oxford University Press |isbn=978-0-306-40615-7}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, ["isbn"])) {
			const [isbn, publisher] = [cite.get("isbn"), cite.get("publisher")];
			if (isbn === undefined || publisher === undefined) continue;
			const named = pressNamed(publisher.value);
			const registered = named && publisherOfIsbn(toIsbn13(isbn.value) ?? "");
			if (registered === undefined || registered === named) continue;
			yield {
				at: isbn.written.value,
				message: `“${isbn.value}” is a number of ${registered}, not of ${publisher.value}`,
				beside: [{ at: publisher.written.value, message: "the publisher" }],
				certainty: "likely",
			};
		}
	},
});
