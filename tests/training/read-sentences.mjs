import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The labelled sentences as statements, with their label, page and whether an editor tagged a sentence of that page. */
export function readSentences(path) {
	const rows = gunzipSync(readFileSync(path))
		.toString()
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	const pages = [...new Set(rows.map(({ page }) => page))];
	const numbers = new Map(pages.map((page, i) => [page, i]));
	const tagged = new Set(rows.filter(({ label }) => label === "cn").map(({ page }) => page));
	return rows.map(({ page, section, para, lead, text, label }) => ({
		statement: {
			text,
			section: lead ? "" : section,
			isLead: lead,
			article: numbers.get(page),
			paragraph: para,
			isProse: true,
		},
		label,
		page,
		article: numbers.get(page),
		isInTaggedPage: tagged.has(page),
	}));
}
