import { describe, expect, it } from "vitest";
import { anchorKey } from "../../src/cs1/anchors/anchor-key.js";
import { endsInPage } from "../../src/cs1/identifiers/ends-in-page.js";
import { claimsOfBibcode, claimsOfDoi } from "../../src/cs1/identifiers/identifier-claims.js";
import { isFreeDoi } from "../../src/cs1/identifiers/is-free-doi.js";
import { dropEtAl } from "../../src/cs1/names/drop-et-al.js";
import { isGenericName } from "../../src/cs1/names/is-generic-name.js";
import { splitVancouver } from "../../src/cs1/names/split-vancouver.js";
import { isKnownParameter } from "../../src/cs1/parameters/is-known-parameter.js";
import { readParameterName } from "../../src/cs1/parameters/read-parameter-name.js";
import { suggestParameter } from "../../src/cs1/parameters/suggest-parameter.js";
import { citeTemplate } from "../../src/cs1/templates/cite-template.js";
import { isEtAl } from "../../src/cs1/templates/is-overridden.js";
import { isPageSetting } from "../../src/cs1/templates/is-page-setting.js";
import { isGenericTitle } from "../../src/cs1/titles/is-generic-title.js";
import { isPlaceholderTitle } from "../../src/cs1/titles/is-placeholder-title.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";
import { findPlaceholder } from "../../src/cs1/values/find-placeholder.js";
import { hasVolumeWord } from "../../src/cs1/values/has-volume-word.js";
import { isKnownLanguage } from "../../src/cs1/values/is-known-language.js";
import { isKnownTag } from "../../src/cs1/values/is-known-tag.js";
import { isScriptValue } from "../../src/cs1/values/is-script-value.js";
import { isUrlStatus } from "../../src/cs1/values/is-url-status.js";
import { markExtensionTags } from "../../src/cs1/values/mark-extension-tags.js";
import { matchesList } from "../../src/cs1/values/matches-list.js";
import { mayEndInPunctuation } from "../../src/cs1/values/may-end-in-punctuation.js";
import { plainValue } from "../../src/cs1/values/plain-value.js";

describe("a value as Citation Style 1 sees it", () => {
	const read = (text: string, opaque = text.includes("{{")) =>
		plainValue({ start: 0, end: 0, name: null, value: { start: 0, end: 0, text }, opaque });
	it.each([
		["Ferry", "Ferry"],
		["Ferry times", "Ferry times"],
		["", ""],
		[" Ferry", "Ferry"],
		["Ferry ", "Ferry"],
		["\u00a0Ferry\u2003", "Ferry"],
		["\ufeffFerry\ufeff", "\ufeffFerry\ufeff"],
		["é", "é"],
		["a{{!}}b", "a|b"],
		["a{{=}}b", "a=b"],
		["a{{ NDASH }}b", "a–b"],
		["a{{nbsp}}b{{mdash}}", "a&nbsp;b—"],
		["a{{snd}}b", "a&nbsp;– b"],
		["{{'}}a", "'a"],
		["{{sfnref|Lund|Moor|2001}}", "CITEREFLundMoor2001"],
		["{{harvid|Lund | 2001|x=1}}", "CITEREFLund2001"],
		["{{SfnRef|Lund}}", "CITEREFLund"],
		["{{sfn|Lund}}", null],
		["{{nbsp|2}}", null],
		["{{lang|fr|{{!}}}}", null],
		["a{{!}}{{x}}", null],
		["<nowiki>a</nowiki>", "\u007f'\"`UNIQ--nowiki-00000001-QINU`\"'\u007f"],
		["x".repeat(2000), "x".repeat(2000)],
		["x".repeat(2001), null],
	])("%j", (text, value) => {
		expect(read(text)).toBe(value);
	});

	it("leaves braces that are no template", () => {
		expect(read("a {{!}} b", false)).toBe("a {{!}} b");
	});
});

describe("extension tags become markers", () => {
	const marker = (name: string) => `\u007f'"\`UNIQ--${name}-00000001-QINU\`"'\u007f`;
	it.each([
		["a <math>x</math> b", `a ${marker("math")} b`],
		["a <MATH>x</Math > b", `a ${marker("math")} b`],
		['<ref name="a" /> b', `${marker("ref")} b`],
		["<ref/> b", `${marker("ref")} b`],
		["<nowiki/>", marker("nowiki")],
		["<pre class=a>x</pre>c<ref>y</ref>d", `${marker("pre")}c${marker("ref")}d`],
		["<nowiki><ref>a</ref></nowiki>b", `${marker("nowiki")}b`],
		["<nowiki></ref>a</nowiki> <ref>b</ref>", `${marker("nowiki")} ${marker("ref")}`],
		["<math>a", "<math>a"],
		["</math><math>a", "</math><math>a"],
		["<math>a <ref>b</ref>", `<math>a ${marker("ref")}`],
		["<ref>a</ref><ref>b</ref>", marker("ref") + marker("ref")],
		["<mathx>a</mathx>", "<mathx>a</mathx>"],
		["<i>a</i>", "<i>a</i>"],
		["a", "a"],
	])("%s", (text, marked) => {
		expect(markExtensionTags(text)).toBe(marked);
	});
});

describe("a value that only holds a place", () => {
	it.each([
		["[Author Last Name]", "words"],
		["[Insert source here]", "words"],
		["<author's last name>", "words"],
		["[the title of the article]", "words"],
		["[date/year]", "words"],
		["[URL]", "words"],
		["[Obituary]", undefined],
		["[s.n.]", undefined],
		["[Title] of the ferry", undefined],
		["[The]", undefined],
		["2025-XX-XX", "date"],
		["YYYY-MM-DD", "date"],
		["2025-05-XX", "date"],
		["2025-xx-dd", "date"],
		["2025-MM", "date"],
		["YYYY", undefined],
		["YYYY-05", "date"],
		["YYYY or so", "date"],
		["XXXX-05-XX", "date"],
		["2025-05-01", undefined],
		["2025-05", undefined],
		["x2025-XX-XX", undefined],
		["2025-XX-XXx", undefined],
		["https://example.com/article", "address"],
		["http://www.example.org", "address"],
		["HTTPS://EXAMPLE.NET?a", "address"],
		["www.example.com#a", "address"],
		["https://your-site/", "address"],
		["http://url", "address"],
		["https://insert-link/", "address"],
		["https://example.company/", undefined],
		["https://examples.com/", undefined],
		["https://brackwater.example/", undefined],
		["https://urls.example", undefined],
		["ftp://example.com", undefined],
		["978-X-XXX-XXXXX-X", "number"],
		["XXXXX", "number"],
		["10.xxxx/abc", "number"],
		["10.XXXX/abc", "number"],
		["10.1000/xxx", undefined],
		["XXVII-1", undefined],
		["XXX", undefined],
		["INSERT_URL", "words"],
		["INSERT SOURCE URL", "words"],
		["PASTE_LINK_HERE", "words"],
		["AUTHOR_NAME", "words"],
		["BOOK_TITLE_HERE", "words"],
		["UNESCO_IHP", undefined],
		["INSERTED", undefined],
		["ADD AB", "words"],
		["ADD ab", undefined],
		["", undefined],
		["Ferry", undefined],
		[`INSERT ${"A".repeat(293)}`, "words"],
		[`INSERT ${"A".repeat(294)}`, undefined],
	])("%s", (value, kind) => {
		expect(findPlaceholder(value)).toBe(kind);
	});
});

describe("a name without its “et al.”", () => {
	it.each([
		["Marsh et al.", "Marsh"],
		["Marsh, et al", "Marsh"],
		["Marsh; ET AL.", "Marsh"],
		["Marsh ''et al.''", "Marsh"],
		['Marsh "et al"', "Marsh"],
		["Marsh et. al.", "Marsh"],
		["Marsh etal", "Marsh"],
		["Marsh et alii", "Marsh"],
		["Marsh et aliae.", "Marsh"],
		["Marsh and others", "Marsh"],
		["Marsh, and Others", "Marsh"],
		["[[et al.]]", ""],
		["((et al.))", ""],
		["Marsh (et al.)", "Marsh"],
		["Marsh [et al]", "Marsh"],
		["et al.", ""],
		["Marsh et al. Moor", "Marsh et al. Moor"],
		["Marshet al", "Marshet al"],
		["Brothers", "Brothers"],
		["Marsh", "Marsh"],
		[" Marsh", " Marsh"],
		["Et Alton ", "Et Alton"],
	])("%s", (name, rest) => {
		expect(dropEtAl(name)).toBe(rest);
	});

	it.each(["etal", "et al.", "Et al", "''et al''", "ET. AL."])("%s says it", (value) => {
		expect(isEtAl(value)).toBe(true);
	});

	it.each(["et", "etal.x", "3", ""])("%s does not", (value) => {
		expect(isEtAl(value)).toBe(false);
	});
});

it.each([
	["Marsh AB, Moor C", ["Marsh AB", "Moor C"]],
	["Marsh AB,Moor C, et al.", ["Marsh AB", "Moor C"]],
	["((Ferry Society, Brackwater)), Moor C", ["((Ferry Society, Brackwater))", "Moor C"]],
	["[[Ada Marsh|Marsh A]], [[Moor C]]", ["Marsh A", "Moor C"]],
	["Marsh (A), Moor C", ["Marsh (A)", "Moor C"]],
	[", ,Marsh A,", ["Marsh A"]],
	["", []],
])("the names of %s", (value, names) => {
	expect(splitVancouver(value)).toEqual(names);
});

it.each([
	["CITEREFMarsh1950", "CITEREFMarsh1950"],
	[" CITEREFMarsh  _1950 ", "CITEREFMarsh_1950"],
	["CITEREF[[Ada Marsh|Marsh]]1950", "CITEREFMarsh1950"],
	["CITEREF[[Marsh]]1950", "CITEREFMarsh1950"],
	["CITEREF''Marsh'''1950", "CITEREFMarsh1950"],
	["CITEREFD'Arc1950", "CITEREFD'Arc1950"],
	["CITEREF<i>Marsh</i><br />1950", "CITEREFMarsh1950"],
	["CITEREFMarsh&nbsp;Moor&#32;&#160;&NBSP;1950", "CITEREFMarsh_Moor_1950"],
	["CITEREFMarsh&amp;Moor&AMP;1950", "CITEREFMarsh&Moor&1950"],
	["CITEREFMarsh&Moor", "CITEREFMarsh&Moor"],
])("the key of %s", (anchor, key) => {
	expect(anchorKey(anchor)).toBe(key);
});

describe("what an identifier says of its work", () => {
	it.each([
		["2015ApJ...123..456M", { years: [2015], volume: "123", page: "456", initial: "M" }],
		["2015ApJ...123L.456m", { years: [2015], volume: "123", page: "456", initial: "M" }],
		["2015A&A...513A1456M", { years: [2015], volume: "513", page: "1456", initial: "M" }],
		["2015A&A...51312456M", { years: [2015], volume: "513", page: "12456", initial: "M" }],
		["2015ApJ............", { years: [2015] }],
		["2015arXiv150100001M", {}],
		["2015BAAS...47..123M", {}],
		["2015AAS...22512345M", {}],
		["2015PhDT.........1M", {}],
		["2015ApJ...123..456MM", {}],
		["x2015ApJ...123..456M", {}],
		["2015ApJ..", {}],
	])("%s", (bibcode, claims) => {
		expect(claimsOfBibcode(bibcode)).toEqual(claims);
	});

	it.each([
		["10.1103/PhysRevLett.98.010505", { volume: "98", page: "010505" }],
		["10.1103/physrevb.7.1", { volume: "7", page: "1" }],
		["10.1103/PhysRev.47.777", { volume: "47", page: "777" }],
		["10.1103/RevModPhys.47.777", {}],
		["10.1103/PhysRevZ.47.777", {}],
		["10.1103/PhysRev.47.777a", {}],
		["x10.1103/PhysRev.47.777", {}],
		["10.1088/0004-637X/699/1/486", { volume: "699", page: "486" }],
		["10.1088/0004-6371/699/1S/L86", { volume: "699", page: "L86" }],
		["10.1088/0004-637X/699/1/486/a", {}],
		["x10.1088/0004-637X/699/1/486", {}],
		["10.1111/j.1365-2966.2005.09655.x", { years: [2005] }],
		["10.1046/J.1365-296X.1999.0x", { years: [1999] }],
		["10.1111/j.1365-2966.2005.", {}],
		["10.1111/j.1365-2966.2005.09 x", {}],
		["x10.1111/j.1365-2966.2005.09655.x", {}],
		["10.1016/0022-1236(72)90001-2", { years: [1972] }],
		["10.1016/S0022-123X(95)90001-X", { years: [1995] }],
		["10.1016/0022-1236(52)90001-2", {}],
		["10.1016/0022-1236(72)90001-22", {}],
		["x10.1016/0022-1236(72)90001-2", {}],
	])("%s", (doi, claims) => {
		expect(claimsOfDoi(doi)).toEqual(claims);
	});

	it.each([
		["10.1000/abc12345", "12345", true],
		["10.1000/abc9999", "9999", false],
		["10.1000/abc10000", "10000", true],
		["10.1000/abc1234.5678", "12345678", true],
		["10.1000/abc1234.567", "1234567", false],
		["10.1000/abc12345", "12346", false],
		["10.1000/abce1234", "e1234", true],
		["10.1000/abc.1234", "e1234", true],
		["10.1000/abc.1234", "f1234", false],
		["10.1000/abc.e123", "e123", false],
		["10.1002/14651858.cd001234.pub2", "cd001234", true],
		["10.1002/14651858.cd001234.pub2", "cd001235", false],
		["10.1002/14651858.cd001234", "cd001234", false],
		["10.1000/abc12345", "12340–12345", false],
		["10.1000/abc_12345", "c_12345", false],
		["10.1000/http12345", "http12345", false],
	])("%s ends in page %s: %s", (doi, page, ends) => {
		expect(endsInPage(doi, page)).toBe(ends);
	});

	it("an open registrant or journal is free", () => {
		expect(isFreeDoi("10.1371/journal.pone.0000001")).toBe(true);
		expect(isFreeDoi("10.1000/182")).toBe(false);
		expect(isFreeDoi("x10.1371/journal.pone.0000001")).toBe(false);
		expect(isFreeDoi("10.1371")).toBe(false);
		expect(isFreeDoi("")).toBe(false);
	});
});

describe("words in lists", () => {
	it("titles and names", () => {
		expect(isGenericTitle("Wayback Machine")).toBe(true);
		expect(isGenericTitle("WAYBACK MACHINE")).toBe(true);
		expect(isGenericTitle("Ferry times of Brackwater")).toBe(false);
		expect(isGenericName("Ada Marsh")).toBe(false);
		expect(isGenericName("Brackwater Newsroom")).toBe(true);
	});

	it("what is accepted goes before texts and patterns", () => {
		const matches = matchesList({ accept: ["^a\\.b ok$"], texts: ["a.b"], patterns: ["^c+$"] });
		expect(["a.b", "x A.B y", "cc", "a.b OK"].map(matches)).toEqual([true, true, true, true]);
		expect(["axb", "CC", "a.b ok", "c d"].map(matches)).toEqual([false, false, false, false]);
		expect(matchesList({ accept: [], texts: ["(a)|b"], patterns: ["^c$"] })("(a)|b")).toBe(true);
		expect(matchesList({ accept: [], texts: ["(a)|b"], patterns: ["^c$"] })("b")).toBe(false);
		expect(matchesList({ accept: [], texts: ["x"], patterns: ["^\\p{Lu}$"] })("É")).toBe(true);
		expect(matchesList({ accept: ["^\\p{Lu}$"], texts: ["é"], patterns: ["x"] })("É")).toBe(false);
	});

	it.each([
		["404 Not Found", true, true],
		["HTTP error 503", true, true],
		["Error 404: page not found", true, true],
		["404", false, false],
		["Page 404 of the log", false, false],
		["301 Moved Permanently", true, true],
		["Just a moment...", true, true],
		["Just a moment", true, false],
		["Loading…", true, true],
		["Loading", true, false],
		["Access denied", true, false],
		["Not found", true, false],
		["Not found in Brackwater", false, false],
		["Domain for sale", true, true],
		["This page is no longer available.", true, true],
		["Untitled document", true, true],
		["Log in to continue", true, false],
		["x Access denied", false, false],
		[`Sorry, this page is not available${" ".repeat(30)}`, false, false],
	])("%s is a title of no page: %s, of an article: %s", (title, ofPage, ofArticle) => {
		expect([isPlaceholderTitle(title, false), isPlaceholderTitle(title, true)]).toEqual([ofPage, ofArticle]);
	});

	it.each([
		["vol. 3", true],
		["Volume 3", true],
		["((vol 3))", true],
		["issue 3", true],
		["Number 3", true],
		["no. 3", true],
		["nos 3", true],
		["not 3", false],
		["north", false],
		["nr 3", true],
		["n. 3", true],
		["n 3", true],
		["n3", false],
		["n°3", true],
		["№ 3", true],
		["3 vol", false],
	])("%s has a word for a volume: %s", (value, has) => {
		expect(hasVolumeWord(value)).toBe(has);
	});

	it("languages and scripts", () => {
		expect(["fr", "french", "pt-br", "xx-quatsch", "French", ""].map(isKnownLanguage)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
		]);
		expect(["fr", "french", undefined].map(isKnownTag)).toEqual([true, false, false]);
		expect(["ja:灯台", "ja : 灯台", "zh: a"].every(isScriptValue)).toBe(true);
		expect(["fr:phare", "ja:", "ja灯台", "JA:灯台", "xja:灯台", "j:灯", ""].some(isScriptValue)).toBe(false);
		expect(["live", "dead", "alive", "Live", ""].map(isUrlStatus)).toEqual([true, true, false, false, false]);
	});

	it.each([
		["((a))", "a"],
		["(())", ""],
		["((a", undefined],
		["a))", undefined],
		["(()", undefined],
		["x((a))", undefined],
	])("%s vouches for %s", (value, accepted) => {
		expect(acceptedValue(value)).toBe(accepted);
	});
});

describe("names of parameters", () => {
	it.each([
		["last", "last", 1, "author-last"],
		["last3", "last#", 3, "author-last"],
		["author2-first", "author#-first", 2, "author-first"],
		["editor12-link", "editor#-link", 12, "editor-link"],
		["isbn", "isbn", 1, "isbn"],
		["ISBN13", "ISBN#", 13, undefined],
		["isbn13", "isbn#", 13, undefined],
		["s2cid", "s2cid", 1, "s2cid"],
		["s2cid-access", "s2cid-access", 1, "s2cid-access"],
		["p2p", "p2p", 1, undefined],
	])("%s is %s, number %i, and means %s", (name, pattern, number, meta) => {
		const read = readParameterName(name);
		expect([read.pattern, read.number, read.metas[0]]).toEqual([pattern, number, meta]);
	});

	it("the first spelling of several counts", () => {
		expect(readParameterName("last").rank).toBeLessThan(readParameterName("surname").rank);
		expect(readParameterName("number").metas.length).toBe(2);
		expect(readParameterName("access-date").rank).toBe(0);
		expect(readParameterName("last1").rank).toBe(readParameterName("last").rank);
	});

	it("some template knows them", () => {
		expect(["title", "last#", "issue", "network", "message-id"].every(isKnownParameter)).toBe(true);
		expect(["titel", "last1", "", "quatsch"].some(isKnownParameter)).toBe(false);
	});

	it.each([
		["Title", "cite web", "title"],
		["titel", "cite web", "title"],
		["acessdate", "cite web", "access-date"],
		["vol", "cite journal", "volume"],
		["vol", "cite arxiv", undefined],
		["quatsch", "cite web", undefined],
	])("|%s= of {{%s}} is meant to be |%s=", (name, template, meant) => {
		expect(suggestParameter(name, citeTemplate(template)!)).toBe(meant);
	});

	it("some values may end in punctuation", () => {
		expect(["title", "quote", "url"].map(mayEndInPunctuation)).toEqual([true, true, true]);
		expect(["last", "publisher", "date", "last1"].some(mayEndInPunctuation)).toBe(false);
	});

	it("a page sets some for all citations", () => {
		expect(isPageSetting("mode", "cs2")).toBe(true);
		expect(isPageSetting("mode", "cs3")).toBe(false);
		expect(isPageSetting("name-list-style", "vanc")).toBe(true);
		expect(isPageSetting("display-authors", "3")).toBe(true);
		expect(isPageSetting("display-translators", "12")).toBe(true);
		expect(isPageSetting("display-authors", "etal")).toBe(false);
		expect(isPageSetting("display-authors", "3a")).toBe(false);
		expect(isPageSetting("display-author", "3")).toBe(false);
		expect(isPageSetting("title", "3")).toBe(false);
	});
});

it.each([
	["cite web", "cite web"],
	["Cite_web", "cite web"],
	[" cite  web ", "cite web"],
	["CITE WEB", "cite web"],
	["#invoke:cite web", "cite web"],
	["#INVOKE: cite web", "cite web"],
	["citeweb", "cite web"],
	["cite webs", undefined],
	["cite AV media", "cite av media"],
	["cite video", "cite av media"],
	["xcite web", undefined],
	["", undefined],
])("{{%s}} is %s", (name, template) => {
	expect(citeTemplate(name)?.name).toBe(template);
});
