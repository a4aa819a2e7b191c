import { isBeforePublication, readWorkDates } from "../../src/cs1/dates/read-work-dates.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "accessed-before-published",
	family: "sources",
	title: "A source was read before it came out",
	why: "One of the two dates is wrong, or the page that was read is not the one that is cited.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	options: { graceDays: 2 },
	examples: {
		fires: [
			"It sails.<ref>{{cite web |title=Ferry times |url=https://brackwater.example |date=19 October 2014 |access-date=3 June 2012}}</ref>",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Lund, Ada (19 October 2014). "Ferry times". Harbour Courier. Retrieved 3 June 2012.\n',
			},
		],
		quiet: [
			"It sails.<ref>{{cite web |title=Ferry times |url=https://brackwater.example |date=19 October 2014 |access-date=18 October 2014}}</ref>",
			"It sails.<ref>{{cite magazine |title=Ferry times |magazine=Harbours |url=https://brackwater.example |date=May 2014 |access-date=18 April 2014}}</ref>",
			"It sails.<ref>{{cite journal |title=Ferry times |journal=Harbours |url=https://brackwater.example |date=2014 |access-date=18 December 2013}}</ref>",
		],
	},
	*check({ citations }, { options }) {
		for (const dates of readWorkDates(citations).values()) {
			const { published, accessed } = dates;
			if (accessed === undefined || !isBeforePublication(accessed, dates, options.graceDays)) continue;
			const { first, last } = published.days;
			yield {
				at: accessed.at,
				message: `Read on ${accessed.at.text}, but published ${last === first ? "on" : "in"} ${published.at.text}`,
				beside: [{ at: published.at, message: "the date of publication" }],
				certainty: "likely",
			};
		}
	},
});
