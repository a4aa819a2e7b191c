import type { LanguageName } from "../model/language-name.js";
import { english, type Language } from "./language.js";

/** Loads the words of a language; those of English are in the rules. */
export async function loadLanguage(name: LanguageName): Promise<Language> {
	return name === "en" ? english : (await import("./french.js")).french;
}
