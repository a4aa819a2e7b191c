/** The languages that everything is said in. */
export const languageNames = ["en", "fr"] as const;
export type LanguageName = (typeof languageNames)[number];
