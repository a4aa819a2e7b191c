import { dayNumber } from "../../src/calendar/day-number.js";
import type { Calendar } from "../../src/model/date.js";
import type { Fix } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "malformed-tag-date",
	family: "tags",
	title: "The date of an editor's note is not a month and a year",
	why: "The wiki sorts such notes by month, and this one lands in no month: nobody who works through them will find it.",
	scope: "document",
	severity: "warning",
	reads: ["tags"],
	examples: {
		fires: [
			"The ferry was the first on the coast.{{citation needed|date=2019-05}}",
			"The ferry was the first on the coast.{{citation needed|date=12 May 2019}}",
			"The ferry was the first on the coast.{{citation needed|date=Mai 2019a}}",
			"The ferry was the first on the coast.{{citation needed|date=May 2079}}",
		],
		quiet: [
			"The ferry was the first on the coast.{{citation needed|date=May 2019}}",
			"The ferry was the first on the coast.{{citation needed|date={{CURRENTMONTHNAME}} {{CURRENTYEAR}}}}",
			"Le bac fut le premier de la côte.{{référence nécessaire|date=12 mai 2019}}",
			"Le bac fut le premier de la côte.{{Référence nécessaire|date=2019}}",
			"The ferry was the first on the coast.{{citation needed}}",
		],
	},
	*check({ tags }, circumstances) {
		for (const { date, words } of tags) {
			if (date === null || date.text === "" || date.text.includes("{{") || foreign.test(date.text)) continue;
			if (foreignName.test(words.text)) continue;
			const fault = findFault(date.text, circumstances.calendar);
			if (fault !== undefined)
				yield { at: date, message: `“${date.text}” of “${words.text}” is ${fault}`, fix: mend(date) };
		}
	},
});

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const english = new RegExp(`^(${months.join("|")}) (\\d{4})$`);
/** Other wikis have notes of their own, dated to the day or the year. */
const foreignName = /^(?:référence|refnec|lien)/i;
const foreign = /janv|févr|fevr|\bmars\b|avril|\bmai\b|juin|juil|ao[uû]t|septembre|octobre|novembre|décembre|decembre/;

function findFault(date: string, calendar: Calendar): string | undefined {
	const [, month = "", year = ""] = english.exec(date) ?? [];
	if (month === "") return "no month and year";
	if (calendar.isAhead(dayNumber(Number(year), months.indexOf(month) + 1, 1))) return "still to come";
	return Number(year) < 2001 ? "older than any wiki" : undefined;
}

/** Month and year, where the date names them beyond doubt. */
function mend(date: Words): Fix | undefined {
	const [, iso = "", number = ""] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(date.text) ?? [];
	const [, word = "", year = ""] = /^(?:\d{1,2} )?([A-Za-z]{3,9})\.?,? (?:\d{1,2}, ?)?(\d{4})$/.exec(date.text) ?? [];
	const month = number === "" ? months.find((one) => isMonth(one, word)) : months[Number(number) - 1];
	if (month === undefined || Number(iso || year) < 2001) return undefined;
	const text = `${month} ${iso || year}`;
	if (text === date.text || date.end - date.start !== date.text.length) return undefined;
	return { title: `Write ${text}`, safety: "safe", edits: [{ start: date.start, end: date.end, text }] };
}

function isMonth(month: string, word: string): boolean {
	return word.length >= 3 && month.toLowerCase().startsWith(word.toLowerCase());
}
