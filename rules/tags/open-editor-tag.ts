import { isYearAhead } from "../../src/calendar/is-year-ahead.js";
import type { Calendar } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "open-editor-tag",
	family: "tags",
	title: "An editor's note is still open",
	why: "It asks for work that nobody has done yet, and warns every reader of the statement, section or article until then.",
	scope: "document",
	severity: "info",
	reads: ["tags"],
	examples: {
		fires: [
			"The ferry was the first on the coast.{{citation needed|date=May 2019}}",
			"{{More citations needed|date=May 2019}}\nBrackwater is a harbour town.",
		],
		quiet: ["The ferry was the first on the coast.<ref>Harbour Almanac, 1907.</ref>\n\n{{reflist}}"],
	},
	*check({ tags }, circumstances) {
		for (const { words, name, date, scope } of tags) {
			const since = date === null ? "" : ` since ${date.text}${ageOf(date.text, circumstances.calendar)}`;
			yield { at: words, message: `“${name}” is open${since} on ${target[scope]}` };
		}
	},
});

const target = { inline: "this statement", section: "this section", article: "this article" } as const;

/** `, for 5 years`; nothing for what is younger than a year or not dated by one. */
function ageOf(date: string, calendar: Calendar): string {
	const year = /(?:19|20)\d\d/.exec(date)?.[0];
	let years = 0;
	if (year !== undefined) while (!isYearAhead(Number(year) + years + 1, calendar)) years++;
	return years < 1 ? "" : `, for ${years === 1 ? "a year" : `${years} years`}`;
}
