import { defineCiteRule } from "../../src/cite-rule.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { usesPages } from "../../src/cs1/templates/uses-pages.js";

export default defineCiteRule({
	id: "extra-text-in-pages",
	code: "err_extra_text_pages",
	isUniversal: true,
	title: "The word page is written in |page= or |pages=, which print it by themselves",
	why: "Readers see it twice.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |page=p. 5}}",
			"{{cite book |title=Tides at Brackwater |pages=page 5}}",
		],
		quiet: ["{{cite book |title=Tides at Brackwater |page=5}}", "{{cite book |title=Tides at Brackwater |page=P5}}"],
	},
	looksAt: ["page", "pages", "quote-page", "quote-pages"],
	where: ["wordy number"],
	*judge(cite) {
		const pages = usesPages(cite) ? (cite.get("page") ?? cite.get("pages")) : undefined;
		const quoted = cite.has("quote") ? (cite.get("quote-page") ?? cite.get("quote-pages")) : undefined;
		for (const parameter of [pages, quoted]) {
			if (parameter === undefined || !hasPageWord(parameter.value)) continue;
			yield {
				at: parameter.written.value,
				message: `|${parameter.name}=${parameter.value} begins with a word that the template prints by itself`,
				fix: rewriteValue(parameter, dropPageWord(parameter.value)),
			};
		}
	},
});

function hasPageWord(value: string): boolean {
	if (/^P[^.PpGg]/.test(value)) return false;
	return /^[Pp](?:[Pp]|[Gg])?\.?[ \d]|^[Pp][Pp]?\.&nbsp;|^[Pp]ages?|^[Pp]gs/.test(value);
}

/** What is left must begin as a page does, so that no other word is cut in two. */
function dropPageWord(value: string): string {
	const rest = value.replace(/^(?:pages?|pgs?|pp?)\.?(?:&nbsp;|[ :])*(?=[A-Z]?\d|[ivxlc]+\b)/i, "");
	return hasPageWord(rest) ? value : rest;
}
