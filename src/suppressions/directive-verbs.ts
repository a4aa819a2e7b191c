/** The first word of a directive, and what it silences. */
export const directiveVerbs = ["disable", "enable", "disable-line", "disable-next-line", "disable-file"] as const;

export type DirectiveVerb = (typeof directiveVerbs)[number];

export function isDirectiveVerb(word: string): word is DirectiveVerb {
	return (directiveVerbs as readonly string[]).includes(word);
}
