import { expect, it } from "vitest";
import { sayWikitext } from "./say-wikitext.js";

const forms: Record<string, [text: string, blocks: string[]]> = {
	"a title, stubs, paragraphs": [
		"Trade of Port Ellis\nTemplate:Short description Template:Use dmy dates Template:Ports of the Sound\nEllis sells herring.<ref>Template:Cite web Template:Subscription required</ref>\nIt buys salt.",
		[
			'heading(1)["Trade of Port Ellis"]',
			"template(stub Short description)",
			"template(stub Use dmy dates)",
			"template(stub Ports of the Sound)",
			'paragraph["Ellis sells herring." ref[template(stub Cite web) " " template(stub Subscription required)]]',
			'paragraph["It buys salt."]',
		],
	],
	"headings stand before [edit]": [
		"Template:Infobox port\nHerring\n[edit]It is salted.[1]\nSee also\n[edit]References\n[edit]Template:Ports",
		[
			"template(stub Infobox port)",
			'heading(2)["Herring"]',
			'paragraph["It is salted.[1]"]',
			'heading(2)["See also"]',
			'heading(2)["References"]',
			"template(stub Ports)",
		],
	],
	"where a name ends in running text": [
		"It is Template:Convert long.Template:Citation needed The quay (Template:Circa 1821) and Template:Ports of Ellis are old, see Template:Log book.",
		[
			'paragraph["It is " template(stub Convert) " long." template(stub Citation needed) " The quay (" template(stub Circa)' +
				' " 1821) and " template(stub Ports of Ellis) " are old, see " template(stub Log book) "."]',
		],
	],
	"a table whose rows run over lines": [
		"Ships\n[edit]Ship | Built | Notes |\n---|---|---|\nTemplate:Flag | 1901 |\nSold.<ref name=a/> |\nTemplate:Flag | 1902 |\n|\nTemplate:Flag | 1903 | Sunk\nin a storm\n|\nShe was the last.",
		[
			'heading(2)["Ships"]',
			'table[tableRow[tableCell(header)["Ship"] tableCell(header)["Built"] tableCell(header)["Notes"]]' +
				' tableRow[tableCell[template(stub Flag)] tableCell["1901"] tableCell["Sold." ref(name=a)]]' +
				' tableRow[tableCell[template(stub Flag)] tableCell["1902"] tableCell]' +
				' tableRow[tableCell[template(stub Flag)] tableCell["1903"] tableCell[paragraph["Sunk"] paragraph["in a storm"]]]]',
			'paragraph["She was the last."]',
		],
	],
	"wikitext with calls is left as it is": [
		"Title\n[edit] Template:Foo {{bar}}",
		['paragraph["Title\\n[edit] Template:Foo " template(bar)]'],
	],
	"so is wikitext with links": [
		"Title\n[[Template:Foo]] Template:Bar",
		['paragraph["Title\\n" wikiLink(page Template:Foo)["Template:Foo"] " " template(stub Bar)]'],
	],
};

for (const [name, [text, blocks]] of Object.entries(forms)) it(name, () => expect(sayWikitext(text)).toEqual(blocks));
