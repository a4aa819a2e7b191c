import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "broken-doi-date-without-doi",
	code: "err_doibroken_missing_doi",
	title: "A citation says since when its DOI is broken, and has none",
	why: "The date prints nothing but an error.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi-broken-date=May 2015}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x |doi-broken-date=May 2015}}"],
	},
	looksAt: ["doi-broken-date"],
	where: ["no doi"],
	*judge(cite) {
		const date = cite.get("doi-broken-date");
		if (date === undefined || cite.has("doi")) return;
		yield { at: wholeParameter(date.written), message: `|${date.name}= stands without a |doi=` };
	},
});
