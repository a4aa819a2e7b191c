import type { DateExpression } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "reversed-range",
	family: "dates",
	title: "A stretch of time ends before it begins",
	why: "At least one of the two dates is wrong, and every sum that a reader does with them is too.",
	scope: "document",
	severity: "error",
	reads: ["dates", "blocks"],
	examples: {
		fires: [
			"The papers were on loan to Brackwater (1976–1971).",
			"The ferry ran from 5 May to 3 May 1990.",
			"The museum was open between 1943 and 1934.",
			"The temple stood from 241 to 264 BC.",
		],
		quiet: [
			"The papers were on loan to Brackwater (1971–1976).",
			"The ferry ran in the season of 1961–62 and from December to February 1963.",
			"The temple stood from 264 to 241 BC.",
			"The museum of 1943 and 1934 is gone.",
		],
	},
	*check({ dates }) {
		for (const date of dates) {
			if (date.range?.end !== "first") continue;
			const last = dates[date.range.other];
			if (last === undefined || !isReversed(date, last)) continue;
			yield {
				at: { start: date.start, end: last.end },
				message: `The time from ${date.text} to ${last.text} ends before it begins`,
			};
		}
	},
});

function isReversed(first: DateExpression, last: DateExpression): boolean {
	if (first.certainty !== "stated" || last.certainty !== "stated") return false;
	if (first.interval === null || last.interval === null) return false;
	return first.interval.first > last.interval.last;
}
