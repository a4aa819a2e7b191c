import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite } from "../../src/cs1/cite.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { hasPeople } from "../../src/cs1/names/has-people.js";

export default defineCiteRule({
	id: "others-without-author",
	code: "maint_others",
	title: "Others are named, and neither an author nor an editor",
	why: "Readers cannot tell whose work it is.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |others=Drawn by Moor}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |editor=Marsh |others=Drawn by Moor}}"],
	},
	looksAt: ["others"],
	*judge(cite) {
		const others = cite.get("others");
		if (others === undefined || isAudioVisual(cite) || hasPeople(cite)) return;
		yield { at: wholeParameter(others.written), message: `|${others.name}= stands without an author or an editor` };
	},
});

function isAudioVisual(cite: Cite): boolean {
	return cite.template.class === "audio-visual" || cite.template.class === "AV-media-notes";
}
