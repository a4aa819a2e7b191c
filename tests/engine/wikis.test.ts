import { expect, test } from "vitest";
import { type LintOptions, lint } from "../../src/index.js";

const options: LintOptions = {
	today: "2026-11-22",
	only: ["citations", "references", "tags", "one-identifier-two-works"],
};

async function find(text: string, more: LintOptions): Promise<string[]> {
	const [document] = await lint({ path: "bac.wiki", text }, { ...options, ...more });
	return document!.diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

const work = "{{Ouvrage |nom1=Marsh |prénom1=Ada |titre=Les marées de Brackwater |année=1950 |id=Marsh1950";

test.each([
	["an anchor of the wiki's own", `Le bac.{{sfn|Marsch|1950}}\n\n* ${work}}}\n`],
	["a page with its word", `Le bac.<ref>${work} |passage=p. 5}}</ref>\n\n<references />`],
	[
		"a lost link without a title",
		"Le bac.<ref>{{Lien brisé |url=http://brackwater.example/bac}}</ref>\n\n<references />",
	],
	["a note dated to the year", "Le bac.{{Référence nécessaire|date=2017}}"],
])("wikipedia-fr takes %s", async (_, text) => {
	expect(await find(text, { presets: ["wikipedia-fr"], skip: ["open-editor-tag"] })).toEqual([]);
});

test("wikipedia-fr names what is wrong as its wiki does", async () => {
	const text = `Le bac.<ref>${work} |consulté le=31 juin 2015 |lire en ligne=http://brackwater.example}}</ref>\n\n<references />`;
	expect(await find(text, { presets: ["wikipedia-fr"] })).toEqual([
		"invalid-cite-date: |consulté le=31 juin 2015 is not a date that the parameter takes",
	]);
	expect(await find(text, {})).toEqual([]);
});

test("wikipedia-de knows the year of a work", async () => {
	const text =
		"Die Fähre.<ref>{{Literatur |Titel=Gezeiten |Jahr=1950 |Datum=1950 |ISBN=0-306-40615-2}}</ref>\n\n<references />";
	expect(await find(text, { presets: ["wikipedia-de"] })).toEqual([
		"isbn-before-isbns: |ISBN= stands beside a date before 1965, when ISBNs began",
	]);
});

test("a vocabulary of one's own names templates, parameters and months", async () => {
	const vocabulary = {
		templates: { kilde: "cite web" },
		parameters: { tittel: "title", lest: "access-date" },
		months: {},
	};
	expect(await find("Fergen.<ref>{{kilde |tittel=Tider |lest=2015-06-31}}</ref>", { vocabulary })).toEqual(
		expect.arrayContaining([expect.stringMatching(/^invalid-cite-date: \|lest=2015-06-31 /)]),
	);
});

test("one identifier of two works is seen through the wiki's names", async () => {
	const cite = (title: string) => `<ref>{{Ouvrage |titre=${title} |isbn=0-306-40615-2}}</ref>`;
	const text = `Le bac.${cite("Les marées de Brackwater")} La glace.${cite("Histoire des hivers")}\n\n<references />`;
	expect((await find(text, { presets: ["wikipedia-fr"], certainty: "possible" })).join("\n")).toContain(
		"one-identifier-two-works",
	);
});

test("a fix in the words of the wiki compares with what is written", async () => {
	const text =
		"Le bac.<ref>{{Lien web |titre=Horaires |url=www.brackwater.example/bac |consulté le=3 mai 2019}}</ref>\n\n<references />";
	const [document] = await lint({ path: "bac.wiki", text }, { ...options, presets: ["wikipedia-fr"], fix: "safe" });
	expect(document!.text).toContain("|url=http://www.brackwater.example/bac |consulté le=3 mai 2019");
});
