import type { ParseText } from "../dialects/parse.js";
import { deriveFacts } from "../facts/derive-facts.js";
import { extractFacts } from "../facts/extract-facts.js";
import type { Document, FactKind } from "../model/document.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { type Measure, unmeasured } from "./circumstances.js";

interface Wishes {
	/** The day that "yesterday" counts from, `YYYY-MM-DD`; null where it is not known. */
	readonly today?: string | null;
	readonly measure?: Measure | undefined;
	readonly vocabulary?: Vocabulary | null | undefined;
}

/** From text to facts; the tree ends here. Only the kinds asked for are extracted. */
export async function understand(
	manuscript: Required<Manuscript>,
	parse: ParseText,
	kinds: ReadonlySet<FactKind>,
	{ today = null, measure = unmeasured, vocabulary = null }: Wishes = {},
): Promise<Document> {
	const tree = measure("parse", () => parse(manuscript.text));
	const document = measure("facts", () => extractFacts(tree, manuscript, kinds, vocabulary));
	return deriveFacts(document, kinds, today, (work) => measure("facts", work));
}
