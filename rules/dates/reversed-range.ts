import type { DateExpression } from "../../src/model/date.js";
import type { Infobox } from "../../src/model/document.js";
import type { Finding } from "../../src/model/finding.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "reversed-range",
	family: "dates",
	title: "A stretch of time ends before it begins",
	why: "At least one of the two dates is wrong, and every sum that a reader does with them is too.",
	scope: "document",
	severity: "error",
	reads: ["dates", "blocks", "infoboxes"],
	examples: {
		fires: [
			"The papers were on loan to Brackwater (1976–1971).",
			"The ferry ran from 5 May to 3 May 1990.",
			"The museum was open between 1943 and 1934.",
			"The temple stood from 241 to 264 BC.",
			"{{Infobox officeholder\n| name = Ada Marsh\n| term_start = 4 May 1962\n| term_end = 3 June 1957\n}}\n'''Ada Marsh''' was a mayor.",
			"{{Infobox monarch\n| name = Aldric III\n| reign = 6 March 1567 – 19 July 1541\n}}\n'''Aldric III''' was a king.",
			"{{Infobox bishop\n| name = Ada Marsh\n| enthroned = 20 April 1911\n| ended = 9 January 1907\n}}\n'''Ada Marsh''' was a bishop.",
			"{{Infobox football biography\n| name = Bo Lund\n| years1 = 1999–1994\n| clubs1 = [[Ware]]\n}}\n'''Bo Lund''' was a footballer.",
		],
		quiet: [
			"The papers were on loan to Brackwater (1971–1976).",
			"The ferry ran in the season of 1961–62 and from December to February 1963.",
			"The temple stood from 264 to 241 BC.",
			"The museum of 1943 and 1934 is gone.",
			"{{Infobox officeholder\n| name = Ada Marsh\n| term_start = 4 May 1952\n| term_end = 3 June 1957\n}}\n'''Ada Marsh''' was a mayor.",
			"{{Infobox monarch\n| name = Tarn\n| reign_start = 1295 BC\n| reign_end = 1290 BC\n}}\n'''Tarn''' was a king.",
		],
	},
	*check({ dates, infoboxes }) {
		for (const date of dates) {
			if (date.range?.end !== "first") continue;
			const last = dates[date.range.other];
			if (last === undefined || !isReversed(date, last)) continue;
			yield {
				at: { start: date.start, end: last.end },
				message: `The time from ${date.text} to ${last.text} ends before it begins`,
			};
		}
		for (const infobox of infoboxes) yield* judgeInfobox(infobox);
	},
});

/** `term_start2` and `term_end2`, `years3 = 1994–1999`. */
function* judgeInfobox({ parameters }: Infobox): Iterable<Finding> {
	// `era = BC` holds for years that do not say it.
	if (parameters.some(({ value }) => /^(?:BCE?|B\.C\.)/.test(value.text))) return;
	for (const { name, value } of parameters) {
		if (name === null) continue;
		const [from = "", to = ""] = lasting.test(name.text) ? splitSpan(value.text) : [];
		if ((yearIn(from) ?? 0) > (yearIn(to) ?? Infinity)) {
			yield { at: value, message: `The time from ${from} to ${to} ends before it begins` };
			continue;
		}
		const partner = name.text.includes("start") ? name.text.replace("start", "end") : ends.get(name.text);
		if (partner === undefined) continue;
		const end = parameters.find((other) => other.name?.text === partner)?.value;
		const [first, last] = [yearIn(value.text), end === undefined ? undefined : yearIn(end.text)];
		if (end === undefined || first === undefined || last === undefined || first <= last) continue;
		yield {
			at: end,
			message: `The time from ${value.text} to ${end.text} ends before it begins`,
			beside: [{ at: value, message: "the start" }],
		};
	}
}

const lasting = /^(?:(?:youth|college)?years|term|reign|tenure|years_?active|active|serviceyears)\d*$/;

/** "1994–1999", "6 March 1541 – 19 July 1567". */
function splitSpan(text: string): readonly string[] {
	const ends = text.split(/ ?[–—-] ?/);
	return ends.length === 2 ? ends : [];
}

/** How the time of a bishop or a ruler ends. */
const ends: ReadonlyMap<string, string> = new Map([
	["enthroned", "ended"],
	["installed", "ended"],
	["began", "ended"],
]);

/** The year of a plain date, which has only one. */
function yearIn(text: string): number | undefined {
	const found = /^(?:[\d ]{0,3}\p{L}{3,9}\.? (?:\d\d?, ?)?)?([12]\d{3})$/u.exec(text);
	return found === null ? undefined : Number(found[1]);
}

function isReversed(first: DateExpression, last: DateExpression): boolean {
	if (first.certainty !== "stated" || last.certainty !== "stated") return false;
	if (first.interval === null || last.interval === null) return false;
	return first.interval.first > last.interval.last;
}
