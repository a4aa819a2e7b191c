import { unified } from "unified";
import { expect, it } from "vitest";
import { parseRendered } from "../../src/dialects/rendered/parse-rendered.js";
import { renderedPlugin } from "../../src/dialects/rendered/rendered-plugin.js";
import { sayTree } from "./say-tree.js";
import { checkTree } from "./tree-invariants.js";

function read(text: string): string[] {
	const tree = parseRendered(text);
	expect(checkTree(text, tree)).toEqual([]);
	return sayTree(text, tree);
}

const forms: Record<string, [text: string, lines: string[]]> = {
	"a title, paragraphs and headings with their edit marks": [
		"Port Ellis\n\nPort Ellis is a harbour town.\n\nHistory edit\n\nIt was founded in 1821.\n\nTrade[edit]\n\nHerring is sold.\n\nPeople\n\n[edit]\n\nFew live there.\n\nChurch edit\n\nIt has one.",
		[
			"h1 Port Ellis",
			"paragraph Port Ellis is a harbour town.",
			"h2 History",
			"paragraph It was founded in 1821.",
			"h2 Trade",
			"paragraph Herring is sold.",
			"h2 People",
			"paragraph Few live there.",
			"h2 Church",
			"paragraph It has one.",
		],
	],
	"a line that ends in `edit` is no heading": [
		"Port Ellis\n\nThe harbour master made the last edit.\nNobody saw the harbour master edit\n",
		[
			"h1 Port Ellis",
			"paragraph The harbour master made the last edit.",
			"paragraph Nobody saw the harbour master edit",
		],
	],
	"headings with marks, and a mark glued to a paragraph": [
		"Port Ellis\n\n== Trade ==\nHerring.\n\n# Ships\n\nTwo.\n\nCrews\n[edit]Ten hands.",
		[
			"h1 Port Ellis",
			"h2 Trade",
			"paragraph Herring.",
			"h2 Ships",
			"paragraph Two.",
			"h2 Crews",
			"paragraph Ten hands.",
		],
	],
	"a table of contents is chrome, and tells the headings": [
		"Port Ellis\n\nA town.\n\nContents\n\n  • 1 Trade\n    • 1.1 Herring\n  • 2 See also\n\nTrade\n\nIt is small.\n\nHerring\n\nIt is salted.",
		[
			"h1 Port Ellis",
			"paragraph A town.",
			"chrome Contents / • 1 Trade / • 1.1 Herring / • 2 See also",
			"h2 Trade",
			"paragraph It is small.",
			"h3 Herring",
			"paragraph It is salted.",
		],
	],
	"notes with numbers and carets, markers that call them": [
		"Port Ellis\n\nA town.[1][2] It has a pier [3].\n\nReferences\n\n  1. ^ a b Roe, Ann (1990). Piers.\n  2. ^ Ellis Gazette.\n  3. ↑ A log of [2013].\n",
		[
			"h1 Port Ellis",
			"paragraph A town.<1><2> It has a pier <3>.",
			"h2 References",
			"notes",
			"  1 (ab) Roe, Ann (1990). Piers.",
			"  2 (^) Ellis Gazette.",
			"  3 (↑) A log of [2013].",
		],
	],
	"bullets go on counting, a wrapped entry stays one": [
		"A town.[1]\n\nReferences\n\n[edit]\n  1. ^ Roe, Ann.\n  • ^ a b\n    Doe, John. Nets.\n  • ^ Ellis Gazette.",
		[
			"paragraph A town.<1>",
			"h2 References",
			"notes",
			"  1 (^) Roe, Ann.",
			"  2 (ab) Doe, John. Nets.",
			"  3 (^) Ellis Gazette.",
		],
	],
	"notes with brackets, and a paragraph between two of them": [
		"A pier was built. [1] It burnt. [2]\n\nNotes\n\n[1] Ann Roe, “Piers,” Ellis Gazette, 1990.\n\nThe paper is gone.\n\n[2] See [2013] and [7].",
		[
			"paragraph A pier was built. <1> It burnt. <2>",
			"h2 Notes",
			"notes",
			"  1 () Ann Roe, “Piers,” Ellis Gazette, 1990.\n\nThe paper is gone.",
			"  2 () See [2013] and [7].",
		],
	],
	"brackets that call nothing": [
		'A pier burnt in 1900.[1] "[The crew] was [sic] lost [...]", said he [in 2013] and [2013], x[0,1].\n\nNotes\n\n1. ^ Log.',
		[
			'paragraph A pier burnt in 1900.<1> "[The crew] was [sic] lost [...]", said he [in 2013] and [2013], x[0,1].',
			"h2 Notes",
			"notes",
			"  1 (^) Log.",
		],
	],
	"numbers in brackets without any notes are text": [
		"The array is ports[1] and ports[2].",
		["paragraph The array is ports[1] and ports[2]."],
	],
	"remarks and references are two groups": [
		"A town.[note 1] It is old.[1]\n\nNotes\n\n  1. ^ Or a village.\n\nReferences\n\n  1. ^ Roe.",
		[
			"paragraph A town.<note 1> It is old.<1>",
			"h2 Notes",
			"notes note",
			"  1 (^) Or a village.",
			"h2 References",
			"notes",
			"  1 (^) Roe.",
		],
	],
	"remarks called by letters": [
		"A town.[a] It is old.[1]\n\nNotes\n\n  a. ^ Or a village.\n\nReferences\n\n  1. ^ Roe.",
		[
			"paragraph A town.<lower-alpha a> It is old.<1>",
			"h2 Notes",
			"notes lower-alpha",
			"  a (^) Or a village.",
			"h2 References",
			"notes",
			"  1 (^) Roe.",
		],
	],
	"remarks call references, references call nothing": [
		"A town.[a] It is old.[1]\n\nNotes\n\n  a. ^ Or a village.[2]\n\nReferences\n\n  1. ^ Roe.[2]\n  2. ^ Doe.",
		[
			"paragraph A town.<lower-alpha a> It is old.<1>",
			"h2 Notes",
			"notes lower-alpha",
			"  a (^) Or a village.<2>",
			"h2 References",
			"notes",
			"  1 (^) Roe.[2]",
			"  2 (^) Doe.",
		],
	],
	"messages printed behind an entry": [
		"References edit\n\n  1. ^ Roe. Piers. {{cite book}}: |access-date= requires |url= (help); Unknown parameter |pier= ignored (help)\n  2. ^ Doe. Nets. Check date values in: |date= (help)\n  3. ^ Cite error: The named reference log was invoked but never defined (see the help page).",
		[
			"h2 References",
			"notes",
			"  1 (^) Roe. Piers. <message cite book: |access-date= requires |url=><message cite book: Unknown parameter |pier= ignored>",
			"  2 (^) Doe. Nets. <message null: Check date values in: |date=>",
			"  3 (^) <message null: Cite error: The named reference log was invoked but never defined>",
		],
	],
	"editors' tags": [
		"The pier is old.[citation needed] It is long.[who?][better source needed]",
		["paragraph The pier is old.<tag citation needed> It is long.<tag who?><tag better source needed>"],
	],
	"addresses, lists, tables and formulas": [
		"See https://ellis.example/a_(b), or not.\n\n• Nets\n  • Herring nets\n• Boats\n\n1. Sail\n2. Row\n\nBoat\tLength\nMary\t12 m\n\n{\\displaystyle x=1}[1]",
		[
			"paragraph See <https://ellis.example/a_(b)>, or not.",
			"list",
			"  listItem",
			"    paragraph Nets",
			"    list",
			"      listItem",
			"        paragraph Herring nets",
			"  listItem",
			"    paragraph Boats",
			"list",
			"  listItem",
			"    paragraph Sail",
			"  listItem",
			"    paragraph Row",
			"table",
			"  tableRow",
			"    tableCell Boat",
			"    tableCell Length",
			"  tableRow",
			"    tableCell Mary",
			"    tableCell 12 m",
			"formula {\\displaystyle x=1}",
			"paragraph [1]",
		],
	],
	"works without numbers are a list": [
		"== Sources ==\n\n• Roe, Ann (1990). Piers.\n• Doe, John. Nets.",
		[
			"h2 Sources",
			"list",
			"  listItem",
			"    paragraph Roe, Ann (1990). Piers.",
			"  listItem",
			"    paragraph Doe, John. Nets.",
		],
	],
	"menus before a page and the footer behind it": [
		'Jump to content\n\nMain menu\nNavigation\nMain page\nDeutsch\nSearch\n\nFrom Wikipedia, the free encyclopedia\n\nPort Ellis\n\nPort Ellis is a harbour town.\n\nRetrieved from "https://wiki.example/Port_Ellis"\n\nCategories: \nTowns\nHarbours\n\nPrivacy policy',
		[
			"chrome Jump to content / Main menu / Navigation / Main page / Deutsch / Search / From Wikipedia, the free encyclopedia",
			"h1 Port Ellis",
			"paragraph Port Ellis is a harbour town.",
			'chrome Retrieved from "https://wiki.example/Port_Ellis" / Categories: / Towns / Harbours / Privacy policy',
		],
	],
	"words of menus inside an article are its own": [
		"Port Ellis\n\nHelp\n\nThe lifeboat is called Help.\n\nCategories: the boats are of three kinds.",
		[
			"h1 Port Ellis",
			"h2 Help",
			"paragraph The lifeboat is called Help.",
			"paragraph Categories: the boats are of three kinds.",
		].map((line) => line.replace("h2 Help", "paragraph Help")),
	],
	"a blog's forms": [
		"The pier\n\nIt burnt down in the night of the great storm.\n\nAdvertisement\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *",
		[
			"h1 The pier",
			"paragraph It burnt down in the night of the great storm.",
			"chrome Advertisement / Leave a Reply / Your email address will not be published. Required fields are marked *",
		],
	],
	"a text wrapped at a margin": [
		"Port Ellis is a harbour town that lies on the western shore of a\nlong and narrow bay, and the fishermen who live there have always\nsaid that the herring came first.\n\nThe second pier was sold.",
		[
			"paragraph Port Ellis is a harbour town that lies on the western shore of a\nlong and narrow bay, and the fishermen who live there have always\nsaid that the herring came first.",
			"paragraph The second pier was sold.",
		],
	],
};

for (const [name, [text, lines]] of Object.entries(forms)) it(name, () => expect(read(text)).toEqual(lines));

it("Windows line ends and letters beyond the basic plane keep their offsets", () => {
	const text = "Port Ellis\r\n\r\nThe 🐟 is sold.[1]\r\n\r\nReferences\r\n\r\n1. ^ 𝔏og.\r\n";
	expect(read(text)).toEqual([
		"h1 Port Ellis",
		"paragraph The 🐟 is sold.<1>",
		"h2 References",
		"notes",
		"  1 (^) 𝔏og.",
	]);
});

it("the plugin gives unified the same tree", () => {
	const text = "Port Ellis\n\nA town.[1]\n\nNotes\n\n1. ^ Log.";
	expect(sayTree(text, unified().use(renderedPlugin).parse(text))).toEqual(sayTree(text, parseRendered(text)));
});

it("two articles in one text have two lists", () => {
	const body =
		"The harbour was closed for a winter, and nobody came to see the ice upon the bay or hear the bell that rang at noon. [1] ".repeat(
			2,
		);
	const article = `The bay\n\n${body}\n\nNotes\n\n[1] Log.\n\n[2] Gazette.\n\n`;
	const lines = read(article + article.replace("bay", "pier"));
	expect(lines.filter((line) => line.startsWith("notes"))).toEqual(["notes", "notes"]);
	expect(lines).toContain("h1 The pier");
});

it("odd texts are read in a time that grows with their length", () => {
	const odd = [
		"[",
		"[1]",
		"(",
		"^",
		"{{",
		"{{cite x}}: ",
		"|a= (help) ",
		"1. ^ a\n",
		"[1] a\n",
		"• a\n",
		"a\tb\nc\n",
		"A edit\n\n",
		"Categories:\n",
		"http://a.bb(",
		"x ",
	];
	for (const piece of odd) {
		const text = piece.repeat(Math.floor(100_000 / piece.length));
		const start = performance.now();
		parseRendered(text);
		expect(performance.now() - start, piece).toBeLessThan(5000);
	}
});
