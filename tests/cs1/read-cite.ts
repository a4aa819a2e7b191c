import type { Cite } from "../../src/cs1/cite.js";
import { readCites } from "../../src/cs1/read-cites.js";
import { loadParser } from "../../src/dialects/parse.js";
import { understand } from "../../src/engine/understand.js";
import type { Document, FactKind } from "../../src/model/document.js";

const kinds: ReadonlySet<FactKind> = new Set<FactKind>(["citations", "references", "blocks", "sections"]);

/** The document of a wikitext with what its citations need. */
export async function readDocument(text: string): Promise<Document> {
	const manuscript = { path: "draft.wiki", text, dialect: "wikitext" } as const;
	return understand(manuscript, await loadParser("wikitext"), kinds);
}

/** The first citation of a wikitext, as Citation Style 1 sees it. */
export async function readCite(text: string): Promise<Cite> {
	const { citations } = await readDocument(text);
	return readCites(citations)[0] as Cite;
}
