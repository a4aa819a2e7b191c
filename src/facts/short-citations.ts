import type { Template } from "../dialects/tree.js";
import { placeOf } from "./place-of.js";
import type { Reading } from "./reading.js";
import { parameterNamed, parametersOf, wordsOfValue } from "./template-parameters.js";

const names = new Set([
	"sfn",
	"sfnp",
	"sfnm",
	"sfnmp",
	"shortened footnote",
	"harv",
	"harvnb",
	"harvtxt",
	"harvp",
	"harvcol",
	"harvcolnb",
	"harvcoltxt",
	"harvard citation",
	"harvard citation no brackets",
	"harvard citation text",
	"harvs",
	"harvc",
]);

/** Whether a template of this name (lower case) names a work by author and year. */
export function isShortCitation(name: string): boolean {
	return names.has(name);
}

/** {{harv|Smith|Jones|1990|p=3}}: up to five positional values, the last of which is the year. */
export function readShortCitation(reading: Reading, node: Template, template: string): void {
	const given = parametersOf(node)
		.filter((parameter) => parameter.name === null || /^[1-5]$/.test(parameter.name))
		.map((parameter) => wordsOfValue(reading.text, parameter))
		.filter((words) => words.text !== "");
	const last = given.at(-1);
	const year = last !== undefined && /^(c\. )?\d{3,4}[a-z]?$|^n\.d\.|^forthcoming/i.test(last.text) ? last : null;
	const pages = ["p", "pp", "page", "pages", "loc"]
		.map((name) => parameterNamed(node, name))
		.find((p) => p !== undefined);
	reading.shortCitations.push({
		...placeOf(node),
		template,
		authors: year === null ? given : given.slice(0, -1),
		year,
		pages: pages === undefined ? null : wordsOfValue(reading.text, pages),
		section: reading.section,
	});
}
