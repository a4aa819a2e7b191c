import { expect, it } from "vitest";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { keepFacts, restoreFacts } from "../../src/engine/kept-facts.js";
import { understand } from "../../src/engine/understand.js";
import type { FactKind } from "../../src/model/document.js";

it("keeps of a document the kinds that were asked for, and every list", async () => {
	const text = "Ada Marsh was born in 1886.<ref>{{cite book |title=Silt |isbn=978-0-306-40615-7}}</ref>";
	const manuscript = { path: "a.wiki", dialect: "wikitext", text } as const;
	const kinds = new Set<FactKind>(["claims", "works", "references"]);
	const document = await understand(manuscript, parseWikitext, kinds);
	const kept = keepFacts(document, new Set<FactKind>(["works"]));
	expect(Object.values(kept).filter((value) => Array.isArray(value))).toEqual([document.works]);
	const restored = restoreFacts(kept);
	expect(Object.keys(restored).sort()).toEqual(Object.keys(document).sort());
	expect(restored).toMatchObject({ path: "a.wiki", works: document.works, references: [], claims: [] });
});
