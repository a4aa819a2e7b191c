import { compareTitles } from "../../src/corpus/works/compare-titles.js";
import { addressParts } from "../../src/cs1/addresses/address-parts.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { titlesOf } from "../../src/cs1/titles/titles-of.js";
import type { Citation } from "../../src/model/citation.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "one-address-two-titles",
	family: "sources",
	title: "Two citations give one web address to pages with different titles",
	why: "One of them leads to the wrong page; often the address was copied from the other citation and never changed.",
	scope: "document",
	severity: "info",
	isOnByDefault: false,
	reads: ["citations"],
	examples: {
		fires: [
			"* {{cite web |title=Ferry times |url=https://brackwater.example/ferry/times}}\n* {{cite web |title=Lighthouse opens again |url=https://www.brackwater.example/ferry/times/}}",
			{
				dialect: "markdown",
				text: "It sails.[^1] It shines.[^2]\n\n[^1]: Marsh, Ada (2015). [*Ferry times*](https://brackwater.example/ferry/times).\n[^2]: Lund, Per (2016). [*Lighthouse opens again*](https://brackwater.example/ferry/times).\n",
			},
		],
		quiet: [
			"* {{cite web |title=Ferry times |url=https://brackwater.example/ferry/times}}\n* {{cite web |title=Ferry times 2019 |url=https://brackwater.example/ferry/times}}",
			"* {{cite web |title=Ferry times |url=https://brackwater.example/}}\n* {{cite web |title=Lighthouse opens again |url=https://brackwater.example/}}",
			"* {{cite web |title=Ferry times |url=https://brackwater.example/page?id=4}}\n* {{cite web |title=Lighthouse opens again |url=https://brackwater.example/page?id=5}}",
		],
	},
	*check({ citations }) {
		const byAddress = new Map<string, Citation>();
		for (const citation of citations) {
			const { url, title } = fieldsOf(citation);
			if (title === undefined) continue;
			const address = url === undefined ? undefined : pageOf(url.text);
			if (url === undefined || address === undefined) continue;
			const first = byAddress.get(address);
			if (first === undefined) byAddress.set(address, citation);
			else if (compareTitles(titlesOf(first), titlesOf(citation)) === "different") {
				const [mine, theirs] = [fieldsOf(citation), fieldsOf(first)];
				yield {
					at: url,
					message: `This address is that of “${mine.title?.text}” here, and of “${theirs.title?.text}” elsewhere`,
					beside: [{ at: theirs.url ?? first, message: `“${theirs.title?.text}”` }],
					// A page is often named by its site, or by a part of it.
					certainty: "possible",
				};
			}
		}
	},
});

/** A page deep enough in its site that it has a title of its own. */
function pageOf(url: string): string | undefined {
	const parts = addressParts(url);
	if (parts === undefined || (parts.path.split("/").length < 3 && parts.query === "")) return undefined;
	return parts.host + parts.path + parts.query;
}
