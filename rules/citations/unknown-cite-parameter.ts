import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite, UnknownParameter } from "../../src/cs1/cite.js";
import { renameParameter } from "../../src/cs1/fixes/rename-parameter.js";
import { isMisplaced } from "../../src/cs1/parameters/is-misplaced.js";
import { nearestParameter } from "../../src/cs1/parameters/nearest-parameter.js";
import { suggestParameter } from "../../src/cs1/parameters/suggest-parameter.js";
import type { Fix } from "../../src/model/finding.js";

export default defineCiteRule({
	id: "unknown-cite-parameter",
	code: "err_parameter_ignored",
	title: "A cite template is given a parameter that it does not know",
	why: "The template drops the value, so readers never see it, and prints an error in its place.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |shelfmark=B 12}}",
			"{{cite book |title=Tides at Brackwater |yaer=1950 |firrst2=Ada |last2=Marsh}}",
			"{{cite document |title=Ferry Order |publisher=Harbour Board |isbn=9780306406157}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |author07=Marsh}}",
			"{{cite book |title=Tides at Brackwater |shelfmark=}}",
			"{{cite thesis |title=Tides at Brackwater |degree=MA}}",
		],
	},
	looksAt: ["unknown parameter", "agency", "encyclopedia", "script-encyclopedia", "class newsgroup"],
	*judge(cite) {
		for (const parameter of cite.parameters) {
			if (!isMisplaced(parameter, cite)) continue;
			const { name, written } = parameter;
			yield {
				at: written.name ?? written,
				message: `{{${cite.template.title}}} has no place for |${name}= and drops its value`,
			};
		}
		for (const unknown of cite.unknown) {
			const { name, value, written } = unknown;
			if (value === "" || suggestParameter(name, cite.template) !== undefined) continue;
			const at = written.name ?? written;
			const fault = `{{${cite.template.title}}} does not know |${name}= and drops its value`;
			const nearest = nearestParameter(name, cite.template);
			if (nearest === undefined) yield { at, message: fault };
			else yield { at, message: `${fault}; the nearest is |${nearest}=`, fix: renameUnsurely(cite, unknown, nearest) };
		}
	},
});

/** The name is a guess, however like it is. */
function renameUnsurely(cite: Cite, unknown: UnknownParameter, nearest: string): Fix | undefined {
	const fix = renameParameter(cite, unknown, nearest);
	return fix && { ...fix, safety: "unsafe" };
}
