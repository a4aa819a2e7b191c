import type { ParseText } from "../dialects/parse.js";
import { extractFacts } from "../facts/extract-facts.js";
import type { Extractors } from "../facts/extractors.js";
import type { Document, FactKind } from "../model/document.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { type Measure, unmeasured } from "./circumstances.js";

/** From text to facts; the tree ends here. Only the kinds asked for are extracted. */
export function understand(
	manuscript: Required<Manuscript>,
	parse: ParseText,
	kinds: ReadonlySet<FactKind>,
	extractors: Extractors = {},
	measure: Measure = unmeasured,
	vocabulary: Vocabulary | null = null,
): Document {
	const tree = measure("parse", () => parse(manuscript.text));
	return measure("facts", () => extractFacts(tree, manuscript, kinds, extractors, vocabulary));
}
