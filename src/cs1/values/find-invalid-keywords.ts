import type { Cite, CiteParameter } from "../cite.js";
import { isOverridden } from "../templates/is-overridden.js";
import { closedLists, takesKeyword } from "./takes-keyword.js";

interface InvalidKeyword {
	readonly parameter: CiteParameter;
	/** The words that it takes; empty for a word that it takes no more. */
	readonly accepted: string;
}

/** The parameters that take only certain words and have another. */
export function* findInvalidKeywords(cite: Cite): Iterable<InvalidKeyword> {
	const ref = cite.get("ref");
	if (ref !== undefined && !takesKeyword("ref", ref.value)) yield { parameter: ref, accepted: "" };
	for (const [meta, accepted] of closedLists) {
		const parameter = cite.get(meta);
		if (parameter === undefined || parameter.isOpaque) continue;
		if ((meta === "mode" || meta === "name-list-style") && isOverridden(cite, meta)) continue;
		if (!takesKeyword(meta, parameter.value)) yield { parameter, accepted };
	}
}
