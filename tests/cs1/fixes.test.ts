import { describe, expect, it } from "vitest";
import { insertParameter } from "../../src/cs1/fixes/insert-parameter.js";
import { isSurelyTaken } from "../../src/cs1/fixes/is-surely-taken.js";
import { mendKeyword } from "../../src/cs1/fixes/mend-keyword.js";
import { moveEtAl } from "../../src/cs1/fixes/move-et-al.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { removeInvisible } from "../../src/cs1/fixes/remove-invisible.js";
import { renameParameter } from "../../src/cs1/fixes/rename-parameter.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { namesWithEtAl } from "../../src/cs1/names/names-with-et-al.js";
import type { Edit, Fix } from "../../src/model/finding.js";
import { readCite } from "./read-cite.js";

function apply(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.start - a.start)
		.reduce((so, { start, end, text: by }) => so.slice(0, start) + by + so.slice(end), text);
}

const mend = (text: string, fix: Fix | undefined) => fix && `${fix.safety}: ${apply(text, fix.edits)}`;

describe("a value that is surely taken", () => {
	it.each([
		["{{cite book}}", "title", "Ferry times", true],
		["{{cite book}}", "title", "Tide", true],
		["{{cite book}}", "title", "Ebb", false],
		["{{cite book}}", "title", "Page not found", false],
		["{{cite book}}", "title", "Ferry ''times''", false],
		["{{cite book}}", "title", "Ferry 2", false],
		["{{cite book}}", "title", "Ferry-", false],
		["{{cite book}}", "title", "-Ferry", false],
		["{{cite book}}", "publisher", "Tide Press", true],
		["{{cite newsgroup}}", "publisher", "Tide Press", false],
		["{{cite book}}", "language", "French", true],
		["{{cite book}}", "language", "Quatsch", false],
		["{{cite book|title=A}}", "trans-title", "Tides 2 (new)", true],
		["{{cite book|title=A}}", "trans-title", "''Tides''", false],
		["{{cite book|title=A}}", "trans-title", "-Tides", false],
		["{{cite book|title=A}}", "trans-title", "Tides:", false],
		["{{cite book|title=A}}", "trans-title", "2: Tides", false],
		["{{cite book}}", "trans-title", "Tides", false],
		["{{cite book|chapter=A}}", "chapter-url", "http://a.example", true],
		["{{cite book|chapter=[[A]]}}", "chapter-url", "http://a.example", false],
		["{{cite book}}", "chapter-url", "http://a.example", false],
		["{{cite book|chapter=A}}", "chapter-url", "a.example", false],
		["{{cite mailing list}}", "mailing-list", "Fens", true],
		["{{cite mailing list|work=A}}", "mailing-list", "Fens", false],
		["{{cite mailing list}}", "mailing-list", "fens@a.example", false],
		["{{cite web}}", "mailing-list", "Fens", false],
		["{{cite book}}", "no-pp", "yes", true],
		["{{cite book}}", "no-pp", "yess", false],
		["{{cite book}}", "no-pp", "ay", false],
		["{{cite book}}", "volume", "3", true],
		["{{cite book}}", "volume", "3456", false],
		["{{cite book}}", "volume", "x3", false],
		["{{cite book}}", "date", "3 May 1950", true],
		["{{cite book}}", "date", "1950-1955", false],
		["{{cite book}}", "date", "100", false],
		["{{cite book}}", "date", "101", true],
		["{{cite book}}", "date", "2019", true],
		["{{cite book}}", "date", "2020", false],
		["{{cite book}}", "date", "someday", false],
		["{{cite book|isbn=1}}", "date", "1950", false],
		["{{cite book|location=A}}", "date", "1950", false],
		["{{cite book|publication-place=A}}", "date", "1950", false],
		["{{cite book|ref=A}}", "date", "1950", false],
		["{{cite book|year=1950}}", "date", "1950", false],
		["{{cite book|publication-date=1950}}", "date", "1950", false],
		["{{cite book|last=A|last2=B}}", "display-authors", "1", true],
		["{{cite book|last=A|last2=B}}", "display-authors", "2", false],
		["{{cite book|last=A}}", "display-authors", "et al.", true],
		["{{cite book|last=A}}", "display-authors", "etal", true],
		["{{cite book|last=A}}", "display-authors", "x etal", false],
		["{{cite book|editor=A|editor2=B}}", "display-editors", "1", true],
		["{{cite book|last=A|last2=B}}", "display-editors", "1", false],
		["{{cite book}}", "last", "Marsh", true],
		["{{cite book}}", "last1", "Marsh", true],
		["{{cite book}}", "last2", "Marsh", false],
		["{{cite book|last=A}}", "last2", "Marsh", true],
		["{{cite book|last=A}}", "last2", "Reuters", false],
		["{{cite book|last=A}}", "last2", "and others", false],
		["{{cite book|last=A}}", "last2", "Moor et al", false],
		["{{cite book|last=A}}", "last2", "Moor 2", false],
		["{{cite book|last=A|first3=B}}", "last2", "Marsh", false],
		["{{cite book|first=B|last2=A}}", "last3", "Marsh", false],
		["{{cite book|vauthors=A}}", "last", "Marsh", false],
		["{{cite book|veditors=A}}", "last", "Marsh", true],
		["{{cite book|veditors=A}}", "editor-last", "Marsh", false],
		["{{cite book|vauthors=A}}", "editor-last", "Marsh", true],
		["{{cite book|vauthors=A}}", "translator-last", "Marsh", true],
		["{{cite book|author-link=A}}", "last", "Marsh", false],
		["{{cite av media|people=A}}", "last", "Marsh", false],
		["{{cite book|last=A}}", "first", "Ada", true],
		["{{cite book|last=A}}", "author-link", "Ada Marsh", true],
		["{{cite book}}", "first", "Ada", false],
		["{{cite book|last=[[A]]}}", "first", "Ada", false],
		["{{cite book|last=A, B}}", "first", "Ada", false],
		["{{cite book|last=A}}", "first2", "Ada", false],
		["{{cite book|last=A}}", "interviewer", "Ada", false],
		["{{cite book|last=A}}", "isbn", "1", false],
		["{{cite web|url=https://a.example}}", "access-date", "3 May 2019", true],
		["{{cite web|title=A}}", "access-date", "3 May 2019", false],
		["{{cite web|url=https://a.example}}", "access-date", "May 2019", false],
		["{{cite web|url=https://a.example|date=May 2019}}", "access-date", "3 May 2019", false],
		["{{cite web|url=https://a.example|date=May 2018}}", "access-date", "3 May 2019", true],
		["{{cite web|url=https://a.example|date=spring}}", "access-date", "3 May 2019", false],
		["{{cite web|url=https://a.example}}", "access-date", "3 May 2001", false],
		["{{cite web|title=Tides}}", "url", "https://a.example", true],
		["{{cite web|title=[[Tides]]}}", "url", "https://a.example", false],
		["{{cite web|title=Tides|title-link=A}}", "url", "https://a.example", false],
		["{{cite web|title=Tides}}", "url", "a.example", false],
		["{{cite news|title=Tides}}", "newspaper", "Courier", true],
		["{{cite news|title=Tides}}", "journal", "Courier", false],
		["{{cite book|title=Tides}}", "work", "Courier", false],
		["{{cite web|title=Tides}}", "website", "courier.example", true],
		["{{cite book|title=Tides|publisher=Pier}}", "location", "Ware", true],
		["{{cite book|title=Tides}}", "location", "Ware", false],
		["{{cite journal|title=Tides}}", "issue", "4", true],
		["{{cite book|title=Tides}}", "issue", "4", false],
		["{{cite book|title=Tides}}", "pages", "4–6", true],
		["{{cite book|title=Tides}}", "pages", "4", false],
		["{{cite book|title=Tides}}", "page", "4", true],
		["{{cite book|title=Tides|at=5}}", "page", "4", false],
		["{{cite book|title=Tides|series=Nets}}", "series-link", "Nets of Ware", true],
		["{{cite book|title=Tides|series=[[Nets]]}}", "series-link", "Nets of Ware", false],
		["{{cite book|title=Tides}}", "series-link", "Nets of Ware", false],
		["{{cite book|title=Tides|chapter=Ebb}}", "trans-chapter", "Low", true],
		["{{cite book|title=Tides}}", "trans-chapter", "Low", false],
		["{{cite conference|title=Tides}}", "book-title", "Proceedings", true],
		["{{cite book|title=Tides}}", "book-title", "Proceedings", false],
		["{{cite book|last=A}}", "quatsch", "A", false],
	])("%s takes |%s=%s: %s", async (text, name, value, isTaken) => {
		expect(isSurelyTaken(await readCite(text), name, value)).toBe(isTaken);
	});
});

describe("a parameter gets the name that was meant", () => {
	it.each([
		["{{cite book|titel=Tides}}", "title", "safe: {{cite book|title=Tides}}"],
		["{{cite book|titel=Ebb}}", "title", "unsafe: {{cite book|title=Ebb}}"],
		["{{cite book|titel=Tides|title=}}", "title", undefined],
		["{{cite book|titel=Tides|title=A}}", "title", undefined],
		["{{cite book|lst=Marsh|author=A}}", "last", undefined],
		["{{cite book|lst=Marsh|author2=A}}", "last", "unsafe: {{cite book|last=Marsh|author2=A}}"],
		["{{cite book|A=1|x}}", "volume", "safe: {{cite book|volume=1|x}}"],
	])("%s |%s=", async (text, name, mended) => {
		const cite = await readCite(text);
		const fix = renameParameter(cite, cite.unknown[0]!, name);
		expect(mend(text, fix)).toBe(mended);
		if (fix !== undefined) expect(fix.title).toBe(`Rename |${cite.unknown[0]!.name}= to |${name}=`);
	});

	const archive = "archive-url=https://web.archive.org/web/20150503000000/http://a.example|archive-date=3 May 2015";
	it.each([
		[
			`{{cite web|url=http://a.example|${archive}|deadurl=yes}}`,
			`safe: {{cite web|url=http://a.example|${archive}|url-status=dead}}`,
		],
		[
			`{{cite web|url=http://a.example|${archive}|dead-url=No}}`,
			`safe: {{cite web|url=http://a.example|${archive}|url-status=live}}`,
		],
		[
			`{{cite web|url=http://a.example|${archive}|deadurl=y}}`,
			`safe: {{cite web|url=http://a.example|${archive}|url-status=dead}}`,
		],
		[
			`{{cite web|url=http://a.example|${archive}|urlstatus=dead}}`,
			`unsafe: {{cite web|url=http://a.example|${archive}|url-status=dead}}`,
		],
		[`{{cite web|url=http://a.example|${archive}|deadurl=quatsch}}`, undefined],
		[`{{cite web|url=http://a.example|${archive}|deadurl=ye<!-- -->s}}`, undefined],
		["{{cite web|url=http://a.example|deadurl=yes}}", "safe: {{cite web|url=http://a.example}}"],
		["{{cite web|url=http://a.example|urlstatus=dead}}", undefined],
		["{{cite web|url=http://a.example|archive-url=http://a.example|deadurl=yes}}", undefined],
		[`{{cite web|url=http://a.example|${archive}|url-status=live|deadurl=yes}}`, undefined],
	])("%s", async (text, mended) => {
		const cite = await readCite(text);
		expect(mend(text, renameParameter(cite, cite.unknown[0]!, "url-status"))).toBe(mended);
	});
});

describe("a word that its parameter takes", () => {
	it.each([
		[
			"{{cite web|url=A|archive-url=B|url-status=Dead}}",
			"url-status",
			"live; dead",
			"safe: {{cite web|url=A|archive-url=B|url-status=dead}}",
		],
		[
			"{{cite web|url=A|archive-url=B|url-status=deadlink.}}",
			"url-status",
			"live; dead",
			"safe: {{cite web|url=A|archive-url=B|url-status=dead}}",
		],
		[
			"{{cite web|url=A|archive-url=B|url-status=alive}}",
			"url-status",
			"live; dead",
			"safe: {{cite web|url=A|archive-url=B|url-status=live}}",
		],
		["{{cite web|url=A|archive-url=B|url-status=Bot: Unknown}}", "url-status", "bot: unknown", undefined],
		["{{cite web|url=A|archive-url=B|url-status=quatsch}}", "url-status", "live; dead", undefined],
		["{{cite web|url=A|url-status=Dead}}", "url-status", "live; dead", "safe: {{cite web|url=A}}"],
		["{{cite web|ref=harv}}", "ref", "", "safe: {{cite web}}"],
		["{{cite web|url=A|url-access=Free}}", "url-access", "limited", "safe: {{cite web|url=A}}"],
		["{{cite web|url=A|url-access=Limited}}", "url-access", "limited", "safe: {{cite web|url=A|url-access=limited}}"],
		["{{cite web|url-access=Limited}}", "url-access", "limited", undefined],
		["{{cite web|doi=A|doi-access=Free}}", "doi-access", "free", "safe: {{cite web|doi=A|doi-access=free}}"],
		["{{cite web|mode=CS2;}}", "mode", "cs1; cs2", "safe: {{cite web|mode=cs2}}"],
		["{{cite web|mode=active}}", "mode", "live", undefined],
	] as const)("%s", async (text, meta, accepted, mended) => {
		const cite = await readCite(text);
		expect(mend(text, mendKeyword(cite, cite.get(meta)!, accepted))).toBe(mended);
	});
});

describe("“et al.” is said once", () => {
	it.each([
		["{{cite book|title=A|last=Marsh et al.}}", "safe: {{cite book|title=A|last=Marsh|display-authors=etal}}"],
		["{{cite book|last=Marsh|first=A. et al.}}", "safe: {{cite book|last=Marsh|first=A.|display-authors=etal}}"],
		["{{cite book|last=Marsh|last2=et al.}}", "safe: {{cite book|last=Marsh|display-authors=etal}}"],
		[
			"{{cite book |last=Marsh |last2=et al. |date=A}}",
			"safe: {{cite book |last=Marsh |display-authors=etal |date=A}}",
		],
		[
			"{{cite book|last=Marsh et al.|last2=Moor and others}}",
			"safe: {{cite book|last=Marsh|last2=Moor|display-authors=etal}}",
		],
		["{{cite book|last=Marsh et al.|display-authors=etal}}", "safe: {{cite book|last=Marsh|display-authors=etal}}"],
		["{{cite book|last=Marsh et al.|display-authors=}}", "safe: {{cite book|last=Marsh|display-authors=etal}}"],
		[
			"{{cite book|last=Marsh et al.|display-authors=''Et al.''}}",
			"safe: {{cite book|last=Marsh|display-authors=''Et al.''}}",
		],
		["{{cite book|last=Marsh et al.|display-authors=3}}", undefined],
		["{{cite book|last=et al.}}", undefined],
		["{{cite book|last=Marsh|last2=et al.|last3=Moor}}", undefined],
		["{{cite book|last=Marsh|last2=et al.|first2=B}}", undefined],
		["{{cite book|last=Marsh|first3=C|last2=et al.}}", undefined],
		["{{cite book|last=Marsh,; et al.}}", undefined],
		["{{cite book|last=Mar<!-- -->sh et al.}}", undefined],
		["{{cite book|title=A|editor=Moor et al.}}", "safe: {{cite book|title=A|editor=Moor|display-editors=etal}}"],
		["{{cite av media|people=Moor et al.}}", undefined],
	])("%s", async (text, mended) => {
		const cite = await readCite(text);
		const found = namesWithEtAl(cite);
		const fix = moveEtAl(cite, found, found[0]!);
		expect(mend(text, fix)).toBe(mended);
		if (fix !== undefined) expect(fix.title).toMatch(/^Write \|display-(?:author|editor)s=etal$/);
		if (found.length > 1) expect(moveEtAl(cite, found, found[1]!)).toBeUndefined();
	});
});

describe("edits of parameters", () => {
	it.each([
		["{{cite book|title=A|url=B}}", "{{cite book|title=A|date=1950|url=B}}"],
		["{{cite book |title=A}}", "{{cite book |title=A |date=1950}}"],
		["{{cite book\n| title = A\n| url = B\n}}", "{{cite book\n| title = A\n| date = 1950\n| url = B\n}}"],
		["{{cite book|title=A|date=}}", "{{cite book|title=A|date=1950}}"],
		["{{cite book |title=A |date=}}", "{{cite book |title=A |date=1950}}"],
		["{{cite book |title=A |url=B |date= }}", "{{cite book |title=A |url=B |date=1950 }}"],
		["{{cite book|title=A|date=1}}", undefined],
		["{{cite book|title=A|date=|date=}}", undefined],
	])("%s gets a date", async (text, mended) => {
		const cite = await readCite(text);
		const edit = insertParameter(cite, cite.get("title")!.written, "date", "1950");
		expect(edit && apply(text, [edit])).toBe(mended);
	});

	it("rewrite a value", async () => {
		const text = "{{cite book|title=A|date=1<!-- -->9|url=C}}";
		const cite = await readCite(text);
		expect(mend(text, rewriteValue(cite.get("title")!, "B"))).toBe("safe: {{cite book|title=B|date=1<!-- -->9|url=C}}");
		expect(rewriteValue(cite.get("title")!, "B")?.title).toBe("Write |title=B");
		expect(rewriteValue(cite.get("title")!, "A")).toBeUndefined();
		expect(rewriteValue(cite.get("title")!, "")).toBeUndefined();
		expect(rewriteValue(cite.get("date")!, "B")).toBeUndefined();
		expect(mend(text, removalOf(cite.get("title")!))).toBe("safe: {{cite book|date=1<!-- -->9|url=C}}");
		expect(removalOf(cite.get("title")!).title).toBe("Remove |title=");
		expect(wholeParameter(cite.get("url")!.written)).toEqual({ start: text.indexOf("url"), end: text.length - 2 });
	});

	it("take in an empty or a nameless value", async () => {
		const { citation } = await readCite("{{cite book|title=|B}}");
		expect(citation.parameters.map(wholeParameter)).toEqual([
			{ start: 12, end: 18 },
			{ start: 19, end: 20 },
		]);
	});

	it.each([
		["title", "A\u200bB", "AB"],
		["title", "A\u00a0B", "A B"],
		["title", "A \u00a0\u200a B", "A B"],
		["title", "A\u200d\u00ad\u007f\u0001\u0085B", "AB"],
		["title", "A\nB", "A B"],
		["title", "A\tB\rC", "A B C"],
		["title", "A\n* B", undefined],
		["title", "A\n | B".replace("|", ";"), undefined],
		["title", "A<br>\u200bB", undefined],
		["title", "A,\u200b", undefined],
		["title", "A\u200b=B", undefined],
		["title", "\u200b", undefined],
		["title", "A\ufffd\u200bB", undefined],
		["doi", "10.1000/A\u00a0B", undefined],
		["doi", "10.1000/A\u200bB", "10.1000/AB"],
		["bibcode", "A\u00a0B", undefined],
		["url", "http://a\u200b.example", undefined],
		["title", "A\u200b<!-- -->B", undefined],
	] as const)("remove what nobody sees from |%s=%j", async (name, value, mended) => {
		const text = `{{cite book|${name}=${value}}}`;
		const fix = removeInvisible((await readCite(text)).parameters[0]!);
		expect(mend(text, fix)).toBe(mended && `safe: {{cite book|${name}=${mended}}}`);
		if (fix !== undefined) expect(fix.title).toBe(`Remove what nobody sees from |${name}=`);
	});
});
