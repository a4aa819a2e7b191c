import { defineCiteRule } from "../../src/cite-rule.js";
import { isAddress } from "../../src/cs1/addresses/is-address.js";
import { isPublicHost } from "../../src/cs1/addresses/is-public-host.js";
import type { Words } from "../../src/model/place.js";

export default defineCiteRule({
	id: "implausible-host",
	isUniversal: true,
	title: "A web address names no host that readers could reach",
	why: "The template makes a link of nearly anything; a name without a dot, or one of a private network, leads nowhere.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=http://brackwater}}",
			"{{cite web |title=Ferry times |url=https://www..brackwater.example/times}}",
			"{{cite web |title=Ferry times |url=http://192.168.0.7/times}}",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: Marsh, Ada. [Ferry times](http://brackwater/times). 2015.\n",
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example}}",
			"{{cite web |title=Ferry times |url=//user@times.brackwater.example:8080/ferry}}",
			"{{cite web |title=Ferry times |url=http://192.0.2.1/ferry}}",
			"{{cite web |title=Ferry times |url=https://bräckwasser.example/fähre}}",
		],
	},
	looksAt: ["odd address"],
	*judgeEntry({ url }) {
		const host = url && hostOf(url.text);
		if (host === undefined || isPublicHost(host)) return;
		yield { at: url as Words, message: `“${host}” is no host that readers could reach`, certainty: "likely" };
	},
	*judge(cite) {
		for (const { name, value, written } of cite.counted) {
			if (!value.includes("//") || !/url$/i.test(name) || !isAddress(value)) continue;
			const host = hostOf(value);
			if (host === undefined || isPublicHost(host)) continue;
			yield { at: written.value, message: `“${host}” in |${name}= is no host that readers could reach` };
		}
	},
});

function hostOf(address: string): string | undefined {
	return /^(?:(?:https?|ftp):)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1];
}
