import { detectDialect } from "../../src/dialects/detect-dialect.js";
import { loadParser } from "../../src/dialects/parse.js";
import { understand as readText } from "../../src/engine/understand.js";
import type { Document, FactKind } from "../../src/model/document.js";
import type { Dialect } from "../../src/model/manuscript.js";

export const allKinds: ReadonlySet<FactKind> = new Set<FactKind>([
	"citations",
	"references",
	"markers",
	"referenceLists",
	"shortCitations",
	"anchors",
	"blocks",
	"sentences",
	"needs",
	"gaps",
	"dates",
	"claims",
	"leadNames",
	"quantities",
	"enumerations",
	"measurements",
	"sections",
	"links",
	"tags",
	"infoboxes",
	"tables",
	"categories",
	"directives",
	"troubles",
	"works",
	"leftovers",
	"bibliographies",
	"plainIdentifiers",
	"printedErrors",
]);

/** A text with all its facts. */
export async function understand(text: string, dialect?: Dialect, path = "draft"): Promise<Document> {
	const spoken = dialect ?? detectDialect(path, text);
	const parse = await loadParser(spoken);
	return readText({ path, text, dialect: spoken }, parse, allKinds);
}
