import { dayNumber } from "../../src/calendar/day-number.js";
import { isFirm } from "../../src/events/times-disagree.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "year-of-title-against-date",
	family: "contradictions",
	title: "An event whose name has a year is dated in another one",
	why: "The year in the name and the date cannot both be right, unless the event was put off, and then the text should say so.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"The '''1960 Brackwater Cup''' was held from 3 May 1961 to 9 May 1961.",
			"The final of the 2021 Brackwater Cup was played on 24 September 2019.",
		],
		quiet: [
			"The '''1960 Brackwater Cup''' was held from 3 May 1960 to 9 May 1960.",
			"The '''1960–61 Brackwater Cup''' was held from 3 May 1961 to 9 May 1961.",
			"The '''2020 Brackwater Cup''' was postponed and was held from 3 May 2021 to 9 May 2021.",
			"The draw for the 2014 Brackwater Cup took place on 3 December 2013.",
		],
	},
	*check({ claims }) {
		for (const { event, who, when, isHedged, origin } of claims) {
			if ((event !== "holding" && event !== "opening") || who === null || isHedged || !isFirm(when) || origin === "row")
				continue;
			const [, before, behind] = /^(\d{4}) \p{L}|\p{L} ((?:19|20)\d\d)$/u.exec(who.key) ?? [];
			const year = before ?? behind;
			if (year === undefined) continue;
			const first = dayNumber(Number(year), 1, 1);
			const last = dayNumber(Number(year), 12, 31);
			if (when.interval.first <= last && when.interval.last >= first) continue;
			// What the plague of 2020 put off kept its name.
			const isPutOff = year === "2020" && when.interval.first <= last + 366;
			const isFar = when.interval.first > last + grace || when.interval.last < first - grace;
			yield {
				at: { start: when.start, end: when.end },
				message: `“${when.text}” is not in the year of the “${who.text}”`,
				beside: [{ at: { start: who.start, end: who.end }, message: "the name with its year" }],
				certainty: isFar && !isPutOff ? "likely" : "possible",
			};
		}
	},
});

/** Days into the next or the last year for what is held around New Year. */
const grace = 45;
