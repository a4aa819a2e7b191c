import { expect, it } from "vitest";
import { readEntry } from "../../src/facts/entry/read-entry.js";
import type { Dialect } from "../../src/model/manuscript.js";
import type { Words } from "../../src/model/place.js";

const before = "  1. ^ ";

/** The fields as plain words; each of them must stand where it says. */
function read(entry: string, dialect: Dialect = "rendered"): Record<string, unknown> {
	const text = `${before}${entry}\n`;
	const { fields, messages } = readEntry(text, { start: before.length, end: before.length + entry.length }, dialect);
	const { authors, identifiers = [], ...others } = fields;
	for (const words of [...authors, ...identifiers, ...(Object.values(others) as Words[])]) {
		expect(text.slice(words.start, words.end)).toBe(words.text);
	}
	for (const message of messages) expect(text.slice(message.start, message.end)).toBe(message.text);
	const plain = Object.fromEntries(Object.entries(others).map(([name, words]) => [name, (words as Words).text]));
	const said = messages.map(({ template, text }) => `${template}: ${text}`);
	return { ...plain, authors: authors.map(({ text }) => text), ...(said.length > 0 && { messages: said }) };
}

const forms: Record<string, [entry: string, fields: Record<string, unknown>]> = {
	"an author called Ed": [
		'Pilkin, Ed (2 December 2019). "Ferry times". Harbour Courier.',
		{ authors: ["Pilkin, Ed"], date: "2 December 2019", title: "Ferry times", publisher: "Harbour Courier" },
	],
	"a name and a title": [
		"Wang, Roald. Tidal Fields (2nd ed.). pp. 387–8.",
		{ authors: ["Wang, Roald"], title: "Tidal Fields", pages: "387–8" },
	],
	"two names and a title": [
		"Freed, David; Pisa, Robert. Tides.",
		{ authors: ["Freed, David", "Pisa, Robert"], title: "Tides" },
	],
	"a book with a message": [
		"Roe, Ann (1990). Piers of the North. Port Ellis: Quay Press. p. 953. ISBN 076-563-523-2. {{cite book}}: |access-date= requires |url= (help)",
		{
			authors: ["Roe, Ann"],
			date: "1990",
			title: "Piers of the North",
			publisher: "Quay Press",
			pages: "953",
			isbn: "076-563-523-2",
			messages: ["cite book: |access-date= requires |url="],
		},
	],
	"a book without authors, its year behind the publisher": [
		"Almanac of Harbours. Mast & Sons. 1978. p. 79–81.",
		{ authors: [], title: "Almanac of Harbours", publisher: "Mast & Sons", date: "1978", pages: "79–81" },
	],
	"an article of a journal": [
		'Roe, Ann; Doe, John B. (July 2005). "Herring and ice: a history". J. Harb. Stud. 74 (6): 867–900. doi:10.1000/harbour.',
		{
			authors: ["Roe, Ann", "Doe, John B."],
			date: "July 2005",
			title: "Herring and ice: a history",
			publisher: "J. Harb. Stud",
			pages: "867–900",
		},
	],
	"authors by their initials": [
		'Roe AB, Doe CD, Mast E (1999). "Nets". Quay. 131 (5): 61–72.',
		{ authors: ["Roe AB", "Doe CD", "Mast E"], date: "1999", title: "Nets", publisher: "Quay", pages: "61–72" },
	],
	"a page of a site, with archive and access": [
		'"Port Ellis today" (PDF). Ellis Gazette. 22 October 1960. Archived from the original on 26 December 2014. Retrieved 12 January 2015.',
		{
			authors: [],
			title: "Port Ellis today",
			publisher: "Ellis Gazette",
			date: "22 October 1960",
			archiveDate: "26 December 2014",
			accessDate: "12 January 2015",
		},
	],
	"a chapter of a book": [
		'Roe, Ann (2013). "Port Ellis". In Doe, John (ed.). Encyclopedia of Harbours. London: Quay Press. pp. 12–14. ISBN 113-545-670-4.',
		{
			authors: ["Roe, Ann"],
			date: "2013",
			title: "Port Ellis",
			publisher: "Quay Press",
			pages: "12–14",
			isbn: "113-545-670-4",
		},
	],
	"a style of commas": [
		"Roe, Ann (2004) [1969], The Harbours, Piers and Quays (2nd ed.), New York: Quay Press, ISBN 978-0-486-49544-6, retrieved 2018-01-13",
		{
			authors: ["Roe, Ann"],
			date: "2004",
			publisher: "Quay Press",
			isbn: "978-0-486-49544-6",
			accessDate: "2018-01-13",
			title: "The Harbours, Piers and Quays",
		},
	],
	"a note of a blog": [
		"Ann Roe, “Herring and ice: allies in winter,” Ellis Gazette, Jul 17, 2013; John Doe, “Nets,” Quay, 2014.",
		{
			authors: ["Ann Roe"],
			title: "Herring and ice: allies in winter",
			publisher: "Ellis Gazette",
			date: "Jul 17, 2013",
		},
	],
	"an address alone": ["https://ellis.example/pier", { authors: [], url: "https://ellis.example/pier" }],
	"a French entry": [
		"(en) Anne Roe et Jean Mât, Les Jetées, Paris, Quai, coll. « Ports », 1992, 477 p. (ISBN 2-218-03841-2), p. 83",
		{
			authors: ["Anne Roe", "Jean Mât"],
			title: "Les Jetées",
			publisher: "Quai",
			date: "1992",
			isbn: "2-218-03841-2",
			pages: "83",
		},
	],
	"editors are no authors": [
		"Doe, John, ed. (1967). The Bay. Quay Press. p. 439.",
		{ authors: [], date: "1967", title: "The Bay", publisher: "Quay Press", pages: "439" },
	],
};

for (const [name, [entry, fields]] of Object.entries(forms)) it(name, () => expect(read(entry)).toMatchObject(fields));

it("an entry in Markdown shows where its links lead", () => {
	const entry =
		'Roe, Ann (2004). ["Piers of the Bay"](https://quay.example/p_(1)). Bay Papers. 3: 4\\-5. [Archived](https://web.archive.org/web/20120604000000/https://quay.example/p) 4 June 2012. Retrieved 3 June 2016.';
	expect(read(entry, "markdown")).toMatchObject({
		authors: ["Roe, Ann"],
		title: "Piers of the Bay",
		publisher: "Bay Papers",
		url: "https://quay.example/p_(1)",
		archiveUrl: "https://web.archive.org/web/20120604000000/https://quay.example/p",
		archiveDate: "4 June 2012",
		accessDate: "3 June 2016",
	});
});

it("of several works in a note the first is read", () => {
	expect(read("Roe, Ann (2004). Piers. Quay Press.\n  • Doe, John (1967). The Bay. PMID 12345.")).toMatchObject({
		title: "Piers",
	});
});

it("odd entries are read in bounded time", () => {
	for (const piece of ["(", '"', "[", "[a](", "<a ", "“", "a, ", "A. ", "1, ", " ", "Aa, B ", "(1990) ", "In "]) {
		const entry = piece.repeat(20_000);
		const start = performance.now();
		readEntry(entry, { start: 0, end: entry.length }, "rendered");
		readEntry(entry, { start: 0, end: entry.length }, "markdown");
		expect(performance.now() - start, piece).toBeLessThan(1000);
	}
});
