import { defineCiteRule } from "../../src/cite-rule.js";
import { acceptedValue } from "../../src/cs1/accepted-value.js";
import { isGenericTitle } from "../../src/cs1/is-generic-title.js";
import { readRoles } from "../../src/cs1/read-roles.js";

export default defineCiteRule({
	id: "generic-title",
	code: "err_generic_title",
	isUniversal: true,
	title: "A title is that of an error page or of the archive, and not of the work",
	why: "A program took down the page that it saw; readers cannot find the work by it.",
	examples: {
		fires: ["{{cite web |title=Page Not Found |url=https://brackwater.example}}"],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example}}",
			"{{cite web |title=((404)) |url=https://brackwater.example}}",
		],
	},
	looksAt: ["title"],
	*judge(cite) {
		const { title } = readRoles(cite);
		if (
			title === undefined ||
			title.isOpaque ||
			acceptedValue(title.value) !== undefined ||
			!isGenericTitle(title.value)
		)
			return;
		yield { at: title.written.value, message: `“${title.value}” is not the title of a work` };
	},
});
