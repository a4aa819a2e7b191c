import { defineCiteRule } from "../../src/cite-rule.js";
import { isKnownLanguage } from "../../src/cs1/values/is-known-language.js";
import { isKnownTag } from "../../src/cs1/values/is-known-tag.js";

export default defineCiteRule({
	id: "unknown-language",
	code: "maint_unknown_lang",
	title: "A language is named by no name or code that is known",
	why: "The page is not listed among those that cite works in that language, and programs cannot read it.",
	examples: {
		fires: ["{{cite web |title=Fährzeiten |url=https://brackwater.example |language=Deutsch}}"],
		quiet: ["{{cite web |title=Fährzeiten |url=https://brackwater.example |language=fr, GERMAN, de-AT}}"],
	},
	looksAt: ["language"],
	*judge(cite) {
		const language = cite.get("language");
		if (language === undefined || language.isOpaque) return;
		const unknown = language.value
			.split(",")
			.map((name) => name.trim())
			.filter((name) => !isLanguage(name.toLowerCase()));
		if (unknown.length === 0) return;
		yield {
			at: language.written.value,
			message: `“${unknown.join(", ")}” in |${language.name}= is no language that is known`,
		};
	},
});

/** `sr-ec` and `sr-el` have other codes now. Behind the first part of a code anything may stand. */
function isLanguage(name: string): boolean {
	if (name === "sr-ec" || name === "sr-el") return false;
	return isKnownLanguage(name) || isKnownTag(/^([a-z]{2,3})-/.exec(name)?.[1]);
}
