import { unified } from "unified";
import { expect, it } from "vitest";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { wikitextPlugin } from "../../src/dialects/wikitext/wikitext-plugin.js";
import { sayWikitext } from "./say-wikitext.js";

const forms: Record<string, [text: string, blocks: string[]]> = {
	paragraphs: ["One\nline.\n\nTwo.\n", ['paragraph["One\\nline."]', 'paragraph["Two."]']],
	"what stands alone in its line is no paragraph, unless one goes on": [
		"{{Harbour box}}\n'''Ellis''' is\n{{quay}}\na port.",
		["template(Harbour box)", 'paragraph[strong["Ellis"] " is\\n" template(quay) "\\na port."]'],
	],
	"headings, with comments behind them": [
		"== Trade ==\n=== ''Fish'' === <!-- a -->\n= b\n=====\n== c = d ===",
		[
			'heading(2)["Trade"]',
			'heading(3)[emphasis["Fish"]]',
			"comment( a )",
			'paragraph["= b"]',
			'heading(2)["="]',
			'heading(2)["c = d ="]',
		],
	],
	lists: [
		"* a\n** b\n*# c\n* d\n# e\n\n: f",
		[
			'list[listItem[paragraph["a"] list[listItem[paragraph["b"]]] list(ordered)[listItem[paragraph["c"]]]] listItem[paragraph["d"]]]',
			'list(ordered)[listItem[paragraph["e"]]]',
			'list[listItem[paragraph["f"]]]',
		],
	],
	"a term and its words": [
		"; mole : a wall [https://a.b c]",
		['list[listItem[paragraph["mole"]] listItem[paragraph["a wall " externalLink(labelled https://a.b)["c"]]]]'],
	],
	"a comment does not interrupt a list": [
		"* a\n<!-- b -->\n* c",
		['list[listItem[paragraph["a"] comment( b )] listItem[paragraph["c"]]]'],
	],
	"a rule": ["----\na", ["thematicBreak", 'paragraph["a"]']],
	"a table": [
		'{| class="wikitable"\n|+ style="x" | Ships\n! Name !! scope=col | Built\n|-\n| Aurora || 1901<ref>a</ref>\n|-\n|style="y"|[[Ceres|b]]\n| c\n* d\n|}\ne',
		[
			'table[tableCaption["Ships"] tableRow[tableCell(header)["Name"] tableCell(header)["Built"]]' +
				' tableRow[tableCell["Aurora"] tableCell["1901" ref["a"]]]' +
				' tableRow[tableCell[wikiLink(page Ceres)["b"]] tableCell[paragraph["c"] list[listItem[paragraph["d"]]]]]]',
			'paragraph["e"]',
		],
	],
	"a bar in a cell that holds a link parts nothing": [
		"{|\n| [[a]] | b\n|}",
		['table[tableRow[tableCell[wikiLink(page a)["a"] " | b"]]]'],
	],
	"a table in a table": [
		"{|\n|\n{|\n| a\n|}\n| b\n|}",
		['table[tableRow[tableCell[table[tableRow[tableCell["a"]]]] tableCell["b"]]]'],
	],
	"templates in the place of rows and attributes": [
		"{| {{style}}\n{{head}}\n|- {{n}}\n| {{m}} | a\n{{row}}",
		[
			'table[template(style) template(head) template(n) tableRow[tableCell[template(m) paragraph["a\\n" template(row)]]]]',
		],
	],
	"a bar outside of a table is text": ["| a\n! b", ['paragraph["| a\\n! b"]']],
	"a redirect": ["#REDIRECT [[Port Ellis]] {{R}}", ["redirect(Port Ellis)", "template(R)"]],
	"line ends of other systems": [
		"== a ==\r\nb\r\n\r\nc\rd",
		['heading(2)["a"]', 'paragraph["b"]', 'paragraph["c\\rd"]'],
	],
	"odd characters": [
		"a\0b 😀 \ud800 {{c|😀}}",
		['paragraph["a\\u0000b 😀 \\ud800 " template(c)[templateParameter(😀)]]'],
	],
	nothing: ["", []],
};

for (const [name, [text, blocks]] of Object.entries(forms)) it(name, () => expect(sayWikitext(text)).toEqual(blocks));

it("is a parser for unified", () => {
	const text = "a {{b}}";
	expect(unified().use(wikitextPlugin).parse(text)).toEqual(parseWikitext(text));
});
