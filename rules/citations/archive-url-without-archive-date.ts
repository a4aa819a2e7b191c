import { daysOfCiteDate } from "../../src/calendar/days-of-cite-date.js";
import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { isAddress } from "../../src/cs1/addresses/is-address.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { capturedDate } from "../../src/cs1/dates/captured-date.js";
import { mendDate } from "../../src/cs1/dates/mend-date.js";
import { insertParameter } from "../../src/cs1/fixes/insert-parameter.js";
import { readRoles } from "../../src/cs1/titles/read-roles.js";
import type { DayInterval } from "../../src/model/date.js";
import type { Fix } from "../../src/model/finding.js";

export default defineCiteRule({
	id: "archive-url-without-archive-date",
	code: "err_archive_missing_date",
	title: "A citation gives the address of a capture and not its day",
	why: "Readers are not told which state of the page they are sent to.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1}}",
			"{{cite web\n| title = Ferry times\n| url = https://brackwater.example\n| archive-url = https://web.archive.org/web/20150501101010/https://brackwater.example\n| access-date = 3 May 2015\n}}",
		],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |archive-url=https://archive.example/1 |archive-date=1 May 2015}}",
		],
	},
	looksAt: ["archive-url"],
	where: ["no archive-date"],
	*judge(cite) {
		const { address, date } = readArchive(cite);
		if (address === undefined || date !== undefined) return;
		yield {
			at: address.written.name ?? address.written,
			message: `|${address.name}= stands without an |archive-date=`,
			fix: addDate(cite, address),
		};
	},
});

/** The address of a capture at the Wayback Machine holds its day. */
function addDate(cite: Cite, { written }: CiteParameter): Fix | undefined {
	const { url, chapterUrl } = readRoles(cite);
	const original = url ?? chapterUrl;
	// Beside a date the address of the page is looked at too.
	if (original === undefined || !isAddress(original.value) || cite.get("url-status")?.value === "bot: unknown")
		return undefined;
	const day = capturedDate(cite);
	const edit = day === undefined ? undefined : insertParameter(cite, written, "archive-date", day);
	// A capture older than the work is one of something else, and for a person to look at.
	const safety = isOlderThanWork(cite) ? "unsafe" : "safe";
	return edit && { title: `Add |archive-date=${day}`, safety, edits: [edit] };
}

function isOlderThanWork(cite: Cite): boolean {
	const published = (cite.get("date") ?? cite.get("year") ?? cite.get("publication-date"))?.value ?? "";
	const work = daysOf(published) ?? daysOf(mendDate(published) ?? "");
	const capture = daysOf(readArchive(cite).captured ?? "");
	return work !== undefined && capture !== undefined && capture.last < work.first;
}

function daysOf(text: string): DayInterval | undefined {
	const date = readCiteDate(text);
	return date && (daysOfCiteDate(date) ?? undefined);
}
