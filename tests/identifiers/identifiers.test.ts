import { describe, expect, it } from "vitest";
import { findIsbnFault } from "../../src/identifiers/find-isbn-fault.js";
import { isArxivId } from "../../src/identifiers/is-arxiv-id.js";
import { isAsin } from "../../src/identifiers/is-asin.js";
import { isAsinTld } from "../../src/identifiers/is-asin-tld.js";
import { isBibcode } from "../../src/identifiers/is-bibcode.js";
import { isBiorxivId } from "../../src/identifiers/is-biorxiv-id.js";
import { isCiteseerxId } from "../../src/identifiers/is-citeseerx-id.js";
import { isDoi } from "../../src/identifiers/is-doi.js";
import { isHdl } from "../../src/identifiers/is-hdl.js";
import { isIsmn } from "../../src/identifiers/is-ismn.js";
import { isIssn } from "../../src/identifiers/is-issn.js";
import { isJfmNumber } from "../../src/identifiers/is-jfm-number.js";
import { isJstorId } from "../../src/identifiers/is-jstor-id.js";
import { isLccn } from "../../src/identifiers/is-lccn.js";
import { isMedrxivId } from "../../src/identifiers/is-medrxiv-id.js";
import { isMrNumber } from "../../src/identifiers/is-mr-number.js";
import { isNumberUpTo } from "../../src/identifiers/is-number-up-to.js";
import { isOclcNumber } from "../../src/identifiers/is-oclc-number.js";
import { isOlId } from "../../src/identifiers/is-ol-id.js";
import { isPmcId } from "../../src/identifiers/is-pmc-id.js";
import { isS2cid } from "../../src/identifiers/is-s2cid.js";
import { isSbn } from "../../src/identifiers/is-sbn.js";
import { isUsenetId } from "../../src/identifiers/is-usenet-id.js";
import { isZblNumber } from "../../src/identifiers/is-zbl-number.js";

interface Form {
	takes: (text: string) => boolean;
	good: readonly string[];
	bad: readonly string[];
}

const latest = "2026-11-23";

/** Of each identifier forms that it has, and look-alikes that differ from one in a single thing. */
const forms: Readonly<Record<string, Form>> = {
	arXiv: {
		takes: isArxivId,
		good: [
			"hep-th/9901001",
			"math.GT/0309136",
			"math.gt/0309136v2",
			"cs/9107001",
			"cs/0703999",
			"0704.0001",
			"0912.1234v12",
			"1412.9999",
			"1501.00001",
			"2612.12345v1",
		],
		bad: [
			"hep-th/990100",
			"hep-th/99010011",
			"9901001",
			"/9901001",
			"1hep/9901001",
			"math.GTX/0309136",
			"math.G/0309136",
			"hep-th/9901001v",
			"hep-th/9901001x",
			"see hep-th/9901001",
			"cs/9106001",
			"cs/0704001",
			"cs/9900001",
			"cs/9913001",
			"0703.0001",
			"0700.0001",
			"0713.0001",
			"0704.001",
			"1500.00001",
			"1513.00001",
			"1501.0001",
			"1412.00001",
			"1501.000001",
			"1501.00001v",
			"x1501.00001",
			"1501x00001",
			"1501.00001 v1",
		],
	},
	ASIN: {
		takes: isAsin,
		good: ["B00005N5PF", "A000000000", "ZZZZZZZZZZ", "6305277001", "630000001X"],
		bad: [
			"B00005N5P",
			"B00005N5PFX",
			"b00005n5pf",
			"XB00005N5PF",
			"0306406152",
			"6305277002",
			"6205277001",
			"B0000-N5PF",
		],
	},
	"a shop's country": {
		takes: isAsinTld,
		good: ["us", "co.uk", "com", "com.au", "it"],
		bad: ["", "xx", "co", "us jp"],
	},
	bibcode: {
		takes: (text) => isBibcode(text, (year) => year > 2027),
		good: [
			"2015ApJ...123..456A",
			"1974AJ.....79..819H",
			"2027A&A...641A...6.",
			"1000ApJ...123..456A",
			"2015ApJL..123L.456z",
		],
		bad: [
			"2028ApJ...123..456A",
			"0999ApJ...123..456A",
			"2015ApJ...123..456",
			"2015ApJ...123..4567A",
			"2015.pJ...123..456A",
			"2015ApJ...123..4561",
			"201XApJ...123..456A",
			"2015A&.A..123..456A",
			"2015Ap-...123..456A",
			"2015ApJ...1-3..456A",
			"x2015ApJ...123..456A",
		],
	},
	bioRxiv: {
		takes: (text) => isBiorxivId(text, latest),
		good: [
			"10.1101/078733",
			"10.1101/2020.07.24.220400",
			"10.1101/2020.07.24.220400v2",
			"10.64898/2025.12.31.123456",
			"10.1101/2019.12.11.123456",
			"10.1101/2026.11.23.123456",
		],
		bad: [
			"078733",
			"10.1101/78733",
			"10.1101/0787333",
			"10.1101/078733v1",
			"10x1101/078733",
			"doi 10.1101/078733",
			"10.1102/2020.07.24.220400",
			"10.1101/2020.07.24.22040",
			"10.1101/2020.07.24.2204001",
			"10.1101/2020.00.24.220400",
			"10.1101/2020.13.24.220400",
			"10.1101/2020.07.00.220400",
			"10.1101/2020.07.32.220400",
			"10.1101/2019.12.10.123456",
			"10.1101/2026.11.24.123456",
			"10.1101/2020.07.24.220400v",
			"x10.1101/2020.07.24.220400",
			"10.1101/2020-07-24-220400",
		],
	},
	medRxiv: {
		takes: (text) => isMedrxivId(text, latest),
		good: ["20071233", "10.1101/2020.07.24.20071233", "10.1101/2020.01.01.20071233", "10.1101/2020.12.31.20071233"],
		bad: ["2007123", "200712333", "a20071233", "10.1101/20071233", "10.1101/2020.07.24.220400"],
	},
	CiteSeerX: {
		takes: isCiteseerxId,
		good: ["10.1.1.176.341", "10.1.1.1.9", "10.1.1.9999.1234"],
		bad: [
			"10.1.1.176",
			"10.1.1.0.341",
			"10.1.1.176.0",
			"10.1.1.17600.341",
			"10.1.1.176.34100",
			"10.1.2.176.341",
			"x10.1.1.176.341",
			"10.1.1.176.341x",
		],
	},
	DOI: {
		takes: isDoi,
		good: ["10.1000/a", "10.9999/x(1)", "10.12345/ab.c", "10.89999/a", "10.39999.1/a", "10.100.5/a", "10.1002.1.2/a"],
		bad: [
			"10.5555/12345678",
			"10.999/a",
			"10.099.5/a",
			"10.0999/a",
			"10.90000/a",
			"10.40000.1/a",
			"10.09999/a",
			"10.123456/a",
			"10.1000/",
			"10.1000/a.",
			"10.1000/a,",
			"10.1000/a b",
			"10.1000/a–b",
			"10.1000",
			"10./a",
			"10.1000./a",
			"10..1000/a",
			"10.10a0/a",
			"11.1000/a",
			"10x1000/a",
			"doi:10.1000/a",
			"10.10 00/a",
		],
	},
	handle: {
		takes: isHdl,
		good: ["20.1000/100", "2027/loc.ark:/13960/t6", "2027/a?urlappend=x.", "1721.1/9999", "2027/a?index", "a/b"],
		bad: [
			"201000",
			"20.1000/",
			"/100",
			"20.1000/1 00",
			"20 1000/100",
			"20.1000/100.",
			"20.1000/100,",
			"20.1000/1–2",
			"a\t/b",
			"2027/a.?urlappend=x",
		],
	},
	ISMN: {
		takes: isIsmn,
		good: ["979-0-9016791-7-7", "9790901679177", "979 0 9016791 7 7"],
		bad: [
			"9790901679178",
			"979090167917",
			"97909016791777",
			"9780306406157",
			"979-0-9016791-7-7a",
			"9791901679177",
			"M901679177",
		],
	},
	ISSN: {
		takes: isIssn,
		good: ["0317-8471", "03178471", "2434-561X", "0317 8471"],
		bad: ["0317-8472", "0317-847", "0317-84711", "X317-8471", "2434-561x", "0317.8471", "2434-5610"],
	},
	JFM: {
		takes: isJfmNumber,
		good: ["53.0144.05", "JFM53.0144.05", "jfm53.0144.05"],
		bad: [
			"53.144.05",
			"5.0144.05",
			"53.0144.5",
			"53.0144.055",
			"53x0144.05",
			"JFM 53.0144.05",
			"153.0144.05",
			"XJFM53.0144.05",
		],
	},
	JSTOR: {
		takes: isJstorId,
		good: ["4150785", "10.1086/378695", "community.123", "xhttp:/"],
		bad: ["jstor4150785", "JSTOR", "https://a.b/1", "http://a.b", "41 50785", "4150785\n"],
	},
	LCCN: {
		takes: isLccn,
		good: [
			"89004556",
			"a89004556",
			"2001627090",
			"ab89004556",
			"a2001627090",
			"aab89004556",
			"ab2001627090",
			"85-2",
			"n78-890351",
			"89004556/AC/r86",
		],
		bad: [
			"8900455",
			"x9004556",
			"A89004556",
			"189004556",
			"1a89004556",
			"a1b9004556",
			"12001627090",
			"a1a89004556",
			"a12001627090",
			"abc001627090",
			"abc2001627090",
			"890 04556",
			"85-1234567",
			"85-",
			"85-a",
		],
	},
	MR: {
		takes: isMrNumber,
		good: ["1", "1234567", "MR1234567", "mr0123"],
		bad: ["", "MR", "12345678", "MR 123", "XMR123", "123a"],
	},
	OCLC: {
		takes: (text) => isOclcNumber(text, 11_000_000_000),
		good: [
			"0",
			"3930443",
			"11000000000",
			"ocm00012345",
			"ocn123456789",
			"on1234567890",
			"on12345678901",
			"(OCoLC)3930443",
			"(OCoLC)123456789",
		],
		bad: [
			"11000000001",
			"",
			"-1",
			"1.5",
			"ocm0001234",
			"ocm000123456",
			"ocn12345678",
			"ocn1234567890",
			"on123456789",
			"(OCoLC)0930443",
			"(OCoLC)1234567890",
			"xocm00012345",
			"xocn123456789",
			"xon1234567890",
			"x(OCoLC)3930443",
			"on1234567890x",
		],
	},
	"Open Library": {
		takes: isOlId,
		good: ["18319A", "OL18319A", "7030731M", "45883W"],
		bad: ["18319", "A", "18319B", "18319AA", "ol18319A", "XOL18319A", "OL A"],
	},
	PMC: {
		takes: (text) => isPmcId(text, 100),
		good: ["1", "100", "PMC99", "pmc7"],
		bad: ["0", "101", "PMC", "PMC101", "1PMC", "PMCPMC1"],
	},
	S2CID: { takes: (text) => isS2cid(text, 100), good: ["1", "100"], bad: ["01", "0", "101", "x"] },
	SBN: {
		takes: isSbn,
		good: ["306-40615-2", "306406152", "80442957X"],
		bad: ["306406153", "30640615", "0306406152", "30640615a", "X06406152"],
	},
	Usenet: {
		takes: isUsenetId,
		good: ["abc@d.example", "a@b"],
		bad: ["<abc@d.example>", "<abc@d.example", "abc@d.example>", "abc", "@d", "abc@"],
	},
	Zbl: {
		takes: isZblNumber,
		good: ["1087.51001", "1.51001", "12345678"],
		bad: [
			"10870.51001",
			"1087.5100",
			"1087.510011",
			".51001",
			"1234567",
			"123456789",
			"x1087.51001",
			"x12345678",
			"12345678x",
		],
	},
	"a number up to 20": {
		takes: (text) => isNumberUpTo(text, 20),
		good: ["1", "20", "007"],
		bad: ["0", "21", "", "1.0", "-1", "x1", "1x"],
	},
};

describe.each(Object.entries(forms))("%s", (_name, { takes, good, bad }) => {
	it("takes its own forms", () => {
		expect(good.filter((text) => !takes(text))).toEqual([]);
	});

	it("refuses what only looks like them", () => {
		expect(bad.filter((text) => takes(text))).toEqual([]);
	});
});

describe("the fault of an ISBN", () => {
	it.each([
		["0-306-40615-2", undefined],
		["0306406152", undefined],
		["0 306 40615 2", undefined],
		["080442957X", undefined],
		["978-0-306-40615-7", undefined],
		["9791234567896", undefined],
		["0-306-40615-3", "checksum"],
		["978-0-306-40615-8", "checksum"],
		["0-306-40615", "length"],
		["97803064061570", "length"],
		["", "length"],
		["0.306.40615.2", "characters"],
		["080442957x", "characters"],
		["0804X29570", "form"],
		["978030640615X", "form"],
		["9770306406158", "prefix"],
		["9790306406156", "prefix"],
		["6305277001", "prefix"],
		["6315277009", "checksum"],
		["631000001X", "checksum"],
	] as const)("of %s is %s", (isbn, fault) => {
		expect(findIsbnFault(isbn)).toBe(fault);
	});
});
