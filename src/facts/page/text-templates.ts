import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import { wordsAt } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { parameterNamed } from "../templates/template-parameters.js";
import { readBlock } from "./blocks.js";

/** Which parameters of a template readers see as text, in order. */
export interface TextTemplate {
	readonly shown: readonly string[];
	/** The words are a block of their own. */
	readonly isQuote: boolean;
}

const inline = (...shown: string[]): TextTemplate => ({ shown, isQuote: false });
const quote = (...shown: string[]): TextTemplate => ({ shown, isQuote: true });

/** By name in lower case. */
export const textTemplates: ReadonlyMap<string, TextTemplate> = new Map([
	...["lang", "transl", "transliteration", "small", "nobold"].map(
		(name) => [name, inline(name === "small" || name === "nobold" ? "1" : "2")] as const,
	),
	...[
		"nowrap",
		"nobr",
		"nbr",
		"noitalic",
		"em",
		"strong",
		"big",
		"smaller",
		"abbr",
		"sic",
		"circa",
		"c.",
		"ca.",
		"as of",
		"date",
		"start date",
		"end date",
		"currency",
		"val",
		"frac",
		"keypress",
		"format price",
		"formatnum",
		"nihongo",
		"main article title",
		"var",
		"mono",
		"code",
		"samp",
		"kbd",
		"tooltip",
		"url",
		"ill",
		"interlanguage link",
		"visible anchor",
		"vanchor",
		"usd",
		"us$",
		"a$",
		"c$",
		"£",
		"€",
		"¥",
	].map((name) => [name, inline("1")] as const),
	...["convert", "cvt", "conv"].map((name) => [name, inline("1", "2")] as const),
	...[
		"lang-fr",
		"lang-de",
		"lang-es",
		"lang-it",
		"lang-ru",
		"lang-la",
		"lang-ar",
		"lang-ja",
		"lang-zh",
		"lang-el",
		"lang-pt",
		"lang-pl",
		"lang-nl",
		"lang-he",
	].map((name) => [name, inline("1")] as const),
	...["quote", "blockquote", "cquote", "quotation", "quote box", "rquote", "pull quote", "citation bloc", "bquote"].map(
		(name) => [name, quote("1", "text", "quote")] as const,
	),
]);

/** Reads a template whose parameters are words of the article. */
export function readTextTemplate(reading: Reading, node: Template, template: TextTemplate, walk: Walk): void {
	const shown = template.shown.map((name) => parameterNamed(node, name)).filter((p) => p !== undefined);
	const read = () => {
		if (spoken.has(node.name.toLowerCase())) sayName(reading, node);
		for (const [i, parameter] of shown.entries()) {
			if (i > 0) reading.prose?.space(placeOf(parameter).start);
			readValue(reading, parameter, walk);
		}
	};
	if (template.isQuote) readBlock(reading, "quote", node, read);
	else read();
	const hidden = (node.children as Nodes[]).filter((child) => !shown.includes(child as TemplateParameter));
	reading.withProse(null, () => walk(hidden));
}

/** Templates whose name readers see too: {{circa|1823}} is "circa 1823", and not 1823. */
const spoken: ReadonlySet<string> = new Set(["circa", "c.", "ca."]);

function sayName({ prose, text }: Reading, { nameRange: { start, end } }: Template): void {
	prose?.append(text.slice(start, end).trim(), start);
	prose?.space(end);
}

function readValue(reading: Reading, parameter: TemplateParameter, walk: Walk): void {
	if (parameter.children.length > 0) return walk(parameter.children as Nodes[]);
	const words = wordsAt(reading.text, parameter.valueRange.start, parameter.valueRange.end);
	reading.prose?.append(words.text, words.start);
}
