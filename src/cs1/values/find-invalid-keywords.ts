import type { Cite, CiteParameter } from "../cite.js";
import keywords from "../data/keywords.json" with { type: "json" };
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { isOverridden } from "../templates/is-overridden.js";

interface InvalidKeyword {
	readonly parameter: CiteParameter;
	/** The words that it takes; empty for a word that it takes no more. */
	readonly accepted: string;
}

/** The parameters that take only certain words and have another. */
export function* findInvalidKeywords(cite: Cite): Iterable<InvalidKeyword> {
	const ref = cite.get("ref");
	if (ref?.value === "harv") yield { parameter: ref, accepted: "" };
	for (const [meta, accepted] of closedLists) {
		const parameter = cite.get(meta);
		if (parameter === undefined || parameter.isOpaque) continue;
		if ((meta === "mode" || meta === "name-list-style") && isOverridden(cite, meta)) continue;
		if (accepted.split("; ").includes(parameter.value)) continue;
		yield { parameter, accepted };
	}
}

/** What each takes, letter case and all. Those of identifiers take one word only. */
const closedLists: readonly (readonly [MetaParameter, string])[] = [
	["url-status", keywords["url-status"]],
	["mode", keywords.mode],
	["name-list-style", keywords["name-list-style"]],
	["df", keywords.df],
	["no-pp", keywords.yes_true_y],
	["no-tracking", keywords.yes_true_y],
	["url-access", keywords["url-access"]],
	["chapter-url-access", keywords["url-access"]],
	["map-url-access", keywords["url-access"]],
	["doi-access", keywords["id-access"]],
	["jstor-access", keywords["id-access"]],
	["bibcode-access", keywords["id-access"]],
	["hdl-access", keywords["id-access"]],
	["ol-access", keywords["id-access"]],
	["osti-access", keywords["id-access"]],
	["s2cid-access", keywords["id-access"]],
	["ssrn-access", keywords["id-access"]],
];
