import { english, type Language, readLocale } from "../../languages/language.js";
import { loadLanguage } from "../../languages/load-language.js";
import type { LanguageName } from "../../model/language-name.js";

/** What people read, where nobody says otherwise in their own language; the other formats are for programs. */
const forPeople: ReadonlySet<string> = new Set(["pretty", "compact", "html"]);

/** The language of the process, as its terminal is: chosen once, by the option, the config, or the locale. */
let asked: LanguageName | undefined;
let own: Language = english;
/** That of the user, or of the editor that is served. */
let locale: string | undefined;

export function hear(another: string): void {
	locale = another;
}

/** Chooses it; undefined leaves it to the locale. */
export async function speak(language: LanguageName | undefined): Promise<void> {
	asked = language;
	own = await loadLanguage(language ?? readLocale(locale ?? localeOf(process.env)) ?? "en");
}

/** The one that was chosen. */
export function ownLanguage(): Language {
	return own;
}

/** The one of a report: what programs read is English unless somebody asks for another. */
export function languageOf(format: string): Language {
	return asked !== undefined || forPeople.has(format) ? own : english;
}

/** Lines of the program in its language; what is indented stays so. */
export function say(text: string): string {
	return own === english ? text : sayIn(own, text);
}

export function sayIn(language: Language, text: string): string {
	if (language === english) return text;
	return text.replace(/^([ \t]*)(.*\S)/gm, (_line, indent: string, words: string) => indent + sayLine(language, words));
}

/** What is said under the name of the program has words without it, or else with it. */
function sayLine(language: Language, words: string): string {
	const [, name = "", rest = words] = /^(citelint:[ \t]+)(.*)$/.exec(words) ?? [];
	const said = language.ofProgram(rest);
	return said === rest && name !== "" ? language.ofProgram(words) : name + said;
}

/** As POSIX asks for them; the first that is set decides. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
	return [LC_ALL, LC_MESSAGES, LANG].find((locale) => locale !== undefined && locale !== "") ?? "";
}
