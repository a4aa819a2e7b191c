import { describe, expect, it, test } from "vitest";
import { rules } from "../../rules/index.js";
import { translateDate } from "../../src/calendar/translate-date.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { vocabularyOfWiki, type Wiki } from "../../src/cs1/templates/vocabulary-of-wiki.js";
import { loadParser } from "../../src/dialects/parse.js";
import { Calendar } from "../../src/engine/calendar.js";
import { collectKinds } from "../../src/engine/collect-kinds.js";
import { lintDocument } from "../../src/engine/lint-document.js";
import { understand } from "../../src/engine/understand.js";

const citing = rules
	.filter(({ family, isUniversal, code }) => family === "citations" && (isUniversal === true || code === undefined))
	.map((rule) => ({ rule, severity: rule.severity, options: {} }));

async function read(wiki: Wiki, text: string) {
	const kinds = collectKinds(citing);
	const manuscript = { path: "a.wiki", text, dialect: "wikitext" } as const;
	const parse = await loadParser("wikitext");
	return understand(manuscript, parse, kinds, { vocabulary: vocabularyOfWiki(wiki) });
}

async function judge(wiki: Wiki, text: string): Promise<string[]> {
	return lintDocument(await read(wiki, text), citing, new Calendar("2026-11-22")).map(({ rule }) => rule);
}

describe("templates of other wikis", () => {
	it.each([
		[
			"fr",
			"{{Lien web |titre=Le phare |url=https://brackwater.example |consulté le=31 juin 2019}}",
			"invalid-cite-date",
		],
		["fr", "{{Ouvrage |titre=Le phare |nom1=Marsh |isbn=2-7404-1630-1}}", "invalid-isbn"],
		["fr", "{{Article |titre=Le phare |consulté le=3 mai 2019 |périodique=Marées}}", "access-date-without-url"],
		["fr", "{{Chapitre |titre ouvrage=Le phare |titre chapitre=La lampe |passage=p. 5}}", "extra-text-in-pages"],
		["fr", "{{Lien web |titre=Le phare}}", "missing-url"],
		["de", "{{Internetquelle |titel=Der Turm |url=www.brackwater.example |abruf=2019-05-03}}", "invalid-url"],
		["de", "{{Literatur |Titel=Der Turm |Datum=31. Juni 2019}}", "invalid-cite-date"],
		["es", "{{Cita libro |título=El faro |apellido=Marsh |isbn=2-7404-1630-1}}", "invalid-isbn"],
		[
			"es",
			"{{Cita web |título=El faro |url=https://brackwater.example |fecha=31 de junio de 2019}}",
			"invalid-cite-date",
		],
		["it", "{{Cita web |titolo=Il faro |accesso=3 maggio 2019}}", "missing-url"],
	] as const)("%s: %s has %s", async (wiki, text, rule) => {
		expect(await judge(wiki, text)).toContain(rule);
	});

	it.each([
		["fr", "Il dit {{citation|la mer monte}}."],
		[
			"fr",
			"{{Lien web |langue=fr |titre=Le phare : une histoire |url=https://brackwater.example |date=1er mai 2019 |consulté le=03/05/2019 |libellé=x}}",
		],
		["fr", "{{Ouvrage |titre=Le phare |date=vers 1900 |pages totales=250 p. |année=1950}}"],
		["fr", "{{cite web |title=The light |url=https://brackwater.example |date=3 mai 2019 |access-date=3 mai 2019}}"],
		[
			"de",
			"{{Internetquelle |autor=Marsh |titel=Der Turm |url=https://brackwater.example |datum=3. Mai 2019 |abruf=2019-05-03}}",
		],
		["es", "{{Cita web |título=El faro |url=https://brackwater.example |fechaacceso=3 de mayo de 2019}}"],
		["it", "{{Cita libro |titolo=Il faro |autore=Marsh |anno=1950 |editore=Maree |città=Brackwater}}"],
	] as const)("%s: nothing is wrong with %s", async (wiki, text) => {
		expect(await judge(wiki, text)).toEqual([]);
	});
});

test("their parameters are the fields of a work", async () => {
	const { citations } = await read("fr", "{{Ouvrage |titre=Le phare |nom1=Marsh |prénom1=Ada |nom2=Moor |passage=5}}");
	expect(citations.map(fieldsOf)).toMatchObject([
		{ title: { text: "Le phare" }, authors: [{ text: "Marsh, Ada" }, { text: "Moor" }], pages: { text: "5" } },
	]);
});

test("dates are read by the names of months", () => {
	const { months } = vocabularyOfWiki("fr");
	const texts = ["1er mai 2019", "03/05/2019", "mai 2019", "2019", "vers 1900", "5-8 mai 2019", "3 constructor 2019"];
	expect(texts.map((text) => translateDate(text, months))).toEqual([
		"1 May 2019",
		"3 May 2019",
		"May 2019",
		"2019",
		undefined,
		undefined,
		undefined,
	]);
});
