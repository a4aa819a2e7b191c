import { fieldsOf } from "../../cs1/fields-of.js";
import { workKeys } from "../../cs1/identifiers/work-keys.js";
import { titlesOf } from "../../cs1/titles/titles-of.js";
import type { Citation } from "../../model/citation.js";
import type { Work } from "../../model/work.js";

/** What the citations of a document say of works that have identifiers: so much of them is compared with other documents. */
export function listWorks(citations: readonly Citation[]): Work[] {
	const works: Work[] = [];
	for (const citation of citations) {
		const keys = workKeys(citation);
		if (keys.length === 0) continue;
		const titles = titlesOf(citation);
		const titlesOfBook = keys.some(({ key }) => key.startsWith("isbn:")) ? titlesOf(citation, true) : titles;
		const { year, authors } = describe(citation);
		for (const { key, words } of keys) {
			const { start, end, text } = words;
			// The title of an entry with an ISBN that was taken apart may be that of a chapter.
			const isBook = key.startsWith("isbn:");
			const said = isBook ? titlesOfBook : titles;
			const isPart = citation.kind === "entry" && isBook;
			works.push(
				isPart ? { start, end, text, key, ...unknown } : { start, end, text, key, titles: said, year, authors },
			);
		}
	}
	return works.sort((a, b) => a.start - b.start);
}

const unknown: Pick<Work, "titles" | "year" | "authors"> = { titles: [], year: null, authors: [] };

function describe(citation: Citation): Pick<Work, "year" | "authors"> {
	const { date, authors } = fieldsOf(citation);
	const year = /\b(?:1[5-9]|20)\d\d\b/.exec(date?.text ?? "")?.[0];
	const names = authors.flatMap(({ text }) =>
		text
			.normalize("NFD")
			.replace(/\p{M}/gu, "")
			.toLowerCase()
			.match(/\p{L}{3,}/gu),
	);
	return { year: year === undefined ? null : Number(year), authors: names.filter((name) => name !== null) };
}
