import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite } from "../../src/cs1/cite.js";
import { removeParameter } from "../../src/cs1/fixes/remove-parameter.js";
import { plainValue } from "../../src/cs1/values/plain-value.js";

import type { Parameter } from "../../src/model/citation.js";

export default defineCiteRule({
	id: "empty-unknown-parameter",
	code: "err_param_unknown_empty",
	title: "A cite template has an empty parameter that it does not know",
	why: "It can hold nothing that the template would print; a stray | makes one too.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |shelfmark=}}", "{{cite book |title=Tides at Brackwater |}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |publisher=}}"],
	},
	looksAt: ["unknown parameter", "positional parameter"],
	*judge(cite) {
		for (const { written, name } of emptyUnknown(cite)) {
			const title = name === "" ? "Remove the empty |" : `Remove |${name}=`;
			yield {
				at: written.name ?? { start: written.start - 1, end: written.end },
				message:
					name === "" ? "Nothing stands behind this |" : `{{${cite.template.title}}} does not know the empty |${name}=`,
				fix: { title, safety: "safe", edits: [removeParameter(written)] },
			};
		}
	},
});

function* emptyUnknown(cite: Cite): Iterable<{ name: string; written: Parameter }> {
	for (const { name, value, written } of cite.unknown) if (value === "") yield { name, written };
	for (const written of cite.positional)
		if (plainValue(written) === "") yield { name: written.name?.text ?? "", written };
}
