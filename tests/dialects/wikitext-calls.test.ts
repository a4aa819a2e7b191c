import { expect, it } from "vitest";
import { listStructure } from "../../src/dialects/list-structure.js";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { sayWikitext } from "./say-wikitext.js";

const forms: Record<string, [text: string, blocks: string[]]> = {
	"a call with named and positional parameters": [
		"{{Harbour box| depth = 9 m |Port Ellis|founded=}}",
		["template(Harbour box)[templateParameter(depth=9 m) templateParameter(Port Ellis) templateParameter(founded=)]"],
	],
	"the first = parts name and value": [
		"{{quay|url=https://ellis.example/?a=b}}",
		[
			"template(quay)[templateParameter(url=https://ellis.example/?a=b)[externalLink(bare https://ellis.example/?a=b)]]",
		],
	],
	"a name as a title: underscores, white space, its namespace": [
		"{{ Template:cite_web\n}}{{#invoke:cite news|x}}{{#tag:ref|y|name=z}}{{subst: quay }}",
		[
			"template(cite web)",
			"template(#invoke:cite news)[templateParameter(x)]",
			"template(#tag:ref)[templateParameter(y) templateParameter(name=z)]",
			"template(subst: quay)",
		],
	],
	"calls in calls": [
		"{{a|{{b|c={{d}}}} e}}",
		['template(a)[templateParameter({{b|c={{d}}}} e)[template(b)[templateParameter(c={{d}})[template(d)]] " e"]]'],
	],
	"an argument and what stands in for it": [
		"{{{mast|{{tall|ship}}}}}",
		["templateArgument(mast)[template(tall)[templateParameter(ship)]]"],
	],
	"five braces are a call around an argument": [
		"{{{{{1}}}|x}}",
		["template[templateArgument(1) templateParameter(x)]"],
	],
	"four braces: the outer two are left": ["{{{{a}}", ["paragraph[trouble(unclosed-template) template(a)]"]],
	"a comment in name and value": [
		"{{a<!-- x -->|b<!-- y -->=c <!-- z -->}}",
		['template(a)[comment( x ) templateParameter(b=c)[comment( y ) "c " comment( z )]]'],
	],
	"an unclosed link keeps a call open": [
		"{{a|[[Quay}} x",
		['paragraph[trouble(unclosed-template a) "a|" trouble(unclosed-link Quay) "Quay}} x"]'],
	],
	"plain values hold nothing, others their nodes": [
		"{{a|b=plain & simple|c=''Sea'' [[Ellis|port]] &amp; tide}}",
		[
			"template(a)[templateParameter(b=plain & simple) templateParameter(c=''Sea'' [[Ellis|port]] &amp; tide)" +
				'[emphasis["Sea"] " " wikiLink(page Ellis)["port"] " " "&" " tide"]]',
		],
	],
	"a value of lines that open blocks": [
		"{{a|list=\n* one\n* two\n}}",
		['template(a)[templateParameter(list=* one\n* two)[list[listItem[paragraph["one"]] listItem[paragraph["two"]]]]]'],
	],
	"a line that begins with = in a call hides its end": [
		"{{a|x\n== y }}\n}}",
		['template(a)[templateParameter(x\n== y }})["x\\n== y }}"]]'],
	],
	"-{ }- hides nothing but its own bars": ["-{a|b}- {{c}}", ['paragraph["-{a|b}- " template(c)]']],
};

for (const [name, [text, blocks]] of Object.entries(forms)) it(name, () => expect(sayWikitext(text)).toEqual(blocks));

it("a parameter knows where its name and its value stand", () => {
	const text = "{{a| b = c <!-- d --> |e}}";
	const [node] = parseWikitext(text).children;
	const parameters = node?.type === "template" ? node.children : [];
	const words = parameters.map((child) => {
		if (child.type !== "templateParameter") return [];
		const { nameRange, valueRange, position } = child as import("../../src/dialects/tree.js").TemplateParameter;
		const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
		return [nameRange && at(nameRange), at(valueRange), text.slice(position?.start.offset, position?.end.offset)];
	});
	expect(words).toEqual([
		["b", " c <!-- d --> ", " b = c <!-- d --> "],
		[null, "e", "e"],
	]);
});

it("lists calls, tags and comments as MediaWiki does, nested ones included", () => {
	const text =
		"<ref>{{a|b= {{c}}}}</ref>\n <!-- d --> \n<nowiki>{{e}}</nowiki><ref>{{{f}}} <gallery>\nx.jpg|{{g}}</gallery>";
	const { templates, tags, comments } = listStructure(parseWikitext(text));
	const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
	expect(templates.map(({ name, parameters, ...at }) => [name, words(at), parameters.map(words)])).toEqual([
		["a", "{{a|b= {{c}}}}", [" {{c}}"]],
		["c", "{{c}}", []],
		["g", "{{g}}", []],
	]);
	expect(tags.map(({ name, ...at }) => [name, words(at)])).toEqual([
		["ref", "<ref>{{a|b= {{c}}}}</ref>"],
		["nowiki", "<nowiki>{{e}}</nowiki>"],
		["gallery", "<gallery>\nx.jpg|{{g}}</gallery>"],
	]);
	expect(comments.map(words)).toEqual([" <!-- d --> \n"]);
});
