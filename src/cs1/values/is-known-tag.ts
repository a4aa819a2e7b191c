import languages from "../data/languages.json" with { type: "json" };

/** Tells whether a text, in lower case, is a language tag. */
export function isKnownTag(text: string | undefined): boolean {
	known ??= new Set(`${languages.tags} ${languages.otherTags}`.split(" "));
	return text !== undefined && known.has(text);
}

let known: ReadonlySet<string> | undefined;
