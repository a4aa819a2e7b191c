import { defineCiteRule } from "../../src/cite-rule.js";
import { isOlderThanIsbns } from "../../src/cs1/dates/is-older-than-isbns.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";

export default defineCiteRule({
	id: "isbn-before-isbns",
	code: "err_invalid_isbn_date",
	isUniversal: true,
	title: "A work from before 1965 is given an ISBN",
	why: "There were none: either the date is wrong, or the ISBN is that of a later edition than the one cited.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |date=1950 |isbn=978-0-306-40615-7}}",
			{
				dialect: "rendered",
				text: "It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (1950). Tides at Brackwater. Harbour Press. ISBN 978-0-306-40615-7.\n",
			},
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=1965 |isbn=978-0-306-40615-7}}",
			"{{cite book |title=Tides at Brackwater |date=1950 |isbn=((978-0-306-40615-7))}}",
			{
				dialect: "rendered",
				text: "It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (1999) [1950]. Tides at Brackwater. Harbour Press. ISBN 978-0-306-40615-7.\n",
			},
		],
	},
	looksAt: ["odd date", "old date"],
	where: ["isbn"],
	*judge(cite) {
		const isbn = cite.get("isbn");
		if (isbn === undefined || isbn.isOpaque || acceptedValue(isbn.value) !== undefined || !isOlderThanIsbns(cite))
			return;
		yield {
			at: wholeParameter(isbn.written),
			message: `|${isbn.name}= stands beside a date before 1965, when ISBNs began`,
		};
	},
	*judgeEntry({ isbn, date }) {
		const year = Number(/^(?:.*\D)?(\d{4})\b/.exec(date?.text ?? "")?.[1]);
		if (isbn === undefined || !(year < 1965)) return;
		yield {
			at: isbn,
			message: `“${isbn.text}” stands beside the date ${date?.text}, and ISBNs began in 1965`,
			certainty: "possible",
		};
	},
});
