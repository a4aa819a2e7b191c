import keywords from "../data/keywords.json" with { type: "json" };

/** Tells whether |url-status= takes a word. */
export function isUrlStatus(value: string): boolean {
	return keywords["url-status"].split("; ").includes(value);
}
