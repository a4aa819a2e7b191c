import type { Finding } from "../../model/finding.js";
import type { Cite } from "../cite.js";
import { acceptedValue } from "./accepted-value.js";

/** An identifier that begins with the letters that the template prints before it. */
export function* findPrefix(cite: Cite, meta: "jfm" | "mr" | "pmc"): Iterable<Finding> {
	const parameter = cite.get(meta);
	if (parameter === undefined || parameter.isOpaque) return;
	const value = acceptedValue(parameter.value) ?? parameter.value;
	if (!prefixed[meta].test(value)) return;
	const { start, end, text } = parameter.written.value;
	yield {
		at: parameter.written.value,
		message: `“${parameter.value}” in |${parameter.name}= begins with the letters that the template prints by itself`,
		fix: {
			title: `Remove ${text.slice(0, meta.length)}`,
			safety: "safe",
			edits: [{ start, end, text: text.slice(meta.length) }],
		},
	};
}

/** Only the Jahrbuch's may have a space behind its letters. */
const prefixed = { jfm: /^jfm/i, mr: /^mr\d+$/i, pmc: /^pmc\d+$/i };
