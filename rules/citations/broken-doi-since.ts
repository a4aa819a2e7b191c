import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "broken-doi-since",
	code: "maint_doi_inactive_dated",
	title: "A DOI is marked as broken since some day",
	why: "Readers who follow it get nowhere, unless it was mended since.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x |doi-broken-date=May 2015}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x |doi-broken-date=yes}}"],
	},
	looksAt: ["doi-broken-date"],
	where: ["doi"],
	*judge(cite) {
		const date = cite.get("doi-broken-date");
		if (date === undefined || !cite.has("doi") || !/\d{4}/.test(date.value)) return;
		yield { at: wholeParameter(date.written), message: `The DOI is marked as broken since ${date.value}` };
	},
});
