import type { Parameter } from "../../model/citation.js";
import { markExtensionTags } from "./mark-extension-tags.js";

/**
 * What Citation Style 1 gets to see of a value: templates whose text is known are expanded, extension tags become
 * strip markers, white space at the ends is gone. Null where a template is left, so that nobody can know it offline.
 */
export function plainValue({ value, opaque }: Parameter): string | null {
	let text = value.text;
	if (text.length > longest) return null;
	if (opaque) text = text.replace(plainTemplate, expand);
	if (text.includes("<")) text = markExtensionTags(text);
	if (opaque && text.includes("{{")) return null;
	return trimUnicode(text);
}

/** Real values are shorter, quotations too; what takes long on a longer one would be a trap. */
const longest = 2000;

const plainTemplate = /\{\{([^{}|]+)(?:\|([^{}]*))?\}\}/g;

const expansions: Readonly<Record<string, string>> = {
	"!": "|",
	"=": "=",
	nbsp: "&nbsp;",
	snd: "&nbsp;– ",
	spnd: "&nbsp;– ",
	"spaced ndash": "&nbsp;– ",
	ndash: "–",
	endash: "–",
	mdash: "—",
	"'": "'",
};

function expand(call: string, name: string, parameters: string | undefined): string {
	const key = name.trim().toLowerCase();
	if (parameters === undefined) return expansions[key] ?? call;
	return key === "sfnref" || key === "harvid" ? `CITEREF${anchorOf(parameters)}` : call;
}

/** {{sfnref|Lund|Moor|2001}} names the authors and the year. */
function anchorOf(parameters: string): string {
	const words = parameters.split("|").filter((word) => !word.includes("="));
	return words.map((word) => word.trim()).join("");
}

function trimUnicode(text: string): string {
	const first = text.charCodeAt(0);
	const last = text.charCodeAt(text.length - 1);
	return first > 32 && first < 127 && last > 32 && last < 127
		? text
		: text.replace(/^[^\S\ufeff]+|(?<![^\S\ufeff])[^\S\ufeff]+$/g, "");
}
