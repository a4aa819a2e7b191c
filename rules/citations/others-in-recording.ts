import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { hasPeople } from "../../src/cs1/names/has-people.js";

export default defineCiteRule({
	id: "others-in-recording",
	code: "maint_others_avm",
	title: "Others are named in the citation of a recording, and neither an author nor an editor",
	why: "The template has |people= for those who made it.",
	examples: {
		fires: ["{{cite AV media |title=The Horn of Brackwater |others=Moor}}"],
		quiet: ["{{cite AV media |title=The Horn of Brackwater |author=Marsh |others=Moor}}"],
	},
	looksAt: ["others"],
	*judge(cite) {
		const others = cite.get("others");
		const { class: kind } = cite.template;
		if (others === undefined || (kind !== "audio-visual" && kind !== "AV-media-notes") || hasPeople(cite)) return;
		yield { at: wholeParameter(others.written), message: `|${others.name}= stands without an author or an editor` };
	},
});
