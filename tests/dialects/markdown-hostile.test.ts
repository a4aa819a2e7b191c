import type { Node } from "unist";
import { expect, it } from "vitest";
import { parseMarkdown } from "../../src/dialects/markdown/parse-markdown.js";
import { checkTree } from "./tree-invariants.js";

/** The nodes of a tree without their positions. */
function wordsOf(tree: Node): string {
	return JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value));
}

/** Texts at which micromark alone would take minutes, or at whose depth a walk runs out of stack. */
const hostile: Record<string, (n: number) => string> = {
	"quotations in one line": (n) => ">".repeat(n),
	"items in one line": (n) => `${"- ".repeat(n)}quay`,
	"numbered items in one line": (n) => `${"1. ".repeat(n)}quay`,
	"footnotes in one line": (n) => "[^a]: ".repeat(n),
	"opening brackets": (n) => "[".repeat(n),
	"closing brackets": (n) => "]".repeat(n),
	labels: (n) => "[a]".repeat(n),
	"links that stay open": (n) => "[a](".repeat(n),
	stars: (n) => "*a**b".repeat(n),
	"stars and lines": (n) => "a*_".repeat(n),
	"open comments": (n) => "quay <!-- pier\n".repeat(n),
	"open templates": (n) => "{{".repeat(n),
	"nested templates": (n) => "{{a|".repeat(n) + "}}".repeat(n),
	"open references": (n) => "<ref>".repeat(n),
	"nested references": (n) => "<ref>".repeat(n) + "</ref>".repeat(n),
	"underlined headings": (n) => "quay\n---\n".repeat(n / 10),
	brackets: (n) => "(".repeat(n),
};

for (const [name, make] of Object.entries(hostile)) {
	it(`reads 20,000 ${name} soundly and soon`, { timeout: 60_000 }, () => {
		const text = make(20_000);
		expect(checkTree(text, parseMarkdown(text))).toEqual([]);
	});
}

it("says where it gave up", () => {
	const tree = parseMarkdown(`The quay.\n\n${"> ".repeat(500)}deep\n\nThe pier.`);
	expect(wordsOf(tree.children[1] as Node)).toContain('"kind":"too-deep"');
	expect(tree.children).toHaveLength(3);
});

it("reads a list of 10,000 links without giving up", { timeout: 60_000 }, () => {
	const tree = parseMarkdown("- [tide](https://tides.example) *now*\n".repeat(10_000));
	expect(wordsOf(tree)).not.toContain("too-deep");
});
