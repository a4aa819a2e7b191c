import type { Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/dialects/markdown/parse-markdown.js";
import { checkTree } from "./tree-invariants.js";

/** The nodes of our own and those of mdast that carry facts, each with the words it stands on. */
const shown = new Set(
	"template templateParameter ref extensionTag comment externalLink noteMarker citeKey noteList noteEntry footnoteReference footnoteDefinition linkReference definition link html inlineCode code yaml trouble heading tableCell".split(
		" ",
	),
);

function read(text: string): string[] {
	const tree = parseMarkdown(text);
	expect(checkTree(text, tree)).toEqual([]);
	return say(text, tree);
}

function say(text: string, node: Root | Nodes): string[] {
	const lines: string[] = [];
	if (shown.has(node.type)) lines.push(`${node.type}${keyOf(node)} ${wordsOf(text, node)}`);
	for (const child of "children" in node ? (node.children as Nodes[]) : []) lines.push(...say(text, child));
	return lines;
}

function wordsOf(text: string, node: Root | Nodes): string {
	return text.slice(node.position?.start.offset, node.position?.end.offset).replace(/\n/g, "⏎");
}

function keyOf(node: Root | Nodes): string {
	if (node.type === "noteMarker" || node.type === "noteEntry") return `:${node.label}`;
	if (node.type === "noteList") return node.group === "" ? "" : `:${node.group}`;
	if (node.type === "citeKey") return `:${node.key}`;
	return "name" in node && node.name !== null ? `:${node.name}` : "";
}

const forms: Record<string, [text: string, nodes: string[]]> = {
	"a reference with a template, in which no emphasis and no address wins": [
		"The quay opened.<ref>{{cite web|url=https://brackwater.example/a_b_c|title=The *old* quay}}</ref>",
		[
			"ref <ref>{{cite web|url=https://brackwater.example/a_b_c|title=The *old* quay}}</ref>",
			"template:cite web {{cite web|url=https://brackwater.example/a_b_c|title=The *old* quay}}",
			"templateParameter:url url=https://brackwater.example/a_b_c",
			"externalLink https://brackwater.example/a_b_c",
			"templateParameter:title title=The *old* quay",
		],
	],
	"a template over several lines, with a blank one and a heading's mark": [
		"{{Infobox harbour\n| name = Brackwater\n\n| berths = 4\n}}\n\nThe harbour is {{convert|5|km}} wide.",
		[
			"template:Infobox harbour {{Infobox harbour⏎| name = Brackwater⏎⏎| berths = 4⏎}}",
			"templateParameter:name  name = Brackwater⏎⏎",
			"templateParameter:berths  berths = 4⏎",
			"template:convert {{convert|5|km}}",
			"templateParameter 5",
			"templateParameter km",
		],
	],
	"a template in a quotation, whose marks are no part of it": [
		"> The pilot.{{cite book\n> | title = Tides\n> }}",
		["template:cite book {{cite book⏎> | title = Tides⏎> }}", "templateParameter:title  title = Tides⏎"],
	],
	"a template in a table, whose bars part no cells": [
		"| Berth | Depth |\n| --- | --- |\n| North {{sfn|Hale|1931}} | 4 m |",
		[
			"tableCell | Berth ",
			"tableCell | Depth |",
			"tableCell | North {{sfn|Hale|1931}} ",
			"template:sfn {{sfn|Hale|1931}}",
			"templateParameter Hale",
			"templateParameter 1931",
			"tableCell | 4 m |",
		],
	],
	"named, empty and listed references": [
		'It closed.<ref name="log" />\n\n<references>\n<ref name="log">Harbour log</ref>\n</references>',
		[
			'ref <ref name="log" />',
			'extensionTag:references <references>⏎<ref name="log">Harbour log</ref>⏎</references>',
			'ref <ref name="log">Harbour log</ref>',
		],
	],
	"templates and references in code are code": [
		"`{{cite web}}` and `<ref>`\n\n```\n{{cite web}}<ref>\n```",
		["inlineCode `{{cite web}}`", "inlineCode `<ref>`", "code ```⏎{{cite web}}<ref>⏎```"],
	],
	"braces that nothing closes, and a placeholder that looks like a reference, are text and HTML": [
		"Write {{ to open; git show <ref> shows it.",
		["html <ref>"],
	],
	"numbered markers, and the list under its heading": [
		"The sluice[1] and the pier [2][3], see [1, 2] but not depth[0].\n\n## References\n\n1. Tide tables.\n2. Pilot book.\n3. Log.",
		[
			"noteMarker:1 [1]",
			"noteMarker:2 [2]",
			"noteMarker:3 [3]",
			"noteMarker:1 [1",
			"noteMarker:2 , 2]",
			"heading ## References",
			"noteList 1. Tide tables.⏎2. Pilot book.⏎3. Log.",
			"noteEntry:1 1. Tide tables.",
			"noteEntry:2 2. Pilot book.",
			"noteEntry:3 3. Log.",
		],
	],
	"a list of notes in brackets, line by line, and one of another group": [
		"Wall.[1] Gate.[note 1]\n\n## Notes\n\n[1] Hale, *Walls*.\n[2]: https://brackwater.example The gate.\n\n[note 1]: Now a café.",
		[
			"noteMarker:1 [1]",
			"noteMarker:1 [note 1]",
			"heading ## Notes",
			"noteList [1] Hale, *Walls*.⏎[2]: https://brackwater.example The gate.",
			"noteEntry:1 [1] Hale, *Walls*.",
			"noteEntry:2 [2]: https://brackwater.example The gate.",
			"externalLink https://brackwater.example",
			"noteList:note [note 1]: Now a café.",
			"noteEntry:1 [note 1]: Now a café.",
		],
	],
	"notes below the text without a heading, all of them called": [
		"The crane [1] rusts.\n\n[1] Not the one of 1902.",
		["noteMarker:1 [1]", "noteList [1] Not the one of 1902.", "noteEntry:1 [1] Not the one of 1902."],
	],
	"numbers in brackets without a list are no markers": [
		"The berths [1] and [2] are full, `berths[0]` is not.\n\n## Steps\n\n1. Moor.\n2. Pay.",
		["inlineCode `berths[0]`", "heading ## Steps"],
	],
	"a numbered list that no marker calls is a list": ["## References\n\n1. Tide tables.", ["heading ## References"]],
	"definitions and their references stay Markdown": [
		"The quay [1] is [old][1].\n\n[1]: https://brackwater.example",
		["linkReference [1]", "linkReference [old][1]", "definition [1]: https://brackwater.example"],
	],
	"Pandoc's keys, in brackets and in the text; no e-mail address, no figure": [
		"So it is [see @hale1931, p. 3; -@orr2001] and @lund1888 says; write to master@brackwater.example, see @fig:map.",
		["citeKey:hale1931 [see @hale1931, p. 3", "citeKey:orr2001 ; -@orr2001]", "citeKey:lund1888 @lund1888"],
	],
	"with a bibliography every key counts": [
		"---\nbibliography: harbour.bib\n---\n\nAs @hale says.",
		["yaml ---⏎bibliography: harbour.bib⏎---", "citeKey:hale @hale"],
	],
	"without it a person who is mentioned is none": ["Thanks to @hale, and @orr2.", []],
	"footnotes, and one whose definition is missing; no set of letters": [
		"Dock.[^1] Crane.[^9] A pattern [^a-z].\n\n[^1]: Harbour log.",
		["footnoteReference [^1]", "footnoteReference [^9]", "footnoteDefinition [^1]: Harbour log."],
	],
	"bare addresses without the punctuation behind them": [
		"See https://brackwater.example/a_(b). Or <https://tides.example>, [log](https://log.example) (ftp://old.example).",
		[
			"externalLink https://brackwater.example/a_(b)",
			"externalLink <https://tides.example>",
			"link [log](https://log.example)",
			"externalLink ftp://old.example",
		],
	],
	"comments, alone and among HTML": [
		"A <!-- one --> b\n\n<!-- two --> <!-- three -->\n\n<div>\n<!-- four -->\n</div>",
		[
			"comment <!-- one -->",
			"comment <!-- two -->",
			"comment <!-- three -->",
			"html <div>",
			"comment <!-- four -->",
			"html </div>",
		],
	],
};

describe("Markdown", () => {
	for (const [name, [text, nodes]] of Object.entries(forms)) it(name, () => expect(read(text)).toEqual(nodes));

	it("keeps offsets over CRLF, tabs, letters of two units and private characters", () => {
		const text = "# Häfen\r\n\r\n😀 The quay\tis at https://brackwater.example.\r\n> \ue000 and {{sfn|Hale}}";
		expect(read(text)).toEqual([
			"heading # Häfen",
			"externalLink https://brackwater.example",
			"template:sfn {{sfn|Hale}}",
			"templateParameter Hale",
		]);
	});

	it("decodes entities and escapes as nodes of their own", () => {
		const text = "Fish &amp; chips \\* free";
		const [paragraph] = parseMarkdown(text).children;
		const values =
			paragraph?.type === "paragraph" ? paragraph.children.map((node) => "value" in node && node.value) : [];
		expect(values).toEqual(["Fish ", "&", " chips ", "*", " free"]);
	});

	it("puts folded words back where a node keeps them", () => {
		const text =
			'[the old quay](/quay "seen from the long pier") and ![a map of the harbour](/map)\n\n```text for pilots only\nDepth at the quay\n```\n\n[old quay]: /x "title of the definition"\n';
		const tree = parseMarkdown(text);
		const found = JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value));
		for (const words of [
			"seen from the long pier",
			"a map of the harbour",
			"for pilots only",
			"Depth at the quay",
			"title of the definition",
		]) {
			expect(found).toContain(words);
		}
		expect(found).not.toMatch(/[\ue000-\uf8ff]/);
	});
});
