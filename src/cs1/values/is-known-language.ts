import languages from "../data/languages.json" with { type: "json" };

/** Tells whether a text, in lower case, is a language tag or the English name of a language. */
export function isKnownLanguage(text: string): boolean {
	known ??= new Set([
		...`${languages.tags} ${languages.otherTags}`.split(" "),
		...`${languages.names}; ${languages.otherNames}`.toLowerCase().split("; "),
	]);
	return known.has(text);
}

let known: ReadonlySet<string> | undefined;
