import { findTracking } from "../../src/cs1/addresses/find-tracking.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "tracking-parameter",
	family: "sources",
	title: "An address tells on its readers",
	why: "A part of it only counts who came from where. It says nothing of the page, and makes one page look like two.",
	scope: "document",
	severity: "info",
	reads: ["links"],
	examples: {
		fires: [
			"The ferry sails daily.<ref>[https://brackwater.example/ferry?utm_source=newsletter&day=1 Ferry times]</ref>\n\n<references />",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry?fbclid=IwAR0x}}",
			{
				dialect: "markdown",
				text: "The ferry [sails daily](https://brackwater.example/ferry?day=1&gclid=Cj0#times).\n",
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry?source=harbour}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry?utm_source=chatgpt.com}}",
		],
	},
	*check({ links }) {
		for (const { url } of links) {
			if (!url.text.includes("=")) continue;
			const tracking = findTracking(url.text);
			if (tracking === undefined) continue;
			const isWhole = url.end - url.start === url.text.length;
			yield {
				at: { start: url.start + tracking.start, end: url.start + tracking.end },
				message: `“${url.text.slice(tracking.start, tracking.end)}” in the address only counts its readers`,
				fix: isWhole
					? {
							title: "Take it out of the address",
							safety: "safe",
							edits: [{ start: url.start, end: url.end, text: tracking.without }],
						}
					: undefined,
			};
		}
	},
});
