import type { Root } from "mdast";
import type { Plugin } from "unified";
import { parseWikitext } from "./parse-wikitext.js";

/** The dialect as a unified plugin: `unified().use(wikitextPlugin).parse(file)`. */
export const wikitextPlugin: Plugin<[], string, Root> = function () {
	this.parser = parseWikitext;
};
