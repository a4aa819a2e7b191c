import type { Root } from "mdast";
import type { Processor } from "unified";
import { parseRendered } from "./parse-rendered.js";

/** The dialect as a unified plugin: `unified().use(renderedPlugin).parse(file)`. */
export function renderedPlugin(this: Processor<Root>): void {
	this.parser = (text) => parseRendered(text);
}
