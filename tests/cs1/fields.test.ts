import { describe, expect, it } from "vitest";
import { archivedAddress } from "../../src/cs1/addresses/archived-address.js";
import { findBadAddresses } from "../../src/cs1/addresses/find-bad-addresses.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { workKeys } from "../../src/cs1/identifiers/work-keys.js";
import { accessWithoutLink } from "../../src/cs1/parameters/access-without-link.js";
import { isMisplaced } from "../../src/cs1/parameters/is-misplaced.js";
import { printedFaults } from "../../src/cs1/printed-faults.js";
import { isEmptyCitation } from "../../src/cs1/templates/is-empty-citation.js";
import { usesIssue } from "../../src/cs1/templates/uses-issue.js";
import { usesPages } from "../../src/cs1/templates/uses-pages.js";
import { usesPeriodical } from "../../src/cs1/templates/uses-periodical.js";
import { usesVolume } from "../../src/cs1/templates/uses-volume.js";
import { findAccepted } from "../../src/cs1/values/find-accepted.js";
import { findInvalidKeywords } from "../../src/cs1/values/find-invalid-keywords.js";
import { findInvisible } from "../../src/cs1/values/find-invisible.js";
import { findMissingPipes } from "../../src/cs1/values/find-missing-pipes.js";
import { findPrefix } from "../../src/cs1/values/find-prefix.js";
import { scriptsInUse } from "../../src/cs1/values/scripts-in-use.js";
import { searchedValues } from "../../src/cs1/values/searched-values.js";
import { textValues } from "../../src/cs1/values/text-values.js";
import type { Citation } from "../../src/model/citation.js";
import { readCite, readDocument } from "./read-cite.js";

describe("the fields of a work", () => {
	const read = async (text: string) => {
		const { citations } = await readDocument(text);
		const { authors, ...fields } = fieldsOf(citations[0] as Citation);
		const given = Object.entries(fields).map(([name, words]) => `${name}: ${(words as { text: string }).text}`);
		return [...authors.map((author) => author.text), ...given].join("; ");
	};
	it.each([
		[
			"{{cite book|title=A|date=1950|publisher=B|isbn=1|pages=2–3|url=http://a.example|access-date=C|archive-date=D}}",
			"title: A; date: 1950; publisher: B; isbn: 1; pages: 2–3; url: http://a.example; accessDate: C; archiveDate: D",
		],
		["{{cite book|script-title=ja:A|trans-title=B}}", "title: ja:A"],
		["{{cite book|trans-title=B|title=}}", "title: B"],
		["{{cite book|year=1950|publication-date=1951}}", "date: 1950"],
		["{{cite book|publication-date=1951}}", "date: 1951"],
		["{{cite journal|journal=A}}", "publisher: A"],
		["{{cite journal|journal=A|publisher=B}}", "publisher: B"],
		["{{cite encyclopedia|encyclopedia=A}}", "publisher: A"],
		["{{cite book|page=3|at=4}}", "pages: 3"],
		["{{cite book|at=4}}", "pages: 4"],
		["{{cite book|chapter-url=http://a.example}}", "url: http://a.example"],
		["{{cite book|last=Marsh|first=Ada|last2=Moor|first3=C|last5=No}}", "Marsh, Ada; Moor; C; No"],
		["{{cite book|last=Marsh|last4=Moor}}", "Marsh"],
		["{{cite book|last3=Marsh}}", ""],
		["{{cite book|first=Ada}}", "Ada"],
		["{{cite book|vauthors=Marsh A, Moor C}}", "Marsh A, Moor C"],
		["{{cite book|vauthors=Marsh A|last=Moor}}", "Moor"],
		["{{cite av media|people=Marsh A}}", "Marsh A"],
		["{{cite av media|people=Marsh A|vauthors=Moor C}}", "Moor C"],
		["{{cite book|title=A|title=B}}", "title: B"],
		["{{cite book|title=A|title=}}", ""],
		["{{cite book|surname=Moor|last=Marsh}}", "Marsh"],
		["{{cite book|last=Marsh|surname=Moor}}", "Marsh"],
		["{{cite book|last=|surname=Moor}}", "Moor"],
		["{{cite book|surname=Moor|last=}}", "Moor"],
		["{{cite book|A|quatsch=B}}", ""],
		["{{cite book}}", ""],
	])("%s", async (text, fields) => {
		expect(await read(text)).toBe(fields);
	});

	it("stand where the last name stands", async () => {
		const { citations } = await readDocument("{{cite book|last=Marsh|first=Ada}}");
		expect(fieldsOf(citations[0] as Citation).authors).toEqual([{ start: 17, end: 22, text: "Marsh, Ada" }]);
		expect(fieldsOf(citations[0] as Citation)).toBe(fieldsOf(citations[0] as Citation));
	});
});

describe("the parameters that count", () => {
	const read = async (text: string) => {
		const cite = await readCite(text);
		const words = [
			...cite.parameters.map(({ name, value, isOpaque }) => `${name}=${isOpaque ? "?" : value}`),
			...cite.unknown.map(({ name, value }) => `unknown ${name}=${value}`),
			...cite.positional.map(({ value }) => `positional ${value.text}`),
			...cite.lost.map(({ name, value }) => `lost ${name?.text}=${value.text}`),
			...(cite.counted.length < cite.parameters.length ? [`counted ${cite.counted.map(({ name }) => name)}`] : []),
		];
		return words.join("; ");
	};
	it.each([
		["{{cite web|title=A|url=|x=B}}", "title=A; unknown x=B"],
		["{{cite web|title={{lang|fr|A}}|y={{x}}}}", "title=?; unknown y={{x}}"],
		["{{cite web|title=A|title=B}}", "title=B; lost title=A"],
		["{{cite web|A|B}}", "positional A; positional B"],
		["{{cite web|A|1=B}}", "positional B"],
		["{{cite web|1=A|B|2=C}}", "positional B; positional C; lost 1=A"],
		["{{cite web||title=A}}", "title=A; positional "],
		["{{cite web|x=A|x=B}}", "unknown x=B; lost x=A"],
		["{{#invoke:cite web|A|title=B}}", "title=B"],
		["{{#invoke:cite|web|title=B}}", "title=B"],
		["{{cite web|Title=B|TITLE=C}}", "unknown Title=B; unknown TITLE=C"],
		["{{cite web|last#=B}}", "unknown last#=B"],
		[
			"{{cite web|url=http://a.example|archive-url=https://archive.today/abc|archive-date=B|title=C}}",
			"url=http://a.example; archive-url=https://archive.today/abc; archive-date=B; title=C; counted url,title",
		],
		["{{cite web|title=See https://archive.ph/abc}}", "title=See https://archive.ph/abc; counted "],
		["{{cite web|title=archive.ph}}", "title=archive.ph"],
		["{{cite web|title=https://archive.example}}", "title=https://archive.example"],
	])("%s", async (text, found) => {
		expect(await read(text)).toBe(found);
	});
});

describe("what a template prints", () => {
	it.each([
		["{{cite book|title=A}}", "volume pages"],
		["{{cite journal|title=A}}", "volume issue pages periodical"],
		["{{cite web|title=A}}", "pages periodical"],
		["{{cite conference|title=A}}", "volume pages periodical"],
		["{{cite conference|title=A|journal=B}}", "volume issue pages periodical"],
		["{{cite map|title=A|script-journal=ja:B}}", "volume issue pages periodical"],
		["{{cite podcast|title=A}}", "issue periodical"],
		["{{citation|title=A}}", "volume pages periodical"],
		["{{citation|title=A|journal=B}}", "volume issue pages periodical"],
		["{{citation|title=A|work=B}}", "volume issue pages periodical"],
		["{{citation|title=A|website=B}}", "pages periodical"],
		["{{citation|title=A|encyclopedia=B}}", "volume pages"],
		["{{cite encyclopedia|title=A}}", "volume pages"],
	])("%s", async (text, found) => {
		const cite = await readCite(text);
		const printed = [
			usesVolume(cite) && "volume",
			usesIssue(cite) && "issue",
			usesPages(cite) && "pages",
			usesPeriodical(cite) && "periodical",
		];
		expect(printed.filter(Boolean).join(" ")).toBe(found);
	});

	it.each([
		["{{cite web|access-date=A}}", true],
		["{{cite web}}", true],
		["{{cite web|last=A}}", false],
		["{{cite web|title=A}}", false],
		["{{cite thesis|access-date=A}}", false],
		["{{cite book|access-date=A|publisher=B}}", false],
	])("%s is empty: %s", async (text, isEmpty) => {
		expect(isEmptyCitation(await readCite(text))).toBe(isEmpty);
	});

	it.each([
		["{{cite web|agency=A}}", ""],
		["{{cite news|agency=A}}", ""],
		["{{cite book|agency=A}}", "agency"],
		["{{citation|agency=A}}", "agency"],
		["{{citation|agency=A|newspaper=B}}", ""],
		["{{citation|agency=A|journal=B}}", "agency"],
		["{{cite web|encyclopedia=A|dictionary=B}}", "encyclopedia dictionary"],
		[
			"{{cite book|encyclopaedia=A|script-encyclopedia=ja:B|script-encyclopaedia=ja:B}}",
			"encyclopaedia script-encyclopedia script-encyclopaedia",
		],
		["{{citation|encyclopedia=A}}", ""],
		["{{cite encyclopedia|encyclopedia=A}}", ""],
		["{{cite newsgroup|publisher=A}}", "publisher"],
		["{{cite newsgroup|institution=A}}", "institution"],
		["{{cite newsgroup|publisher=none}}", ""],
		["{{cite book|publisher=A|institution=B}}", ""],
	])("%s misplaces %s", async (text, found) => {
		const cite = await readCite(text);
		expect(
			cite.parameters
				.filter((one) => isMisplaced(one, cite))
				.map(({ name }) => name)
				.join(" "),
		).toBe(found);
	});

	it.each([
		[
			"{{cite book|script-title=ja:A|script-chapter=ja:B|script-quote=ja:C}}",
			"script-title script-chapter script-quote",
		],
		["{{cite web|script-chapter=ja:B|script-website=ja:C}}", "script-website"],
		["{{cite book|script-work=ja:B}}", ""],
		["{{cite book|script-work=ja:B|work=C}}", "script-work"],
		["{{cite map|script-map=ja:B}}", "script-map"],
		["{{cite encyclopedia|script-encyclopedia=ja:B}}", "script-encyclopedia"],
		["{{citation|script-encyclopedia=ja:B}}", "script-encyclopedia"],
		["{{cite web|script-encyclopedia=ja:B}}", ""],
	])("%s prints %s", async (text, found) => {
		expect(
			scriptsInUse(await readCite(text))
				.map(({ name }) => name)
				.join(" "),
		).toBe(found);
	});
});

describe("addresses", () => {
	it.each([
		["{{cite web|url=A}}", "url is no web address"],
		["{{cite web|url=http://a.example}}", ""],
		["{{cite web|url={{x}}}}", ""],
		["{{cite web|url=A|archive-url=http://b.example|archive-date=C|url-status=usurped}}", ""],
		["{{cite web|url=A|archive-url=http://b.example|archive-date=C|url-status=unfit}}", ""],
		["{{cite web|url=A|archive-url=http://b.example|archive-date=C|url-status=bot: unknown}}", ""],
		["{{cite web|url=A|archive-url=http://b.example|archive-date=C|url-status=dead}}", "url is no web address"],
		["{{cite web|url=A|archive-url=http://b.example|archive-date=C}}", "url is no web address"],
		["{{cite web|url=A|archive-url=http://b.example}}", ""],
		["{{cite web|url=http://a.example|archive-url=B|archive-date=C}}", "archive-url is no web address"],
		[
			"{{cite web|url=http://a.example|archive-url=http://a.example|archive-date=C}}",
			"archive-url is the address of the page itself",
		],
		["{{cite book|chapter-url=A}}", "chapter-url is no web address"],
		["{{cite web|chapter-url=A}}", ""],
		[
			"{{cite book|chapter-url=http://a.example|archive-url=http://a.example}}",
			"archive-url is the address of the page itself",
		],
		["{{cite conference|conference-url=A}}", "conference-url is no web address"],
		["{{cite av media|transcript-url=A}}", "transcript-url is no web address"],
		["{{cite map|map-url=A}}", "map-url is no web address"],
		["{{cite newsgroup|newsgroup=A}}", "newsgroup is no web address"],
		["{{cite newsgroup|newsgroup=alt.ferries}}", ""],
	])("%s", async (text, found) => {
		const bad = [...findBadAddresses(await readCite(text))];
		expect(bad.map(({ parameter, reason }) => `${parameter.name} ${reason}`).join("; ")).toBe(found);
	});

	const capture = "https://web.archive.org/web/20150503000000/http://a.example";
	it.each([
		[`{{cite web|url=http://a.example|archive-url=${capture}|archive-date=B}}`, "archive-url archive-date 2015-05-03"],
		["{{cite web|archive-date=B}}", "archive-date"],
		["{{cite web|archive-url={{x}}|archive-date=B}}", "archive-url archive-date"],
		["{{cite web|url=http://a.example|archive-url=http://a.example|archive-date=B}}", "original"],
		["{{cite web|chapter-url=http://a.example|archive-url=http://a.example}}", "archive-url"],
		["{{cite web|archive-url=https://web.archive.org/save/http://a.example|archive-date=B}}", "save command"],
		[`{{cite journal|pmc=123|archive-url=${capture}|archive-date=B}}`, "archive-date orphaned"],
		[`{{cite journal|pmc=123|url=http://a.example|archive-url=${capture}}}`, "archive-url 2015-05-03"],
		[`{{cite journal|doi=10.1000/182|doi-access=free|archive-url=${capture}}}`, "orphaned"],
		[`{{cite journal|doi=10.1000/182|archive-url=${capture}}}`, "archive-url 2015-05-03"],
		[`{{cite journal|doi-access=free|archive-url=${capture}}}`, "archive-url 2015-05-03"],
		[`{{cite web|pmc=123|archive-url=${capture}}}`, "archive-url 2015-05-03"],
	])("the archive of %s", async (text, found) => {
		const { address, date, fault, isOriginal, isOrphaned, captured } = readArchive(await readCite(text));
		const words = [address?.name, date?.name, fault, isOriginal && "original", isOrphaned && "orphaned", captured];
		expect(words.filter(Boolean).join(" ")).toBe(found);
	});

	it("an archive of no page", () => {
		expect(archivedAddress("https://archive.ph/2015/http://a.example")).toBeUndefined();
	});
});

describe("values", () => {
	const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(" ");
	it.each([
		["{{cite web|title=A|titel=B|quatsch=C}}", "title titel", "title titel"],
		["{{cite web|title=A|titel=}}", "title", "title"],
		["{{cite web|url=https://archive.ph/a|title=B}}", "title", "url title"],
		["{{cite web|title=https://archive.ph/a}}", "title", "title"],
	])("of %s that are searched", async (text, kept, all) => {
		const cite = await readCite(text);
		expect([names(textValues(cite)), names(searchedValues(cite))]).toEqual([kept, all]);
	});

	it.each([
		["{{cite web|title=A url=B}}", "url in title"],
		["{{cite web|title=A url = B last=C}}", "url in title"],
		["{{cite web|title=url=B}}", "url in title"],
		["{{cite web|title=A quatsch=B}}", ""],
		["{{cite web|title=A <span id=B>C</span>}}", ""],
		["{{cite web|title=A last2=B}}", "last2 in title"],
		["{{cite web|title=A series-number=B}}", ""],
		["{{cite web|title=A|publisher=B date=C}}", "date in publisher"],
		["{{cite web|1=A url=B}}", "url in 1"],
		["{{cite web|title=A}}", ""],
	])("%s lacks a pipe before %s", async (text, found) => {
		const missing = [...findMissingPipes(await readCite(text))];
		expect(missing.map(({ name, written }) => `${name} in ${written.name?.text ?? 1}`).join("; ")).toBe(found);
	});

	it.each([
		["ref=harv", "ref"],
		["ref=none", ""],
		["url-status=dead", ""],
		["url-status=Dead", "url-status: dead"],
		["url-status={{x}}", ""],
		["mode=cs3", "mode: cs1"],
		["mode=cs2", ""],
		["name-list-style=xand", "name-list-style: vanc"],
		["df=iso", "df: dmy"],
		["no-pp=no", "no-pp: yes"],
		["no-tracking=no", "no-tracking: yes"],
		["url-access=free", "url-access: subscription"],
		["chapter-url-access=free", "chapter-url-access: subscription"],
		["map-url-access=free", "map-url-access: subscription"],
		["doi-access=limited", "doi-access: free"],
		["jstor-access=limited", "jstor-access: free"],
		["bibcode-access=limited", "bibcode-access: free"],
		["hdl-access=limited", "hdl-access: free"],
		["ol-access=limited", "ol-access: free"],
		["osti-access=limited", "osti-access: free"],
		["s2cid-access=limited", "s2cid-access: free"],
		["ssrn-access=limited", "ssrn-access: free"],
	])("%s is no word of its parameter", async (parameter, found) => {
		const invalid = [...findInvalidKeywords(await readCite(`{{cite map|${parameter}}}`))];
		const words = invalid.map(({ parameter: { name }, accepted }) =>
			accepted === ""
				? name
				: accepted.split("; ").includes(found.split(": ")[1] ?? "")
					? found
					: `${name}: ${accepted}`,
		);
		expect(words.join("; ")).toBe(found);
	});

	it.each([
		["title", "A", undefined],
		["title", "é", undefined],
		["title", "A\u200dB", "zero width joiner"],
		["title", "क\u200dख", undefined],
		["title", "👩\u200d💻", undefined],
		["title", "A\u200bB", "zero width space"],
		["title", "A\u200aB", "hair space"],
		["title", "A\u00adB", "soft hyphen"],
		["title", "A\tB", "horizontal tab"],
		["title", "A\nB", "line feed"],
		["title", "A\u00a0B", "no-break space"],
		["title", "A\rB", "carriage return"],
		["title", "A\ufffdB", "replacement character"],
		["title", "A\u007fB", "delete character"],
		["title", "A\u0001B", "control character"],
		["title", "A\u0085B", "control character"],
		["title", "\u007f'\"`UNIQ--ref-00000001-QINU`\"'\u007f", "strip marker"],
		["title", "\u007f'\"`UNIQ--math-00000001-QINU`\"'\u007f", undefined],
		["title", "\u007f'\"`UNIQ--nowiki-00000001-QINU`\"'\u007f", undefined],
		["title", "\u007f'\"`UNIQ--templatestyles-00000001-QINU`\"'\u007f", "strip marker"],
		["quote", "\u007f'\"`UNIQ--templatestyles-00000001-QINU`\"'\u007f", undefined],
		["id", "\u007f'\"`UNIQ--templatestyles-00000001-QINU`\"'\u007f", undefined],
		["title", "\u007f'\"`UNIQ--math-1-QINU`\"'\u007f\u007f'\"`UNIQ--ref-2-QINU`\"'\u007f", "strip marker"],
	])("what nobody sees in |%s=%j", (name, value, kind) => {
		expect(findInvisible({ name, value } as never)).toBe(kind);
	});

	it.each([
		[
			"{{cite journal|pmc=PMC123}}",
			"pmc",
			"“PMC123” in |pmc= begins with the letters that the template prints by itself: Remove PMC → 123",
		],
		["{{cite journal|pmc=123}}", "pmc", ""],
		["{{cite journal|pmc=PMC 123}}", "pmc", ""],
		["{{cite journal|pmc=xPMC123}}", "pmc", ""],
		["{{cite journal|pmc=PMC123x}}", "pmc", ""],
		[
			"{{cite journal|mr=mr123}}",
			"mr",
			"“mr123” in |mr= begins with the letters that the template prints by itself: Remove mr → 123",
		],
		[
			"{{cite journal|jfm=JFM 12}}",
			"jfm",
			"“JFM 12” in |jfm= begins with the letters that the template prints by itself: Remove JFM →  12",
		],
		["{{cite journal|mr=xmr123}}", "mr", ""],
		["{{cite journal|jfm=xjfm}}", "jfm", ""],
		["{{cite journal|jfm={{x}}}}", "jfm", ""],
	] as const)("%s: the letters of %s", async (text, meta, found) => {
		const faults = [...findPrefix(await readCite(text), meta)];
		const said = faults.map(({ message, fix }) => `${message}: ${fix?.title} → ${fix?.edits[0]?.text}`);
		expect(said.join("; ")).toBe(found);
		for (const { at } of faults) expect(at.start).toBe(text.indexOf("=") + 1);
	});

	it("identifiers that are taken as they are", async () => {
		const cite = await readCite("{{cite journal|isbn=((1))|issn=2|doi=((3))}}");
		const found = [...findAccepted(cite, ["isbn", "issn", "eissn"])];
		expect(found.map(({ message }) => message)).toEqual(["|isbn=((1)) is taken as it is written"]);
		expect(found[0]?.at).toMatchObject({ start: 20, end: 25 });
	});

	it.each([
		["url-access=subscription", "url-access url"],
		["url-access=free", ""],
		["url-access=subscription|url=http://a.example", ""],
		["chapter-url-access=limited", "chapter-url-access chapter-url"],
		["doi-access=free", "doi-access doi"],
		["doi-access=quatsch", "doi-access doi"],
		["doi-access=free|doi=10.1000/182", ""],
		["jstor-access=free|hdl-access=free", "jstor-access jstor; hdl-access hdl"],
	])("%s misses its link", async (parameters, found) => {
		const missing = [...accessWithoutLink(await readCite(`{{cite book|${parameters}}}`))];
		expect(missing.map(([{ name }, link]) => `${name} ${link}`).join("; ")).toBe(found);
		expect([...accessWithoutLink(await readCite("{{cite web|chapter-url-access=limited}}"))]).toEqual([]);
	});

	it.each([
		["{{cite journal|pmid=12x}}", {}, "“12x” in |pmid= is not a PMID"],
		["{{cite journal|pmid=12}}", {}, ""],
		["{{cite journal|pmid={{x}}}}", {}, ""],
		["{{cite journal}}", {}, ""],
		["{{cite journal|pmid=((12x))}}", {}, "“((12x))” in |pmid= is not a PMID"],
		["{{cite journal|pmid=((12x))}}", { forgives: true }, ""],
		["{{cite journal|pmid=((12))}}", {}, ""],
		["{{cite journal|pmid=PMID 12}}", {}, "“PMID 12” in |pmid= is not a PMID → safe 12"],
		["{{cite journal|pmid=12x}}", { mend: (): string => "12" }, "“12x” in |pmid= is not a PMID → safe 12"],
		["{{cite journal|pmid=12x}}", { mend: (): string => "y" }, "“12x” in |pmid= is not a PMID"],
		[
			"{{cite journal|pmid=12x}}",
			{ mend: (): string => "12", showsMore: (): boolean => true },
			"“12x” in |pmid= is not a PMID → unsafe 12",
		],
		[
			"{{cite journal|pmid=12x}}",
			{ mend: (): string => "12", showsMore: (): boolean => false },
			"“12x” in |pmid= is not a PMID → safe 12",
		],
	] as const)("%s %#", async (text, more, found) => {
		const kind = { meta: "pmid", name: "a PMID", isValid: (value: string) => /^\d+$/.test(value), ...more } as const;
		const said = [...judgeIdentifier(await readCite(text), kind)].map(
			({ message, fix }) => message + (fix === undefined ? "" : ` → ${fix.safety} ${fix.edits[0]?.text}`),
		);
		expect(said.join("; ")).toBe(found);
	});

	const keys = (citation: unknown) =>
		workKeys(citation as Citation)
			.map(({ key }) => key)
			.join(" ");
	it.each([
		["isbn=0-306-40615-2", "isbn:9780306406157"],
		["ISBN=0-306-40615-2", "isbn:9780306406157"],
		["isbn=1", ""],
		["doi=10.1000/ABC", "doi:10.1000/abc"],
		["doi=10.1000.1/ABC", "doi:10.1000.1/abc"],
		["doi=((10.1000/ABC))", "doi:10.1000/abc"],
		["doi=10.100/ABC", ""],
		["doi=x10.1000/ABC", ""],
		["doi=10.1000/A C", ""],
		["pmid=00123", "pmid:123"],
		["pmid=12", ""],
		["pmid=1234567890123", ""],
		["pmid=x123", ""],
		["pmid=123x", ""],
		["pmc=PMC123", "pmc:123"],
		["pmc=pmc123", "pmc:123"],
		["pmc=xPMC123", ""],
		["arxiv=1501.00001v2", "arxiv:1501.00001"],
		["eprint=hep-TH/9901001", "arxiv:hep-th/9901001"],
		["arXiv=1501.00001v23 [hep]", "arxiv:1501.00001"],
		["arxiv=v2/1", "arxiv:v2/1"],
		["jstor=123", "jstor:123"],
		["oclc=123", "oclc:123"],
		["bibcode=2015ApJ...123..456M", "bibcode:2015ApJ...123..456M"],
		["bibcode=2015ApJ...123..456", ""],
		["title=123", ""],
		["isbn=", ""],
		[`doi=10.1000/${"a".repeat(192)}`, `doi:10.1000/${"a".repeat(192)}`],
		[`doi=10.1000/${"a".repeat(193)}`, ""],
	])("the key of |%s", async (parameter, key) => {
		const { citations } = await readDocument(`{{cite journal|A|${parameter}}}`);
		expect(keys(citations[0])).toBe(key);
	});

	it("the keys of an entry", () => {
		const words = (kind: string, text: string) => ({ kind, text, start: 0, end: 0 });
		const identifiers = [
			words("isbn", "0306406152"),
			words("doi", "10.1000/1"),
			words("issn", "1"),
			words("pmid", "123"),
		];
		expect(keys({ parameters: [], fields: { isbn: words("", "0306406152"), identifiers } })).toBe(
			"isbn:9780306406157 doi:10.1000/1 pmid:123",
		);
		expect(keys({ parameters: [], fields: {} })).toBe("");
		expect(keys({ parameters: [] })).toBe("");
	});

	it("printed messages by what they say", () => {
		const message = (text: string) => ({ text, template: "cite book", start: 0, end: 0 });
		const texts = [
			"|access-date= requires |url=",
			"|ACCESS-DATE= requires |url=",
			"Missing or empty |title=",
			"quatsch",
		];
		const citations = [{ messages: texts.map(message) }, { messages: [message("|class= ignored")] }] as never;
		expect(printedFaults(citations, "err_accessdate_missing_url").map(({ text }) => text)).toEqual(texts.slice(0, 2));
		expect(printedFaults(citations, "err_citation_missing_title").map(({ text }) => text)).toEqual([texts[2]]);
		expect(printedFaults(citations, "err_class_ignored").length).toBe(1);
		expect(printedFaults(citations, "err_parameter_ignored")).toEqual([]);
		expect(printedFaults([], "err_class_ignored")).toEqual([]);
	});
});
