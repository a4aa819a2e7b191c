import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import type { Fix } from "../../src/model/finding.js";

export default defineCiteRule({
	id: "unusual-year",
	code: "maint_year",
	title: "A value of |year= is not a year",
	why: "Dates belong into |date=, where their form is checked.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |year=May 2001}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |year=c. 2001}}",
			"{{cite book |title=Tides at Brackwater |year=2001–02a}}",
		],
	},
	looksAt: ["year"],
	where: ["odd date"],
	*judge(cite) {
		const year = cite.get("year");
		if (year === undefined || year.isOpaque) return;
		if (/^(?:\d{3,4}|\d{3,4}[–-]\d{3,4}|\d{4}[–-]\d\d)[A-Za-z]?$/.test(year.value.replace(/^c\. /, ""))) return;
		yield {
			at: year.written.value,
			message: `|${year.name}=${year.value} is not a year`,
			fix: renameToDate(cite, year),
		};
	},
});

/** Without a |date= the template takes |year= for one, whatever its form. */
function renameToDate({ citation }: Cite, { name, value, written }: CiteParameter): Fix | undefined {
	const isTaken = citation.parameters.some((parameter) => parameter.name?.text === "date");
	if (isTaken || name !== "year" || written.name === null || readCiteDate(value) === undefined) return undefined;
	const { start, end } = written.name;
	return { title: "Rename |year= to |date=", safety: "safe", edits: [{ start, end, text: "date" }] };
}
