import { defineCiteRule } from "../../src/cite-rule.js";
import { findAccepted } from "../../src/cs1/values/find-accepted.js";

export default defineCiteRule({
	id: "isbn-taken-as-written",
	code: "maint_isbn_ignore",
	title: "An ISBN stands in ((…)) and is not checked",
	why: "Somebody vouched for an ISBN of an odd form; it is worth a second look.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |isbn=((123))}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}"],
	},
	looksAt: ["isbn", "sbn"],
	where: ["vouched value"],
	*judge(cite) {
		yield* findAccepted(cite, ["isbn", "sbn"]);
	},
});
