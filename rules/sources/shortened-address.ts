import { addressParts } from "../../src/cs1/addresses/address-parts.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "shortened-address",
	family: "sources",
	title: "An address leads through a link shortener",
	why: "It does not say where it leads, its owner can turn it elsewhere, and it dies with the service; wikis refuse most of them.",
	scope: "document",
	severity: "warning",
	reads: ["links"],
	examples: {
		fires: [
			"The ferry sails daily.<ref>[https://bit.ly/2Brack Ferry times]</ref>\n\n<references />",
			{ dialect: "markdown", text: "The ferry [sails daily](https://tinyurl.com/brackwater).\n" },
		],
		quiet: [
			"The ferry sails daily.<ref>[https://brackwater.example/bit.ly Ferry times]</ref>\n\n<references />",
			"The service was sold in 2019.<ref>[https://bit.ly/ Its own page]</ref>\n\n<references />",
		],
	},
	*check({ links }) {
		for (const { url } of links) {
			if (url.text.length > 60) continue;
			const parts = addressParts(url.text);
			if (parts === undefined || parts.path === "" || !shorteners.has(parts.host)) continue;
			yield { at: url, message: `${parts.host} is a link shortener: the address does not say where it leads` };
		}
	},
});

const shorteners: ReadonlySet<string> = new Set(
	"bit.ly bitly.com goo.gl t.co tinyurl.com ow.ly is.gd v.gd buff.ly tiny.cc j.mp dlvr.it trib.al lnkd.in rb.gy cutt.ly shorturl.at tr.im su.pr snipurl.com cli.gs adf.ly bl.ink t.ly short.io rebrand.ly x.gd qr.ae ift.tt fb.me amzn.to nyti.ms wapo.st".split(
		" ",
	),
);
