import { defineCiteRule } from "../../src/cite-rule.js";
import { acceptedValue } from "../../src/cs1/accepted-value.js";
import { isOlderThanIsbns } from "../../src/cs1/is-older-than-isbns.js";
import { wholeParameter } from "../../src/cs1/whole-parameter.js";

export default defineCiteRule({
	id: "isbn-before-isbns",
	code: "err_invalid_isbn_date",
	isUniversal: true,
	title: "A work from before 1965 is given an ISBN",
	why: "There were none: either the date is wrong, or the ISBN is that of a later edition than the one cited.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |date=1950 |isbn=978-0-306-40615-7}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=1965 |isbn=978-0-306-40615-7}}",
			"{{cite book |title=Tides at Brackwater |date=1950 |isbn=((978-0-306-40615-7))}}",
		],
	},
	looksAt: ["isbn"],
	*judge(cite) {
		const isbn = cite.get("isbn");
		if (isbn === undefined || isbn.isOpaque || acceptedValue(isbn.value) !== undefined || !isOlderThanIsbns(cite))
			return;
		yield {
			at: wholeParameter(isbn.written),
			message: `|${isbn.name}= stands beside a date before 1965, when ISBNs began`,
		};
	},
});
