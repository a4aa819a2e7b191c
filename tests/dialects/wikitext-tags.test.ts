import { expect, it } from "vitest";
import { sayWikitext } from "./say-wikitext.js";

const forms: Record<string, [text: string, blocks: string[]]> = {
	"references with quoted and bare attributes": [
		`A.<ref name="Ellis 1821" group=n>Log.</ref><ref name='quay' /><ref name=mast follow="x"/>`,
		['paragraph["A." ref(name=Ellis 1821 group=n)["Log."] ref(name=quay) ref(name=mast follow=x)]'],
	],
	"attributes without a value, unquoted up to a space, and left open": [
		`<ref responsive name=a b>x</ref><ref name="c>d</ref>`,
		['paragraph[ref(responsive name=a b)["x"] ref(name=c)["d"]]'],
	],
	"upper case, and white space in the closing tag": ["x<REF>Log</Ref\n>", ['paragraph["x" ref["Log"]]']],
	"a reference that is not closed is its opening tag alone": [
		"A<ref name=x> sea {{quay}}",
		['paragraph["A" ref(name=x open)[trouble(unclosed-tag ref)] " sea " template(quay)]'],
	],
	"a reference ends at the first closing tag": [
		"x<ref>a<ref>b</ref>c</ref>",
		['paragraph["x" ref["a" ref(open)[trouble(unclosed-tag ref)] "b"] "c" html(</ref>)]'],
	],
	"a list of references holds references": [
		'<references group="n">\n<ref name=a>{{cite log}}</ref>\n<ref name=b>B</ref>\n</references>',
		['extensionTag(references group=n)[ref(name=a)[template(cite log)] ref(name=b)["B"]]'],
	],
	"references in a parameter": [
		"{{reflist|refs=\n<ref name=a>A</ref>\n}}",
		['template(reflist)[templateParameter(refs=<ref name=a>A</ref>)[ref(name=a)["A"]]]'],
	],
	"a reference of several paragraphs": [
		"x<ref>One.\n\nTwo.</ref>",
		['paragraph["x" ref[paragraph["One."] paragraph["Two."]]]'],
	],
	"what other tags hold is not read": [
		"a <nowiki>''{{b}}''</nowiki> <math>x|[[y]]</math>",
		['paragraph["a " extensionTag(nowiki) " " extensionTag(math)]'],
	],
	"a tag that is not closed is text": [
		"a <math>x {{b}}",
		['paragraph["a " trouble(unclosed-tag math) "x " template(b)]'],
	],
	"a gallery: files and their captions": [
		"<gallery>\nFile:Quay.jpg|The ''quay''\nMast.png|alt=A mast|{{tall}} ships<ref>Log</ref>\n{{more}}\n</gallery>",
		[
			'extensionTag(gallery)[wikiLink(file File:Quay.jpg)["The " emphasis["quay"]]' +
				' wikiLink(file Mast.png)[template(tall) " ships" ref["Log"]] template(more)]',
		],
	],
	"a poem": ["<poem>\nSea\n''foam''\n</poem>", ['extensionTag(poem)["\\nSea\\n" emphasis["foam"] "\\n"]']],
	"what is shown elsewhere only": [
		"a<includeonly>{{b}}</includeonly><noinclude>c</noinclude><onlyinclude>d</onlyinclude>",
		[
			'paragraph["a" extensionTag(includeonly) html(<noinclude>) "c" html(</noinclude>) html(<onlyinclude>) "d" html(</onlyinclude>)]',
		],
	],
	"a comment in a line, and one that takes its line along": [
		"a <!-- b --> c\n<!-- d -->\ne",
		['paragraph["a " comment( b ) " c\\n" comment( d ) "\\ne"]'],
	],
	"a comment that is not closed goes on to the end": [
		"a <!-- b {{c}}",
		['paragraph["a " trouble(unclosed-comment) comment( b {{c}})]'],
	],
	"a tag name goes on to white space or its end": [
		"x<references-list/><refs>",
		['paragraph["x<references-list/><refs>"]'],
	],
};

for (const [name, [text, blocks]] of Object.entries(forms)) it(name, () => expect(sayWikitext(text)).toEqual(blocks));
