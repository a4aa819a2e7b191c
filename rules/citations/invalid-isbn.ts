import { defineCiteRule } from "../../src/cite-rule.js";
import { isOlderThanIsbns } from "../../src/cs1/dates/is-older-than-isbns.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";
import { findIsbnFault } from "../../src/identifiers/find-isbn-fault.js";
import { mendIsbn } from "../../src/identifiers/mend-isbn.js";

export default defineCiteRule({
	id: "invalid-isbn",
	code: "err_bad_isbn",
	isUniversal: true,
	title: "An ISBN is not one: too long, too short, or with a wrong check digit",
	why: "A mistyped number finds another book or none, in every catalogue that the template links to.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-8}}",
			"{{cite book |title=Tides at Brackwater |isbn=0-306-40615}}",
			"{{cite book |title=Tides at Brackwater |isbn=978–0–306–40615–7}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}",
			"{{cite book |title=Tides at Brackwater |isbn=((978-0-306-40615-8))}}",
		],
	},
	looksAt: ["isbn"],
	where: ["odd isbn"],
	*judge(cite) {
		const isbn = cite.get("isbn");
		if (isbn === undefined || isbn.isOpaque || acceptedValue(isbn.value) !== undefined || isOlderThanIsbns(cite))
			return;
		const fault = findIsbnFault(isbn.value);
		if (fault === undefined) return;
		yield {
			at: isbn.written.value,
			message: `“${isbn.value}” is no ISBN: ${words[fault]}`,
			fix: rewriteValue(isbn, mendIsbn(isbn.value) ?? ""),
		};
	},
});

const words = {
	characters: "it holds other characters than digits, hyphens and X",
	length: "it has neither 10 nor 13 digits",
	form: "an X stands where none can",
	prefix: "it begins with digits that no ISBN begins with",
	checksum: "its check digit is wrong",
} as const;
