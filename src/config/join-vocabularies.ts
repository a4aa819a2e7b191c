import type { Vocabulary } from "../model/vocabulary.js";

/** What is said later is added to what was said before, and wins over it. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary | undefined {
	if (vocabularies.length < 2) return vocabularies[0];
	const join = <K extends keyof Vocabulary>(key: K) => Object.assign({}, ...vocabularies.map((one) => one[key]));
	return { templates: join("templates"), parameters: join("parameters"), months: join("months") };
}
