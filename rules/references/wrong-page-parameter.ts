import { shortWords } from "../../src/cs1/anchors/short-words.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "wrong-page-parameter",
	family: "references",
	title: "A short citation gives one page as several, or several as one",
	why: "It prints “p. 40–45” or “pp. 40”, and the reader wonders which of the two is wrong.",
	scope: "document",
	severity: "warning",
	reads: ["shortCitations"],
	examples: {
		fires: [
			"The pier is of oak.{{sfn|Marsh|1950|p=40–45}}",
			"The pier is of oak.{{sfn|Marsh|1950|p=40, 45}}",
			"See {{harvtxt|Marsh|1950|pp=40}}.",
			"The pier is of oak.{{sfnm|1a1=Marsh|1y=1950|1pp=40|2a1=Lund|2y=1891|2p=3}}",
		],
		quiet: [
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}",
			"The pier is of oak.{{sfn|Marsh|1950|pp=40–45}}",
			"The pier is of oak.{{sfn|Marsh|1950|p=3-12}}",
			"The pier is of oak.{{sfn|Marsh|1950|pp=40 f.}}",
			"The pier is of oak.{{sfn|Marsh|1950|p=A–4}}",
		],
	},
	*check({ shortCitations }) {
		for (const short of shortCitations) {
			const { pages, pagesName: name } = short;
			if (pages === null || name === null) continue;
			const right = rightName(name.text, pages.text);
			if (right === undefined) continue;
			const { start, end } = name;
			yield {
				at: { start, end: pages.end },
				message: `|${name.text}=${pages.text} of “${shortWords(short).text}” ${isPlural(name.text) ? "is one page" : "is several pages"}`,
				fix: { title: `Write |${right}=`, safety: "safe", edits: [{ start, end, text: right }] },
			};
		}
	},
});

/** The name that fits what is given, where it is certain and not the one that is written. */
function rightName(name: string, pages: string): string | undefined {
	if (isPlural(name))
		return /^(?:\d{1,4}|[ivxlc]{1,8})$/i.test(pages) ? name.replace(/pp$/, "p").replace(/s$/, "") : undefined;
	if (!/^\d{1,4} ?(?:–|, ?|&ndash; ?)\d{1,4}$/.test(pages)) return undefined;
	return name.endsWith("page") ? `${name}s` : `${name}p`;
}

function isPlural(name: string): boolean {
	return /(?:pp|pages)$/.test(name);
}
