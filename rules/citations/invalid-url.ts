import { defineCiteRule } from "../../src/cite-rule.js";
import { findBadAddresses } from "../../src/cs1/addresses/find-bad-addresses.js";
import { mendAddress } from "../../src/cs1/fixes/mend-address.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";

export default defineCiteRule({
	id: "invalid-url",
	code: "err_bad_url",
	isUniversal: true,
	title: "A web address is none",
	why: "The template cannot make a link of it, so that readers cannot follow it.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=www.brackwater.example}}",
			"{{cite web |title=Ferry times |url=http:/brackwater.example}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry times}}",
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry}}",
			"{{cite web |title=Ferry times |url=//brackwater.example}}",
		],
	},
	looksAt: ["newsgroup", "odd address", "same address"],
	*judge(cite) {
		for (const { parameter, reason } of findBadAddresses(cite)) {
			yield {
				at: parameter.written.value,
				message: `|${parameter.name}=${parameter.value} ${reason}`,
				fix: rewriteValue(parameter, mendAddress(parameter.value) ?? ""),
			};
		}
	},
});
