import { describe, expect, it } from "vitest";
import { addressParts } from "../../src/cs1/addresses/address-parts.js";
import { archivedAddress } from "../../src/cs1/addresses/archived-address.js";
import { findExternalLink } from "../../src/cs1/addresses/find-external-link.js";
import { findTracking } from "../../src/cs1/addresses/find-tracking.js";
import { isAddress } from "../../src/cs1/addresses/is-address.js";
import { isPublicHost } from "../../src/cs1/addresses/is-public-host.js";
import { mayHoldUrl } from "../../src/cs1/addresses/may-hold-url.js";
import { captureDay, findArchiveFault } from "../../src/cs1/addresses/read-archive.js";
import { mendAddress } from "../../src/cs1/fixes/mend-address.js";

describe("an address that a text must mean", () => {
	it.each([
		["www.brackwater.example", "http://www.brackwater.example"],
		["WWW.brackwater.example/ferry", "http://WWW.brackwater.example/ferry"],
		["http:/brackwater.example/a", "http://brackwater.example/a"],
		["https//brackwater.example", "https://brackwater.example"],
		["http//brackwater.example", "http://brackwater.example"],
		["http:///brackwater.example", "http://brackwater.example"],
		["htpp://brackwater.example", "http://brackwater.example"],
		["htpps://brackwater.example", "https://brackwater.example"],
		["hhttp://brackwater.example", "http://brackwater.example"],
		["htttps://brackwater.example", "https://brackwater.example"],
		["httpp://brackwater.example", "http://brackwater.example"],
		["ttp://brackwater.example", "http://brackwater.example"],
		["htp://brackwater.example", "http://brackwater.example"],
		["tp://brackwater.example", "http://brackwater.example"],
		["ttps://brackwater.example", "https://brackwater.example"],
		["HTTPS:/brackwater.example", "https://brackwater.example"],
		["http:\\\\brackwater.example", "http://brackwater.example"],
		["http:// brackwater.example", "http://brackwater.example"],
		["http:////brackwater.example", "http://brackwater.example"],
		["http://https://brackwater.example", "https://brackwater.example"],
		["https://http://brackwater.example/a", "http://brackwater.example/a"],
		["[https://brackwater.example]", "https://brackwater.example"],
		["[ https://brackwater.example ]", "https://brackwater.example"],
		["<https://brackwater.example>", "https://brackwater.example"],
		["[www.brackwater.example]", "http://www.brackwater.example"],
		["http://brackwater.example/ferry times 1950.pdf", "http://brackwater.example/ferry%20times%201950.pdf"],
		["http://brackwater.example/ferry times.HTM", "http://brackwater.example/ferry%20times.HTM"],
		["http://brackwater.example/ferry times.jpeg", "http://brackwater.example/ferry%20times.jpeg"],
		["http://brackwater.example:8080/a", "http://brackwater.example:8080/a"],
		["http://brackwater.example?a=1", "http://brackwater.example?a=1"],
		["http://brackwater.example#a", "http://brackwater.example#a"],
	])("%s", (text, mended) => {
		expect(mendAddress(text)).toBe(mended);
	});

	it.each([
		"brackwater.example",
		"http://brackwater.example ferry times",
		"http://brackwater.example/ferry times.pdf page 3",
		"http:/brackwater",
		"http:brackwater.example",
		"p://brackwater.example",
		"h://brackwater.example",
		"s://brackwater.example",
		"ftp//brackwater.example",
		"xhttp:/brackwater.example",
		"http://.example",
		"http:/brackwater.e",
		"http:/brackwater.ex1",
		"www.-a.example",
		"a www.brackwater.example",
		"x [https://brackwater.example]",
		"[https://brackwater.example] x",
		"see http://https://brackwater.example",
		`http:/brackwater.example/${"a".repeat(1000)}`,
		"",
	])("and not %s", (text) => {
		expect(mendAddress(text)).toBeUndefined();
	});
});

describe("the parts of an address", () => {
	it.each([
		["http://Brackwater.example/Ferry", "http brackwater.example /ferry "],
		["HTTPS://www.brackwater.example/", "https brackwater.example  "],
		["http://www2.brackwater.example", "http brackwater.example  "],
		["http://wwwater.example", "http wwwater.example  "],
		["http://brackwater.example./a", "http brackwater.example /a "],
		["http://brackwater.example:80/a", "http brackwater.example /a "],
		["http://ada:pass@brackwater.example/a", "http brackwater.example /a "],
		["http://brackwater.example/a@b", "http brackwater.example /a@b "],
		["http://brackwater.example/a//b///c//", "http brackwater.example /a/b/c "],
		["http://brackwater.example/a/index.html", "http brackwater.example /a "],
		["http://brackwater.example/a/index.htm", "http brackwater.example /a "],
		["http://brackwater.example/default.aspx", "http brackwater.example  "],
		["http://brackwater.example/default.asp", "http brackwater.example  "],
		["http://brackwater.example/INDEX.PHP", "http brackwater.example  "],
		["http://brackwater.example/index.html/a", "http brackwater.example /index.html/a "],
		["http://brackwater.example/index.htmls", "http brackwater.example /index.htmls "],
		["http://brackwater.example/myindex.html", "http brackwater.example /myindex.html "],
		["http://brackwater.example/a%20B#end", "http brackwater.example /a b "],
		["http://brackwater.example/100%", "http brackwater.example /100% "],
		["http://brackwater.example/a?B=1&amp;c=%C3%A9&amp;d#end", "http brackwater.example /a ?B=1&c=é&d"],
		["http://brackwater.example?a=/b", "http brackwater.example  ?a=/b"],
		[" http://brackwater.example/a ", "http brackwater.example /a "],
		["http://brackwater.example/a b", "http brackwater.example /a "],
		["ftp://brackwater.example", undefined],
		["see http://brackwater.example", undefined],
		["http:///a", undefined],
		["", undefined],
	])("%s", (address, spelt) => {
		const parts = addressParts(address);
		expect(parts && `${parts.scheme} ${parts.host} ${parts.path} ${parts.query}`).toBe(spelt);
	});
});

describe("the page that an archive holds", () => {
	it.each([
		["https://web.archive.org/web/20150501000000/http://brackwater.example/a", "http://brackwater.example/a"],
		["http://www.archive.org/web/20150501000000/http://brackwater.example", "http://brackwater.example"],
		["http://archive.org/web/2015/http://brackwater.example", "http://brackwater.example"],
		["https://web.archive.org/web/20150501000000id_/http://brackwater.example", "http://brackwater.example"],
		["https://web.archive.org/20150501000000/brackwater.example/a", "http://brackwater.example/a"],
		["https://web.archive.org/web/20150501000000/http:/brackwater.example/a", "http://brackwater.example/a"],
		["https://web.archive.org/web/20150501000000/https:/brackwater.example", "https://brackwater.example"],
		["https://archive.today/20150501000000/http://brackwater.example", "http://brackwater.example"],
		["https://archive.ph/20150501/https://brackwater.example", "https://brackwater.example"],
		["https://wayback.archive-it.org/123/20150501000000/http://brackwater.example", "http://brackwater.example"],
		["https://arquivo.pt/wayback/20150501000000/http://brackwater.example", "http://brackwater.example"],
		["https://webarchive.nationalarchives.gov.uk/20150501000000/http://a.example", "http://a.example"],
		["https://www.webarchive.org.uk/wayback/archive/20150501000000/http://a.example", "http://a.example"],
		["https://archive.today/abcde", undefined],
		["https://web.archive.org/web/201/http://brackwater.example", undefined],
		["https://web.archive.org/web/*/http://brackwater.example", undefined],
		["x https://web.archive.org/web/20150501000000/http://brackwater.example", undefined],
		["https://web.archive.org/web/20150501000000/http://brackwater.example b", undefined],
		["https://archive.today/2015/http://brackwater.example", undefined],
		["http://brackwater.example", undefined],
	])("%s", (archive, page) => {
		expect(archivedAddress(archive)).toBe(page);
	});
});

describe("the first address among words", () => {
	it.each([
		["Ferry [http://brackwater.example times] of 1950", "http://brackwater.example"],
		["Ferry [http://brackwater.example]", "http://brackwater.example"],
		["[//brackwater.example times]", "//brackwater.example"],
		["[//brackwater.example a] [http://moor.example b]", "http://moor.example"],
		["Ferry http://brackwater.example times", "http://brackwater.example"],
		["Ferry //brackwater.example times", "//brackwater.example"],
		["//brackwater.example", "//brackwater.example"],
		["a//brackwater.example", undefined],
		["[[http://brackwater.example times]]", "http://brackwater.example"],
		["[mailto:ada@brackwater.example]", undefined],
		["[news:alt.ferries a]", "news:alt.ferries"],
		["[ http://brackwater.example", "http://brackwater.example"],
		["[http://brackwater.example", "http://brackwater.example"],
		["[a[http://brackwater.example b]", undefined],
		["[1[http://brackwater.example b]", "http://brackwater.example"],
		["[1[[2[http://brackwater.example b]", "http://brackwater.example"],
		["[1[[http://brackwater.example b]", "http://brackwater.example"],
		["Ferry: times", undefined],
		["Ferry:times", undefined],
		["Ferry times", undefined],
		["1:2", undefined],
		["] [http://brackwater.example", "http://brackwater.example"],
	])("%s", (value, address) => {
		expect(findExternalLink(value)).toBe(address);
	});
});

describe("what only counts readers", () => {
	const cut = (address: string) => {
		const found = findTracking(address);
		return found && [address.slice(found.start, found.end), found.without];
	};
	const a = "http://brackwater.example/a";
	it.each([
		[`${a}?utm_source=x`, ["utm_source=x", a]],
		[`${a}?utm_source=x#end`, ["utm_source=x", `${a}#end`]],
		[`${a}?id=1&utm_source=x&utm_medium=y`, ["utm_source=x&utm_medium=y", `${a}?id=1`]],
		[`${a}?fbclid=x&id=1`, ["fbclid=x", `${a}?id=1`]],
		[`${a}?fbclid=x&id=1&gclid=y&b`, ["fbclid=x&id=1&gclid=y", `${a}?id=1&b`]],
		[`${a}?id=1&&FBCLID=x&`, ["FBCLID=x", `${a}?id=1`]],
		[`${a}?id=utm_source=x`, undefined],
		[`${a}?utm_sourced=x`, undefined],
		[`${a}?xutm_source=x`, undefined],
		[`${a}?id=1#?utm_source=x`, undefined],
		[`${a}?id=1#&fbclid=x&b`, undefined],
		[`${a}#a?utm_source=x`, ["utm_source=x", `${a}#a`]],
		[`${a}&utm_source=x`, undefined],
		[`${a}?utm_source=chatgpt.com`, undefined],
		[`http://web.archive.org/web/2015/${a}?utm_source=x`, undefined],
		[`https://archive.example/${a}?utm_source=x`, undefined],
		[`${a}/archive?utm_source=x`, ["utm_source=x", `${a}/archive`]],
		["http://archives.example/?gclid=x", ["gclid=x", "http://archives.example/"]],
		[a, undefined],
	])("%s", (address, found) => {
		expect(cut(address)).toEqual(found);
	});
});

describe("what Citation Style 1 takes for an address", () => {
	it.each([
		"http://brackwater.example",
		"https://brackwater.example/a?b#c",
		"//brackwater.example/a",
		"ftp://brackwater.example",
		"svn+ssh://brackwater.example",
		"news:alt.ferries",
		"news:alt.ferries-and+more.a_b",
		"http://bräckwater.example",
		"http://a",
		"http://a:80/b",
		"http://a./b:c://d",
		"http://1.2.3.4",
		"http://a.example?http://b",
	])("%s", (text) => {
		expect(isAddress(text)).toBe(true);
	});

	it.each([
		"",
		"brackwater.example",
		"http://brackwater.example/a b",
		"http:// brackwater.example",
		"http:/brackwater.example",
		"http:///brackwater.example",
		"http:brackwater.example",
		"://brackwater.example",
		"1http://brackwater.example",
		"ht_tp://brackwater.example",
		"http://-brackwater.example",
		"http://ärger.example",
		"http://http://brackwater.example",
		"//http:brackwater.example",
		"//-a",
		"news:alt",
		"news://",
		"newz:alt.ferries",
		"news:-alt.ferries",
		"mailto:ada@brackwater.example",
		"see http://brackwater.example",
		"http://",
		"http://a\tb",
		"http://a\nb",
		"x//brackwater.example",
	])("not %j", (text) => {
		expect(isAddress(text)).toBe(false);
	});
});

describe("a host of the public net", () => {
	it.each([
		["brackwater.example", true],
		["www.brackwater.example.", true],
		["a-b.example", true],
		["a-.example", true],
		["-a.example", false],
		["a.-example", false],
		["a..example", false],
		["a.example..", false],
		["localhost", false],
		["a.1", false],
		["1.a", true],
		["a1.b2", true],
		["8.8.8.8", true],
		["8.8.8", false],
		["8.8.8.8.8", false],
		["8.8.8.8.", true],
		["255.255.255.255", true],
		["256.8.8.8", false],
		["8.256.8.8", false],
		["8.8.256.8", false],
		["8.8.8.256", false],
		["0.8.8.8", false],
		["1.0.0.0", true],
		["10.8.8.8", false],
		["11.8.8.8", true],
		["127.0.0.1", false],
		["192.168.1.1", false],
		["192.169.1.1", true],
		["191.168.1.1", true],
		["172.15.1.1", true],
		["172.16.1.1", false],
		["172.31.1.1", false],
		["172.32.1.1", true],
		["173.16.1.1", true],
		["169.254.1.1", false],
		["169.253.1.1", true],
		["168.254.1.1", true],
	])("%s", (host, isPublic) => {
		expect(isPublicHost(host)).toBe(isPublic);
	});
});

describe("an address at the Wayback Machine", () => {
	const page = "http://brackwater.example/";
	it.each([
		[`https://web.archive.org/web/20150501123456/${page}`, undefined],
		[`https://web.archive.org/20150501123456/${page}`, undefined],
		[`https://web.archive.org/web/20150501123456if_/${page}`, undefined],
		[`https://web.archive.org/web/19960101000000/${page}`, undefined],
		[`https://web.archive.org/web/19951231000000/${page}`, "timestamp"],
		[`https://web.archive.org/web/20150532123456/${page}`, "timestamp"],
		[`https://web.archive.org/web/20151301123456/${page}`, "timestamp"],
		[`https://web.archive.org/web/2015050112345/${page}`, "timestamp"],
		[`https://web.archive.org/web/201505011234567/${page}`, "timestamp"],
		[`https://web.archive.org/web/*/${page}`, "timestamp"],
		[`https://web.archive.org/web/20150501123456`, "timestamp"],
		[`https://web.archive.org/save/${page}`, "save command"],
		[`https://liveweb.archive.org/web/20150501123456/${page}`, "liveweb"],
		[`https://web.archive.org/wb/20150501123456/${page}`, "path"],
		[`https://web.archive.org/web/20150501123456x/${page}`, "flag"],
		[`https://web.archive.org/web/20150501123456i_/${page}`, "flag"],
		[`https://web.archive.org/20150501123456if_/${page}`, "flag"],
		[`https://archive.example/web/2015/${page}`, undefined],
		[page, undefined],
	])("%s", (address, fault) => {
		expect(findArchiveFault(address)).toBe(fault);
	});

	it("tells the day", () => {
		expect(captureDay(`https://web.archive.org/web/20150501123456/${page}`)).toBe("2015-05-01");
		expect(captureDay(`https://web.archive.org/web/*/${page}`)).toBeUndefined();
	});
});

it("addresses belong in the parameters that are named so", () => {
	expect(["url", "archive-url", "chapter-url", "map-url"].every(mayHoldUrl)).toBe(true);
	expect(["title", "", "url-status", "website"].some(mayHoldUrl)).toBe(false);
});
