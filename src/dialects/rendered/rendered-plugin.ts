import type { Root } from "mdast";
import type { Plugin } from "unified";
import { parseRendered } from "./parse-rendered.js";

/** The dialect as a unified plugin: `unified().use(renderedPlugin).parse(file)`. */
export const renderedPlugin: Plugin<[], string, Root> = function () {
	this.parser = parseRendered;
};
