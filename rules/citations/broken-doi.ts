import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "broken-doi",
	code: "maint_doi_inactive",
	title: "A DOI is marked as broken, without saying since when",
	why: "Readers who follow it get nowhere, and nobody knows whether it was mended since.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x |doi-broken-date=yes}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x |doi-broken-date=May 2015}}"],
	},
	looksAt: ["doi-broken-date"],
	where: ["doi"],
	*judge(cite) {
		const date = cite.get("doi-broken-date");
		if (date === undefined || !cite.has("doi") || /\d{4}/.test(date.value)) return;
		yield { at: wholeParameter(date.written), message: `The DOI is marked as broken by |${date.name}=${date.value}` };
	},
});
