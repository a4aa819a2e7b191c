import { citesWith } from "../../src/cs1/cites-with.js";
import { languageNamed, languageOfIsbn } from "../../src/identifiers/language-of-isbn.js";
import { toIsbn13 } from "../../src/identifiers/to-isbn-13.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "isbn-of-another-language",
	family: "sources",
	title: "An ISBN comes from another language area than the book's language",
	why: "It may lead to a translation, or to another book; a number that was made up often gives itself away so.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [{ text: "{{cite book |title=灯台 |language=ja |isbn=978-2-07-036822-8}}", dialect: "wikitext" }],
		quiet: [
			"{{cite book |title=Le phare |language=French |isbn=978-2-07-036822-8}}",
			"{{cite book |title=Le phare |language=fr |isbn=978-0-306-40615-7}}",
			"{{cite book |title=Le phare |language=fr, de |isbn=978-3-518-01000-6}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, [["isbn"]])) {
			const [isbn, language] = [cite.get("isbn"), cite.get("language")];
			if (isbn === undefined || language === undefined) continue;
			const written = languageNamed(language.value);
			const area = written && languageOfIsbn(toIsbn13(isbn.value) ?? "");
			if (area === undefined || area === written) continue;
			yield {
				at: isbn.written.value,
				message: `“${isbn.value}” comes from where books are in ${area}, and this one is in ${written}`,
				beside: [{ at: language.written.value, message: "the language" }],
				certainty: "possible",
			};
		}
	},
});
