import { dayNumber } from "../../src/calendar/day-number.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { readWorkDates } from "../../src/cs1/read-work-dates.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "date-unlike-address",
	family: "sources",
	title: "A source bears another date than its own address",
	why: "Newspapers put the day of publication into the address; a date far from it was probably copied wrong.",
	scope: "document",
	severity: "info",
	reads: ["citations"],
	options: { graceDays: 31 },
	examples: {
		fires: [
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2015/03/12/ferry |date=12 March 2014}}</ref>",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: Marsh, Ada (12 March 2014). [Ferry sails](https://brackwater.example/2015/03/12/ferry). Courier.\n",
			},
		],
		quiet: [
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2015/03/12/ferry |date=13 March 2015}}</ref>",
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2015/13/12/ferry |date=12 March 2014}}</ref>",
		],
	},
	*check({ citations }, { options }) {
		for (const { citation, published } of readWorkDates(citations).values()) {
			const { url } = fieldsOf(citation);
			if (url === undefined || published.days.last - published.days.first > 31) continue;
			const day = dayInAddress(url);
			if (day === undefined) continue;
			const { first, last } = published.days;
			if (day.number >= first - options.graceDays && day.number <= last + options.graceDays) continue;
			yield {
				at: published.at,
				message: `The date is ${published.at.text}, the address says ${day.text}`,
				beside: [{ at: url, message: "the address" }],
				certainty: "likely",
			};
		}
	},
});

/** `/2015/03/12/`, `/2015-03-12/`, `/2015/mar/12/` in the path; of an archived page, in that of the page. */
function dayInAddress({ text }: Words): { number: number; text: string } | undefined {
	if (!text.includes("/20") && !text.includes("/19")) return undefined;
	const path = text.slice(Math.max(0, text.lastIndexOf("://")));
	const found = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_-]|$)/.exec(path);
	if (found === null) return undefined;
	const [year, month, day] = [Number(found[1]), monthOf(found[2]!), Number(found[3])];
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return { number: dayNumber(year, month, day), text: found[0].slice(1) };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthOf(word: string): number {
	return /^\d/.test(word) ? Number(word) : months.indexOf(word) + 1;
}
