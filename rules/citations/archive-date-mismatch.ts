import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { captureDay, findArchiveFault, readArchive } from "../../src/cs1/addresses/read-archive.js";
import { capturedDate } from "../../src/cs1/dates/captured-date.js";
import { isoDay, isWholeDay, judgeDates } from "../../src/cs1/dates/judge-dates.js";
import { mendDate } from "../../src/cs1/dates/mend-date.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";

export default defineCiteRule({
	id: "archive-date-mismatch",
	code: "err_archive_date_url_ts_mismatch",
	isUniversal: true,
	title: "The day of a capture is not the one in the address of the archive",
	why: "One of the two is wrong, and the reader cannot tell which state of the page was read.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://web.archive.org/web/20150501101010/https://brackwater.example |archive-date=2 May 2015}}",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: [Ferry times](https://brackwater.example). [Archived](https://web.archive.org/web/20150501101010/https://brackwater.example) 12 May 2015.\n",
			},
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://web.archive.org/web/20150501101010/https://brackwater.example |archive-date=May 1, 2015}}",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: [Ferry times](https://brackwater.example). [Archived](https://web.archive.org/web/20150501101010/https://brackwater.example) 2 May 2015.\n",
			},
		],
	},
	looksAt: ["other day", "odd date"],
	where: ["archive-date"],
	*judge(cite, { calendar }) {
		const { captured, date } = readArchive(cite);
		if (captured === undefined || date === undefined || date.isOpaque) return;
		const given = readCiteDate(date.value);
		if (given === undefined || isoDay(given) === captured || judgeDates(cite, calendar).bad.length > 0) return;
		yield {
			at: date.written.value,
			message: `|${date.name}=${date.value} is not the day in the archive's address, ${captured}`,
			fix: rewriteValue(date, capturedDate(cite) ?? ""),
		};
	},
	*judgeEntry({ archiveUrl, archiveDate }) {
		if (archiveUrl === undefined || archiveDate === undefined || findArchiveFault(archiveUrl.text) !== undefined)
			return;
		const given = readCiteDate(archiveDate.text) ?? readCiteDate(mendDate(archiveDate.text) ?? "");
		const captured = captureDay(archiveUrl.text);
		// What is a day off elsewhere is the same day of another time zone.
		if (
			captured === undefined ||
			!isWholeDay(given) ||
			Math.abs(Date.parse(isoDay(given)) - Date.parse(captured)) <= dayLength
		)
			return;
		yield {
			at: archiveDate,
			message: `“${archiveDate.text}” is not the day in the archive's address, ${captured}`,
			certainty: "likely",
		};
	},
});

/** In milliseconds. */
const dayLength = 86_400_000;
