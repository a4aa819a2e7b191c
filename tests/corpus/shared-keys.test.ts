import { expect, it } from "vitest";
import { SharedKeys } from "../../src/corpus/shared-keys.js";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { understand } from "../../src/engine/understand.js";
import type { FactKind } from "../../src/model/document.js";

const kinds = new Set<FactKind>(["claims", "works", "measurements"]);

function read(path: string, text: string) {
	return understand({ path, dialect: "wikitext", text }, parseWikitext, kinds);
}

it("picks the facts that have another one under their key, in the same document or in another", async () => {
	const documents = [
		await read(
			"a.wiki",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.<ref>{{cite book |title=Silt |isbn=978-0-306-40615-7}}</ref>",
		),
		await read(
			"b.wiki",
			"'''Olga Lund''' (born 9 July 1921) painted.<ref>{{cite book |title=Tides |isbn=0-306-40615-2}}</ref><ref>{{cite journal |title=Lights |doi=10.1234/5}}</ref>",
		),
	];
	const keys = new SharedKeys();
	for (const document of documents) keys.add(document);
	const picked = documents.map((document) => keys.pick(document));
	expect(picked.map(({ claims }) => claims.map(({ event }) => event).sort())).toEqual([["birth", "death"], []]);
	expect(picked.map(({ works }) => works.map(({ text }) => text))).toEqual([["978-0-306-40615-7"], ["0-306-40615-2"]]);
});
