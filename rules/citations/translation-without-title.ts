import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { findLoneTranslations } from "../../src/cs1/titles/find-lone-translations.js";
import { hasNoTitle } from "../../src/cs1/titles/has-no-title.js";

export default defineCiteRule({
	id: "translation-without-title",
	code: "err_trans_missing_title",
	title: "The translation of a title is given without the title",
	why: "Readers cannot find the work by a name that it does not bear.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |trans-chapter=Ebb}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |chapter=Ebbe |trans-chapter=Ebb}}"],
	},
	looksAt: ["trans-title", "trans-chapter", "trans-periodical", "trans-encyclopedia", "trans-map"],
	*judge(cite) {
		if (hasNoTitle(cite)) return;
		for (const [translation, original] of findLoneTranslations(cite)) {
			yield { at: wholeParameter(translation.written), message: `|${translation.name}= stands without |${original}=` };
		}
	},
});
