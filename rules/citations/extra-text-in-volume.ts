import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { insertParameter } from "../../src/cs1/fixes/insert-parameter.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { usesIssue } from "../../src/cs1/templates/uses-issue.js";
import { usesVolume } from "../../src/cs1/templates/uses-volume.js";
import { hasVolumeWord } from "../../src/cs1/values/has-volume-word.js";
import type { Fix } from "../../src/model/finding.js";

export default defineCiteRule({
	id: "extra-text-in-volume",
	code: "err_extra_text_volume",
	isUniversal: true,
	title: "The word volume is written in |volume=, which stands for it",
	why: "Readers see it twice, or where the style has none.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |volume=Vol. 5}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |volume=Vol. 5, No. 3}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |volume=5}}",
			"{{cite book |title=Tides at Brackwater |volume=V. 5}}",
		],
	},
	looksAt: ["volume"],
	where: ["wordy number"],
	*judge(cite) {
		const volume = cite.get("volume");
		if (volume === undefined || !usesVolume(cite) || !hasVolumeWord(volume.value)) return;
		yield {
			at: volume.written.value,
			message: `|${volume.name}=${volume.value} begins with a word that the parameter stands for`,
			fix: bareVolume(volume) ?? splitVolume(cite, volume),
		};
	},
});

/** `Vol. 5` is 5. */
function bareVolume(volume: CiteParameter): Fix | undefined {
	const word = /^(?:volume|vol\.?)(?:&nbsp;| )*(?=(?:\d+[A-Z]?(?:[–-]\d+)?|[IVXLC]+)$)/i;
	return rewriteValue(volume, volume.value.replace(word, ""));
}

const withIssue =
	/^(?:volume|vol\.?) ?(\d{1,4}|[IVXLC]{1,8}) ?[,;:(]? ?(?:issue|iss\.|number|no\.?|nr\.?|#|№) ?(\d{1,4}(?:[–-]\d{1,4})?)\)?$/i;

/** `Vol. 5, No. 3` is volume 5 and issue 3, where the template prints an issue. */
function splitVolume(cite: Cite, volume: CiteParameter): Fix | undefined {
	const [, number, issue] = withIssue.exec(volume.value) ?? [];
	if (number === undefined || issue === undefined || !usesIssue(cite)) return undefined;
	const shortened = rewriteValue(volume, number);
	const given = cite.get("issue");
	if (given !== undefined) return given.value === issue ? shortened : undefined;
	const added = insertParameter(cite, volume.written, "issue", issue);
	if (shortened === undefined || added === undefined) return undefined;
	const { start, end } = volume.written.value;
	const edits = added.start === end ? [{ start, end, text: number + added.text }] : [...shortened.edits, added];
	return { title: `Write |${volume.name}=${number} and |issue=${issue}`, safety: "safe", edits };
}
