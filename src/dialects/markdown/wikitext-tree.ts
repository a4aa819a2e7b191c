import type { Nodes } from "mdast";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";

/** Gathers what `wikitextSyntax` left whole into a node of type `wikitext`, with its stretches as children. */
export function wikitextTree(): Extension {
	return {
		enter: { wikitext: enterWikitext, wikitextStretch: enterStretch },
		exit: { wikitext: exitWikitext, wikitextStretch: exitStretch },
		canContainEols: ["wikitext"],
	};
}

function enterWikitext(this: CompileContext, token: Token): void {
	this.enter({ type: "wikitext", value: "", children: [] } as unknown as Nodes, token);
}

function exitWikitext(this: CompileContext, token: Token): void {
	this.exit(token);
}

function enterStretch(this: CompileContext, token: Token): void {
	this.config.enter.data?.call(this, token);
}

function exitStretch(this: CompileContext, token: Token): void {
	this.config.exit.data?.call(this, token);
}
