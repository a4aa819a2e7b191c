import { isBeforePublication, readWorkDates } from "../../src/cs1/dates/read-work-dates.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "archived-before-published",
	family: "sources",
	title: "A source was archived before it came out",
	why: "One of the two dates is wrong, or the archive holds another page than the one that is cited.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	options: { graceDays: 2 },
	examples: {
		fires: [
			"It sails.<ref>{{cite web |title=Ferry times |url=https://brackwater.example |date=19 October 2014 |archive-url=https://web.archive.org/web/20120603000000/https://brackwater.example |archive-date=3 June 2012}}</ref>",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Lund, Ada (19 October 2014). "Ferry times". Harbour Courier. Archived from the original on 3 June 2012.\n',
			},
		],
		quiet: [
			// On the web before the issue.
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Lund, Ada (24 November 2015). "Ferry times". Harbour Papers. 3 (4): 9. doi:10.1234/ferry. Archived from the original on 6 November 2015.\n',
			},
			"It sails.<ref>{{cite web |title=Ferry times |url=https://brackwater.example |date=19 October 2014 |archive-url=https://web.archive.org/web/2014/https://brackwater.example |archive-date=18 October 2014}}</ref>",
			"It sails.<ref>{{cite magazine |title=Ferry times |magazine=Harbours |url=https://brackwater.example |date=May 2014 |archive-url=https://web.archive.org/web/2014/https://brackwater.example |archive-date=18 April 2014}}</ref>",
			"It sails.<ref>{{cite journal |title=Ferry times |journal=Harbours |url=https://brackwater.example |date=2014 |archive-url=https://web.archive.org/web/2014/https://brackwater.example |archive-date=18 December 2013}}</ref>",
		],
	},
	*check({ citations }, { options }) {
		for (const dates of readWorkDates(citations).values()) {
			const { published, archived } = dates;
			if (archived === undefined || !isBeforePublication(archived, dates, options.graceDays)) continue;
			const { first, last } = published.days;
			yield {
				at: archived.at,
				message: `Archived on ${archived.at.text}, but published ${last === first ? "on" : "in"} ${published.at.text}`,
				beside: [{ at: published.at, message: "the date of publication" }],
				certainty: "likely",
			};
		}
	},
});
