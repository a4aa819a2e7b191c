import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeDates } from "../../src/cs1/dates/judge-dates.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { isBookLike } from "../../src/cs1/templates/is-book-like.js";

export default defineCiteRule({
	id: "location-without-publisher",
	code: "maint_location_no_publisher",
	title: "The place of a publisher is given without the publisher",
	why: "Readers cannot tell whose place it is.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |date=1900 |location=Brackwater}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=1900 |location=Brackwater |publisher=Harbour Press}}",
			"{{cite book |title=Tides at Brackwater |date=1849 |location=Brackwater}}",
		],
	},
	looksAt: ["place", "publication-place"],
	where: ["no publisher"],
	classes: ["book", "encyclopaedia", "citation"],
	*judge(cite, { calendar }) {
		const place = cite.get("publication-place") ?? cite.get("place");
		if (place === undefined || cite.has("publisher") || !isBookLike(cite)) return;
		const date = cite.get("date") ?? cite.get("year") ?? cite.get("publication-date");
		if (date === undefined || date.isOpaque || judgeDates(cite, calendar).bad.includes(date)) return;
		const [year] = readCiteDate(date.value)?.years ?? [];
		if (year === undefined || year < 1850) return;
		yield { at: wholeParameter(place.written), message: `|${place.name}=${place.value} stands without |publisher=` };
	},
});
