import { type LanguageName, languageNames } from "../model/language-name.js";

/** Says in a language what is said in English; what it has no words for stays English. */
export interface Language {
	readonly name: LanguageName;
	/** A message, the title of a fix or the label of another place, as a rule has said it. */
	ofRule(rule: string, words: string): string;
	/** What explains a rule. */
	explain<R extends Explained>(rule: R): R;
	/** Words of the program itself: a line or a sentence. */
	ofProgram(words: string): string;
}

interface Explained {
	readonly id: string;
	readonly title: string;
	readonly why: string;
}

export const english: Language = {
	name: "en",
	ofRule: (_rule, words) => words,
	explain: (rule) => rule,
	ofProgram: (words) => words,
};

/** The language of a locale, such as `fr_CA.UTF-8` (POSIX) or `fr-CA` (BCP 47); undefined for any that is not known. */
export function readLocale(locale: string): LanguageName | undefined {
	const [, name] = /^([A-Za-z]{2})(?![A-Za-z])/.exec(locale) ?? [];
	return languageNames.find((each) => each === name?.toLowerCase());
}
