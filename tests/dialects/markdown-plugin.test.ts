import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Node, Parent } from "unist";
import { expect, it } from "vitest";
import { parseMarkdown } from "../../src/dialects/markdown/parse-markdown.js";
import { remarkCitelint } from "../../src/dialects/markdown/remark-citelint.js";
import { describeWithShared, sharedTexts } from "../shared.js";
import { checkTree } from "./tree-invariants.js";

const processor = unified().use(remarkParse).use(remarkCitelint).freeze();

/** A tree as plain values, positions with lines and columns included. */
function plain(node: Node): unknown {
	const { position, ...rest } = node as Parent & Record<string, unknown>;
	const start = position && { line: position.start.line, column: position.start.column, offset: position.start.offset };
	const end = position && { line: position.end.line, column: position.end.column, offset: position.end.offset };
	return {
		...rest,
		position: { start, end },
		...("children" in rest && { children: (rest.children as Node[]).map(plain) }),
	};
}

function expectSame(text: string): void {
	const tree = parseMarkdown(text);
	// The marks of a quotation inside a comment are left out of what it says.
	expect(checkTree(text, tree).filter((trouble) => !/^comment.*says/.test(trouble))).toEqual([]);
	expect(plain(tree)).toEqual(plain(processor.parse(text)));
}

describeWithShared("the Markdown corpus", () => {
	it("gives sound trees, and as a remark plugin the same ones", () => {
		for (const { text } of sharedTexts("corpus/markdown")) expectSame(text);
	});
});

const pieces = [
	...'The quay opened |harbour |words here|a|x1|\n|\n|\n\n|\n\n|\r\n|  |    |\t|# |- |* |1. |> |```|```\n|~~~\n|`|``|*|**|_|[|]|](|](/sea "old words")|]: /x "old words"|[pier]|[pier]: https://x.example|[^1]|[^1]: |![|<b>|</b>|<div>\n|<a href="old words here">|<!--|-->|<!-- old words -->|<https://tides.example>|https://quay.example/a_b|&amp;|\\|\\*|{{|}}|{{cite web}}|---\n|===\n|<ref>|</ref>|<ref name="old quay">|<ref name=q />|[1]|[1] |## References\n|[@hale1931, p. 3]|é|日本語|😀|(|)|"|, '.split(
		"|",
	),
	"| a | b |\n|---|---|\n",
];

it("reads a soup of marks as remark does with the plugin", () => {
	let seed = 1961;
	const next = (below: number): number => {
		seed = (seed * 48271) % 0x7fffffff;
		return seed % below;
	};
	for (let i = 0; i < 1500; i++) {
		const length = 3 + next(28);
		expectSame(Array.from({ length }, () => pieces[next(pieces.length)]).join(""));
	}
});
