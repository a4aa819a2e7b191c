import type { Dialect } from "../model/manuscript.js";

const byExtension: Readonly<Record<string, Dialect>> = {
	md: "markdown",
	markdown: "markdown",
	mdx: "markdown",
	wiki: "wikitext",
	wikitext: "wikitext",
	mediawiki: "wikitext",
};

/** Marks that only wikitext has: a reference tag, a template call, a placeholder that an extractor left for one. */
const wikitextMark = /<ref[\s/>]|\{\{(?!cite [a-z ]+\}\}: )|^Template:[A-Z]|[ >]Template:[A-Z][a-z]+/m;

/** Decides the dialect: by the extension where it is one of ours, otherwise by what the text holds. */
export function detectDialect(path: string, text: string): Dialect {
	const extension = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
	const known = extension === undefined ? undefined : byExtension[extension];
	return known ?? (wikitextMark.test(text) ? "wikitext" : "rendered");
}
