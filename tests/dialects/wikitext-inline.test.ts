import { describe, expect, it } from "vitest";
import { sayWikitext } from "./say-wikitext.js";

function inline(text: string): string {
	const [block] = sayWikitext(`x ${text}`);
	return (block ?? "")
		.replace(/^paragraph\["x ?/, "")
		.replace(/\]$/, "")
		.replace(/^" ?/, "");
}

const forms: Record<string, [text: string, nodes: string]> = {
	"a link with and without words": ["[[Port Ellis]]", 'wikiLink(page Port Ellis)["Port Ellis"]'],
	"words hold nodes": ["[[Ellis|''old'' {{b}}]]", 'wikiLink(page Ellis)[emphasis["old"] " " template(b)]'],
	"a template in a target": ["[[{{b}}|c]]", 'wikiLink(page {{b}})[template(b) "c"]'],
	"a category and a language": [
		"[[Category:Ports|E]][[fr:Ellis]][[:Category:Ports]]",
		'wikiLink(category Category:Ports)["E"] wikiLink(language fr:Ellis)["fr:Ellis"] wikiLink(page :Category:Ports)[":Category:Ports"]',
	],
	"a file, its options and its caption": [
		"[[File:Quay.jpg|thumb|120px|alt=A [[b]]|The [[mole]]<ref>c</ref>, 1901]]",
		'wikiLink(file File:Quay.jpg)[wikiLink(page b)["b"] "The " wikiLink(page mole)["mole"] ref["c"] ", 1901"]',
	],
	"a file without a caption shows no words": [
		"[[File:Quay.jpg]] [[File:Quay.jpg|left]]",
		'wikiLink(file File:Quay.jpg) " " wikiLink(file File:Quay.jpg)',
	],
	"no link: a bracket or line end in the target": ["[[a[b]] [[c\nd]]", '[[a[b]] [[c\\nd]]"'],
	"no link around a link": ["[[a|b [[c]] d]]", '[[a|b " wikiLink(page c)["c"] " d]]"'],
	"a web address in brackets": [
		"[https://ellis.example] [https://ellis.example/log The ''log''] [//ellis.example x]",
		'externalLink(bracketed https://ellis.example) " " externalLink(labelled https://ellis.example/log)["The " emphasis["log"]]' +
			' " " externalLink(labelled //ellis.example)["x"]',
	],
	"brackets that hold no address": ["[1] [see https]", '[1] [see https]"'],
	"an address in a bracket that is not closed": [
		"[https://ellis.example x",
		'[" externalLink(bare https://ellis.example) " x"',
	],
	"a bare address leaves the sentence its punctuation": [
		"https://ellis.example/log. (https://ellis.example/a) https://ellis.example/a_(b), https://!",
		'externalLink(bare https://ellis.example/log) ". (" externalLink(bare https://ellis.example/a) ") "' +
			' externalLink(bare https://ellis.example/a_(b)) ", https://!"',
	],
	"other schemes, and words that are none": [
		"mailto:quay@ellis.example xhttps://a.b note:well news: today",
		'externalLink(bare mailto:quay@ellis.example) " xhttps://a.b note:well news: today"',
	],
	"an address ends at entities, quotes and templates": [
		"https://a.b/c&lt;d https://a.b/c''d'' https://a.b{{dead}}",
		'externalLink(bare https://a.b/c) "<" "d " externalLink(bare https://a.b/c) emphasis["d"] " " externalLink(bare https://a.b) template(dead)',
	],
	"a template in an address": [
		"[https://a.b/{{id}}/c words]",
		'externalLink(labelled https://a.b/{{id}}/c)[template(id) "words"]',
	],
	"quotes in quotes": ["''a '''b''' c'' '''d'''", 'emphasis["a " strong["b"] " c"] " " strong["d"]'],
	"five quotes, ended apart": ["'''''a'' b'''", 'strong[emphasis["a"] " b"]'],
	"crossing quotes": ["''a '''b'' c'''", 'emphasis["a " strong["b"]] strong[" c"]'],
	"four quotes are one and three": ["''''a'''", '\'" strong["a"]'],
	"an apostrophe before italics": ["l'''Étoile'' b", 'l\'" emphasis["Étoile"] " b"'],
	"quotes end with their line": ["''a\nb''", 'emphasis["a"] "\\nb" emphasis'],
	"tags of HTML": [
		'<small>a</small><br />b <span style="{{c}}">d</span>',
		'html(<small>) "a" html(</small>) break "b " html(<span style=") template(c) html(">) "d" html(</span>)',
	],
	"less-than signs": ["a < b <unknown> <b", 'a < b <unknown> <b"'],
	"entities, known and unknown": ["a&nbsp;b &#8211; &#x2013; &bogus; &", 'a" "\u00a0" "b " "–" " " "–" " &bogus; &"'],
	"words between underscores": ["__NOTOC__ __NOTHING__ a__b", 'magicWord(__NOTOC__) " __NOTHING__ a__b"'],
};

describe("inline", () => {
	for (const [name, [text, nodes]] of Object.entries(forms)) it(name, () => expect(inline(text)).toBe(nodes));
});
