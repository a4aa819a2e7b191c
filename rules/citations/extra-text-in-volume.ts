import { defineCiteRule } from "../../src/cite-rule.js";
import { hasVolumeWord } from "../../src/cs1/has-volume-word.js";
import { rewriteValue } from "../../src/cs1/rewrite-value.js";
import { usesVolume } from "../../src/cs1/uses-volume.js";

export default defineCiteRule({
	id: "extra-text-in-volume",
	code: "err_extra_text_volume",
	isUniversal: true,
	title: "The word volume is written in |volume=, which stands for it",
	why: "Readers see it twice, or where the style has none.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |volume=Vol. 5}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |volume=5}}",
			"{{cite book |title=Tides at Brackwater |volume=V. 5}}",
		],
	},
	looksAt: ["volume"],
	*judge(cite) {
		const volume = cite.get("volume");
		if (volume === undefined || !usesVolume(cite) || !hasVolumeWord(volume.value)) return;
		yield {
			at: volume.written.value,
			message: `|${volume.name}=${volume.value} begins with a word that the parameter stands for`,
			fix: rewriteValue(
				volume,
				volume.value.replace(/^(?:volume|vol\.?)(?:&nbsp;| )*(?=(?:\d+[A-Z]?(?:[–-]\d+)?|[IVXLC]+)$)/i, ""),
			),
		};
	},
});
