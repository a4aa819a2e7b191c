import { describe, expect, it } from "vitest";
import { citesWith } from "../../src/cs1/cites-with.js";
import { readCites } from "../../src/cs1/read-cites.js";
import type { Subject } from "../../src/cs1/subjects/subject.js";
import { traitSubjects } from "../../src/cs1/subjects/traits.js";
import { Calendar } from "../../src/engine/calendar.js";
import { readDocument } from "./read-cite.js";

const today = new Calendar("2026-11-22");

describe("what one look at a citation tells", () => {
	it.each([
		["{{cite web|title=A|x=B}}", "unknown parameter"],
		["{{cite web|A}}", "positional parameter"],
		["{{cite web|publisher=A|publisher=B}}", "repeated parameter"],
		["{{cite web|last=A|surname=B}}", "several of one meaning"],
		["{{cite web|last=A|last1=B}}", "several of one meaning"],
		["{{cite web|publisher=a=b}}", "equals sign"],
		["{{cite web|publisher=[[a]]}}", ""],
		["{{cite web|publisher=a:b}}", "odd place"],
		["{{cite web|publisher=a//b}}", "address among words"],
		["{{cite web|at=a//b:c}}", ""],
		["{{cite web|id=a//b}}", ""],
		["{{cite web|page=5//b:c}}", ""],
		["{{cite web|url=http://a.wikipedialibrary.example}}", "library address"],
		["{{cite web|last=A2}}", "odd name"],
		["{{cite web|first=A;B|last=C}}", "odd name"],
		["{{cite web|last=灯}}", "odd name"],
		["{{cite web|last=[[A]]}}", "odd name"],
		["{{cite web|last=Newsroom}}", "generic name"],
		["{{cite web|last=A et al.}}", "et al."],
		["{{cite av media|people=A et al.}}", "et al."],
		["{{cite web|last1=A|last3=B}}", "uneven names"],
		["{{cite web|first1=A}}", "uneven names"],
		["{{cite web|last2=A}}", "uneven names"],
		["{{cite web|last1=A|last2=B|first2=C}}", ""],
		["{{cite web|last1=A|editor2=B}}", "uneven names"],
		["{{cite web|last1=A|first1=B|translator1=B}}", ""],
		["{{cite web|last31=A}}", "uneven names"],
		["{{cite web|author-link=A|last=B}}", ""],
		["{{cite web|author-link=[A|last=B}}", "odd link"],
		["{{cite web|author-link=:fr:A|last=B}}", "odd link"],
		["{{cite web|title-link=A/B}}", "odd link"],
		["{{cite serial|series-link=A>B}}", "odd link"],
		["{{cite web|url=http://a}}", "odd address"],
		["{{cite web|url=http://a.example b}}", "odd address"],
		["{{cite web|url=http://a.example?b=c}}", ""],
		["{{cite web|url=http://a.example?b=<c}}", "equals sign"],
		["{{cite book|chapter-url=a}}", "odd address"],
		["{{cite conference|conference-url=a}}", "odd address"],
		["{{cite av media|transcript-url=a}}", "odd address"],
		["{{cite map|map-url=a}}", "odd address"],
		["{{cite web|archive-url=ftp://a.example}}", "odd address"],
		["{{cite web|archive-url=https://web.archive.org/web/2015/http://a.example}}", "odd capture"],
		["{{cite web|archive-url=https://web.archive.org/web/20150503000000/http://a.example}}", ""],
		["{{cite web|url=https://www.a-b.example:80/a}}", "odd address"],
		["{{cite web|url=https://www.a-b.example/a?b=c:d//e}}", ""],
		["{{cite web|publisher=https://archive.ph/a}}", "address among words, archive.today, odd place"],
		["{{cite web|date=3 May 1970}}", ""],
		["{{cite web|date=3 May 1964}}", "old date"],
		["{{cite web|date=3 May 1965}}", ""],
		["{{cite web|date=3rd May 1970}}", "odd date"],
		["{{cite web|date=1970-1975}}", "odd date"],
		["{{cite web|date=970}}", "odd date"],
		["{{cite web|date=1970a}}", ""],
		["{{cite web|year=1970}}", ""],
		["{{cite web|year=1970a}}", "odd date"],
		["{{cite web|year=May 1970}}", "odd date"],
		["{{cite web|publication-date=1970}}", ""],
		["{{cite web|publication-date=3 May 1970}}", ""],
		["{{cite web|publication-date=May 1970}}", "odd date"],
		["{{cite web|access-date=3 May 2002}}", ""],
		["{{cite web|access-date=3 May 2001}}", "odd date"],
		["{{cite web|access-date=May 2002}}", "odd date"],
		["{{cite web|archive-date=May 3, 1990}}", ""],
		["{{cite web|archive-date=1990-05-03}}", ""],
		["{{cite web|archive-date=1990}}", "odd date"],
		["{{cite web|doi-broken-date=3 May 2010}}", "odd date"],
		["{{cite web|title=none}}", "odd title"],
		["{{cite journal|volume=3}}", ""],
		["{{cite journal|volume=III}}", "wordy number"],
		["{{cite journal|issue=x3}}", "wordy number"],
		["{{cite web|pages=p. 3}}", "wordy number"],
		["{{cite web|quote-page=p. 3}}", "wordy number"],
		["{{cite web|page=3}}", ""],
		["{{cite web|at=p. 3}}", ""],
		["{{cite web|ref=harv}}", "odd keyword"],
		["{{cite web|ref=A}}", ""],
		["{{cite web|url-status=quatsch}}", "odd keyword"],
		["{{cite web|url-status=dead}}", ""],
		["{{cite web|page=3|pages=4}}", "pages in several ways"],
		["{{cite web|at=3|pages=4}}", "pages in several ways"],
		["{{cite web|year=1970|date=1970}}", "year beside date"],
		["{{cite web|publisher=((A))}}", "vouched value"],
		["{{cite web|publisher=''A''}}", "italic or bold"],
		["{{cite web|publisher=A,}}", "punctuation at an end"],
		["{{cite web|publisher=A\u00adB}}", "invisible character"],
		["{{cite web|last=A|last2=B|publisher=C}}", ""],
	])("%s has %s", async (text, found) => {
		const { citations } = await readDocument(`{{cite book|publisher=B}} ${text}`);
		const subjects: Subject[] = [
			...(Object.keys(traitSubjects) as Subject[]),
			"unknown parameter",
			"positional parameter",
			"repeated parameter",
			"several of one meaning",
			"pages in several ways",
			"year beside date",
			"archive.today",
			"page settings",
		];
		const has = (subject: Subject) => citesWith(citations, [[subject]], today).length > 0;
		expect(subjects.filter(has).sort().join(", ")).toBe(found);
	});

	it("are dates that may be still to come", async () => {
		const has = async (text: string) => {
			const { citations } = await readDocument(text);
			return citesWith(citations, [["coming date"]], today).length > 0;
		};
		expect(await has("{{cite web|access-date=24 November 2026}}")).toBe(true);
		expect(await has("{{cite web|access-date=23 November 2026}}")).toBe(false);
		expect(await has("{{cite web|archive-date=24 November 2026}}")).toBe(true);
		expect(await has("{{cite web|date=31 December 2027}}")).toBe(false);
		expect(await has("{{cite web|date=2028}}")).toBe(true);
		expect(await has("{{cite web|date=2026–2028}}")).toBe(true);
		expect(await has("{{cite web|date=2028–2026}}")).toBe(false);
		expect(await has("{{cite web|title=A}}")).toBe(false);
	});

	it("the citations that have something, in the order of the page", async () => {
		const { citations } = await readDocument(
			"{{cite book|date=1}} {{cite book|title=A}} {{cite book|date=2|title=B}} {{cite book|url=C}}",
		);
		const all = readCites(citations);
		const at = (...groups: (readonly Subject[])[]) => citesWith(citations, groups).map((cite) => all.indexOf(cite));
		expect(at(["title"])).toEqual([1, 2]);
		expect(at(["date"])).toEqual([0, 2]);
		expect(at(["no date"])).toEqual([1, 3]);
		expect(at(["no isbn"])).toEqual([0, 1, 2, 3]);
		expect(at(["class book"])).toEqual([0, 1, 2, 3]);
		expect(at(["class web"])).toEqual([]);
		expect(at(["isbn"])).toEqual([]);
		expect(at(["title", "date"])).toEqual([0, 1, 2]);
		expect(at(["title"], ["date"])).toEqual([2]);
		expect(at(["title", "url"], ["no date"])).toEqual([1, 3]);
		expect(at(["url", "isbn"])).toEqual([3]);
		expect(at([])).toEqual([]);
		expect(at()).toEqual([0, 1, 2, 3]);
	});
});
