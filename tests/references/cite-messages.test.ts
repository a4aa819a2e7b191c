import { describe, expect, it } from "vitest";
import type { CiteMessage } from "../../src/cite/cite-message.js";
import { judgeCalls } from "../../src/cite/judge-calls.js";
import { verdictsOf } from "../../src/cite/verdicts-of.js";
import { loadParser } from "../../src/dialects/parse.js";
import { readCiteCalls } from "../../src/facts/calls/cite-calls.js";

const parse = await loadParser("wikitext");

/** What Cite says of a text, without `cite_error_`. */
function messagesOf(text: string): string[] {
	const said = judgeCalls(readCiteCalls(parse(text), text)).map(({ message }) => message.replace("cite_error_", ""));
	return [...new Set(said)].sort();
}

/** The words that a message stands on. */
function wordsAt(text: string, message: CiteMessage): string[] {
	return verdictsOf(readCiteCalls(parse(text), text), message).map(({ at }) => text.slice(at.start, at.end));
}

/** A text of each message, and its twin that has none. */
const twins: readonly (readonly [message: string, fault: string, twin: string])[] = [
	["included_ref", "Pier.<ref>A.<ref>B.</ref>", "Pier.<ref>A.</ref><ref>B.</ref>"],
	["included_references", "{{#tag:references|<references />}}", "{{#tag:references|}}<references />"],
	["ref_no_key", "Pier.<ref />", 'Pier.<ref name="a" /><ref name="a">A.</ref>'],
	["ref_no_input", "Pier.<ref> \n </ref>", "Pier.<ref><!-- to be filled in --></ref>"],
	["ref_numeric_key", 'Pier.<ref name="1907">A.</ref>', 'Pier.<ref name="1907a">A.</ref>'],
	["ref_too_many_keys", 'Pier.<ref colour="x">A.</ref>', 'Pier.<ref name="x">A.</ref>'],
	["ref_parameter_suggestion", "Pier.<ref grupo=x>A.</ref>", "Pier.<ref group=x>A.</ref><references group=x />"],
	["ref_invalid_dir", "Pier.<ref dir=up>A.</ref>", "Pier.<ref dir=Auto>A.</ref>"],
	[
		"ref_conflicting_dir",
		"<ref name=a dir=rtl>A.</ref><ref name=a dir=ltr />",
		"<ref name=a dir=rtl>A.</ref><ref name=a />",
	],
	[
		"ref_follow_conflicts",
		"<ref name=a>A</ref><ref name=b follow=a>B</ref>",
		"<ref name=a>A</ref><ref follow=a>B</ref>",
	],
	["references_duplicate_key", "<ref name=a>A</ref><ref name=a> A</ref>", "<ref name=a>A</ref><ref name=a>A</ref>"],
	[
		"references_no_text",
		'Pier.<ref name="a_b">A</ref><ref name="a b" />',
		'Pier.<ref name="a  b">A</ref><ref name="a b" />',
	],
	[
		"references_no_key",
		"<references><ref>A</ref></references>",
		"<ref name=a /><references><ref name=a>A</ref></references>",
	],
	[
		"references_missing_key",
		"<references><ref name=a>A</ref></references>",
		"{{r|a}}<references><ref name=a>A</ref></references>",
	],
	[
		"references_group_mismatch",
		"<ref name=a>A</ref><references><ref name=a group=n>A</ref></references>",
		"<ref name=a group=n /><references group=n><ref name=a>A</ref></references>",
	],
	[
		"empty_references_define",
		"<ref name=a>A</ref><references><ref name=a></ref></references>",
		"<ref name=a /><references><ref name=a>A</ref></references>",
	],
	["references_invalid_parameters", "<ref>A</ref><references columns=2 />", "<ref>A</ref><references responsive=0 />"],
	["group_refs_without_references", "{{efn|A}}", "{{efn|A}}{{notelist}}"],
	["ref_with_details_no_name", "<ref details='p. 2'>A</ref>", "<ref name=a details='p. 2'>A</ref>"],
	["details_missing_parent", "<ref details='p. 2' />", "<ref name=a>A</ref><ref name=a details='p. 2' />"],
	[
		"details_unsupported_context",
		"<ref name=a /><references><ref name=a details='p. 2'>A</ref></references>",
		"<ref name=a details='p. 2' /><references><ref name=a>A</ref></references>",
	],
];

describe("each message", () => {
	it.each(twins)("%s", (message, fault, twin) => {
		expect(messagesOf(fault)).toEqual([message]);
		expect(messagesOf(twin)).toEqual([]);
	});
});

describe("the order in which Cite meets things", () => {
	it.each([
		["a list empties its group", "<ref name=a>A</ref><references /><ref name=a />", ["references_no_text"]],
		["and names begin anew", "<ref name=a>A</ref><references /><ref name=a>B</ref><references />", []],
		["a definition after its use", "<ref name=a /><references /><ref name=a>A</ref>", ["references_no_text"]],
		["a list is read before it is printed", "<ref name=a /><references><ref name=a>A</ref></references>", []],
		["the unnamed group is listed at the end", "<ref name=a /><ref name=a>A</ref>", []],
		["{{reflist}} defines for what stands before", "<ref name=a />{{reflist|refs=<ref name=a>A</ref>}}", []],
		["{{reflist}} with what nobody calls", "{{reflist|refs=<ref name=a>A</ref>}}", ["references_missing_key"]],
		["a note in a reference", "<ref>A{{efn|B}}</ref><references />{{notelist}}", ["references_group_mismatch"]],
		["a reference in a note", "{{efn|A<ref>B</ref>}}{{notelist}}<references />", []],
	] as const)("%s", (_, text, messages) => {
		expect(messagesOf(text)).toEqual(messages);
	});
});

describe("what MediaWiki does not see", () => {
	it.each([
		["comments", "<!-- <ref name=a /> -->"],
		["nowiki", "<nowiki><ref /></nowiki>"],
		["pre", "<pre><ref /></pre>"],
		["what is shown where the page is included", "<includeonly><ref /></includeonly>"],
		["a tag without an end is text", "Pier.<ref>A. It was built in 1871."],
		["the first of two arguments of one name", "{{boat|note=<ref />|note=<ref>A</ref>}}"],
		["columns of a list", "<ref>A</ref>{{reflist|<ref />}}"],
		["the file of a gallery's line", "<gallery>\nPier<ref />.jpg|Pier\n<ref />\n</gallery>"],
		["what is parted from a default", "{{{note|A|<ref />}}}"],
		["attributes of a table and its rows", "{| <ref />\n|- <ref />\n| Pier\n|}"],
		["the name of a parameter", "{{boat|<ref />=A}}"],
		["the key that a page is sorted by", "[[Category:Piers|<ref />]]"],
		[
			"what a comment without an end hides in the list",
			"<ref name=a>A<!-- page</ref><ref name=a>B</ref><ref name=c />",
		],
		["and an <includeonly>", "<ref>A<includeonly></ref><ref name=c />"],
		["a tag that is not whole", "<ref>A <ref<nowiki></nowiki></ref>"],
	])("%s", (_, text) => {
		expect(messagesOf(text)).toEqual([]);
	});

	it("but arguments of unknown templates, captions and lines of poems", () => {
		expect(messagesOf("{{boat|note=<ref />}}")).toEqual(["ref_no_key"]);
		expect(messagesOf("[[File:Pier.jpg|thumb|Pier<ref />]]")).toEqual(["ref_no_key"]);
		expect(messagesOf("<gallery>\nPier.jpg|Pier<ref />\n</gallery>")).toEqual(["ref_no_key"]);
		expect(messagesOf("<poem>Grey pier<ref /></poem>")).toEqual(["ref_no_key"]);
	});
});

describe("several faults", () => {
	it.each([
		[
			"a fault of a tag beside another's",
			"<ref name=a /><ref name=a x=y />",
			["ref_too_many_keys", "references_no_text"],
		],
		["a fault of the only tag", "<ref name=a x=y />", ["ref_too_many_keys"]],
		["no text and two directions", "<ref name=a dir=rtl /><ref name=a dir=ltr />", ["references_no_text"]],
		["of two values the last", "{{#tag:ref|A|name=b|name=}}<ref name=b>B</ref>", []],
		[
			"a list of another group takes its references back",
			"<ref name=a />{{#tag:references|<ref name=a>A</ref>|group=n}}",
			["references_missing_key", "references_no_text"],
		],
	] as const)("%s", (_, text, messages) => {
		expect(messagesOf(text)).toEqual(messages);
	});
});

describe("names", () => {
	it.each([
		["character references are decoded", '<ref name="A &amp; B">A</ref><ref name="A & B" />', []],
		["white space is folded", '<ref name="A\n B">A</ref><ref name=" A B " />', []],
		["quotes do not matter", "<ref name='a'>A</ref><ref name=a />", []],
		["names of attributes have no case", "<ref NAME=a>A</ref><ref name=a />", []],
		["names have", "<ref name=A>A</ref><ref name=a />", ["references_no_text"]],
		["groups are apart", "<ref name=a>A</ref><ref name=a group=n />{{reflist|group=n}}", ["references_no_text"]],
		["{{sfn}} of equal words is one reference", "{{sfn|Moor|1907|p=3}}{{sfn|Moor|1907|p=3}}", []],
	] as const)("%s", (_, text, messages) => {
		expect(messagesOf(text)).toEqual(messages);
	});
});

describe("places", () => {
	it("are those of the words at fault", () => {
		expect(wordsAt('Pier.<ref name="gazette" />', "cite_error_references_no_text")).toEqual(["gazette"]);
		expect(wordsAt('Pier.<ref nam="gazette">A</ref>', "cite_error_ref_parameter_suggestion")).toEqual(["nam"]);
		expect(wordsAt("Pier.<ref name=n>A<ref>B</ref>", "cite_error_included_ref")).toEqual(["<ref name=n>"]);
		expect(wordsAt("Pier.<ref></ref>", "cite_error_ref_no_input")).toEqual(["<ref></ref>"]);
		expect(wordsAt("Pier.{{r|bell|horn}}", "cite_error_references_no_text")).toEqual(["bell", "horn"]);
	});
});
