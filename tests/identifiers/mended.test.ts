import { describe, expect, it } from "vitest";
import { bareIdentifier } from "../../src/identifiers/bare-identifier.js";
import { isOwnRegistrant, registrantsOfJournal } from "../../src/identifiers/journals-of-registrants.js";
import { languageNamed, languageOfIsbn } from "../../src/identifiers/language-of-isbn.js";
import { mendDoi } from "../../src/identifiers/mend-doi.js";
import { mendIsbn } from "../../src/identifiers/mend-isbn.js";
import { mendIssn } from "../../src/identifiers/mend-issn.js";
import { plainFault } from "../../src/identifiers/plain-fault.js";
import { pressNamed, publisherOfIsbn } from "../../src/identifiers/publisher-of-isbn.js";
import { toIsbn13 } from "../../src/identifiers/to-isbn-13.js";

describe("an identifier without what stands around it", () => {
	it.each([
		["pmid", "PMID: 123", "123"],
		["pmid", "pmid 123", "123"],
		["pmid", "PMID123", "123"],
		["pmid", "PMID : 123", "123"],
		["pmid", "123", undefined],
		["pmid", "PMID: ?", undefined],
		["pmid", "PMID", undefined],
		["pmid", `PMID ${"1".repeat(200)}`, undefined],
		["pmid", `PMID ${"1".repeat(195)}`, "1".repeat(195)],
		["arxiv", "arXiv:1501.00001", "1501.00001"],
		["arxiv", "https://arxiv.org/abs/1501.00001v2", "1501.00001v2"],
		["arxiv", "http://www.arxiv.org/pdf/hep-th/9901001.pdf", "hep-th/9901001"],
		["arxiv", "https://arxiv.org/abs/1501.00001/extra", undefined],
		["arxiv", "https://arxiv.org/list/1501.00001", undefined],
		["arxiv", "https://xarxiv.org/abs/1501.00001", undefined],
		["bibcode", "https://ui.adsabs.harvard.edu/abs/2015ApJ...123..456A/abstract", "2015ApJ...123..456A"],
		["bibcode", "http://adsabs.harvard.edu/abs/2015ApJ...123..456A", "2015ApJ...123..456A"],
		["bibcode", "https://ui.adsabs.harvard.edu/#abs/2015ApJ...123..456A", "2015ApJ...123..456A"],
		["bibcode", "https://ui.adsabs.harvard.edu/abs/2015ApJ...123..45", undefined],
		["biorxiv", "https://doi.org/10.1101/078733", "10.1101/078733"],
		["medrxiv", "https://doi.org/10.1101/2020.07.24.20071233", "10.1101/2020.07.24.20071233"],
		["biorxiv", "https://doi.org/11.1101/078733", undefined],
		["hdl", "https://hdl.handle.net/20.1000/100", "20.1000/100"],
		["jstor", "https://www.jstor.org/stable/4150785", "4150785"],
		["jstor", "https://www.jstor.org/stable/4150785?seq=1", undefined],
		["oclc", "https://www.worldcat.org/oclc/3930443", "3930443"],
		["oclc", "https://www.worldcat.org/oclc/3930443x", undefined],
		["ol", "https://openlibrary.org/books/OL18319M/Tides", "OL18319M"],
		["ol", "https://openlibrary.org/works/OL18319W", "OL18319W"],
		["ol", "https://openlibrary.org/authors/OL18319A/", "OL18319A"],
		["ol", "https://openlibrary.org/books/OL18319B", undefined],
		["osti", "https://www.osti.gov/biblio/12345", "12345"],
		["pmc", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/", "123"],
		["pmc", "https://pmc.ncbi.nlm.nih.gov/articles/PMC123", "123"],
		["pmc", "https://pmc.ncbi.nlm.nih.gov/articles/PMC123/pdf", undefined],
		["pmid", "https://www.ncbi.nlm.nih.gov/pubmed/123", "123"],
		["pmid", "https://pubmed.ncbi.nlm.nih.gov/123/", "123"],
		["pmid", "https://pubmed.ncbi.nlm.nih.gov/123/x", undefined],
		["rfc", "https://tools.ietf.org/html/rfc2119", "2119"],
		["rfc", "https://datatracker.ietf.org/doc/html/rfc2119", "2119"],
		["rfc", "https://www.rfc-editor.org/rfc/rfc2119", "2119"],
		["rfc", "https://www.rfc-editor.org/rfc/rfc2119.txt", undefined],
		["s2cid", "https://api.semanticscholar.org/CorpusID:4150785", "4150785"],
		["ssrn", "https://ssrn.com/abstract=123", "123"],
		["ssrn", "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=123", "123"],
		["ssrn", "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=123&x=1", undefined],
		["zbl", "https://zbmath.org/?q=an:1087.51001", undefined],
	] as const)("%s %s", (parameter, text, bare) => {
		expect(bareIdentifier(parameter, text)).toBe(bare);
	});
});

describe("a mended DOI", () => {
	it.each([
		["https://doi.org/10.1000/a", "10.1000/a"],
		["http://dx.doi.org/10.1000/a", "10.1000/a"],
		["www.doi.org/10.1000/a", "10.1000/a"],
		["//doi.org//10.1000/a", "10.1000/a"],
		["https://doi.org/10.1000%2Fa", "10.1000/a"],
		["https://doi.org/10.1000/a%", "10.1000/a%"],
		["https://doi.org/doi:10.1000/a", "10.1000/a"],
		["doi:10.1000/a", "10.1000/a"],
		["DOI 10.1000/a", "10.1000/a"],
		["doi. doi: 10.1000/a", "10.1000/a"],
		["10.1000/a.", "10.1000/a"],
		["10.1000/a., ;", "10.1000/a"],
		["10.1000/%2Fa", "10.1000/%2Fa"],
		["see doi:10.1000/a", undefined],
		["a https://doi.org/10.1000/a", undefined],
		["10.1000", undefined],
	])("of %s is %s", (text, mended) => {
		expect(mendDoi(text)).toBe(mended);
	});
});

describe("a mended ISBN", () => {
	it.each([
		["ISBN 0-306-40615-2", "0-306-40615-2"],
		["ISBN: 0-306-40615-2", "0-306-40615-2"],
		["isbn-13: 978-0-306-40615-7", "978-0-306-40615-7"],
		["ISBN10 0306406152", "0306406152"],
		["0–306–40615–2", "0-306-40615-2"],
		["0&ndash;306&ndash;40615&mdash;2", "0-306-40615-2"],
		["0.306.40615.2", "0-306-40615-2"],
		["0-8044-2957-x", "0-8044-2957-X"],
		["0.8044.2957.x", "0-8044-2957-X"],
		["0-306-40615-2.", "0-306-40615-2"],
		["0-306-40615-2 ,;:", "0-306-40615-2"],
		["0\u00a0306\u202f40615&nbsp;2", "0 306 40615 2"],
		["0-306\u00ad-4061\u200b5-2", "0-306-40615-2"],
		["0-306-40615-3", undefined],
		["ISBN", undefined],
		["see 0-306-40615-2", undefined],
		["0-306-40615-2 (paper)", undefined],
	])("of %s is %s", (text, mended) => {
		expect(mendIsbn(text)).toBe(mended);
	});
});

describe("a mended ISSN", () => {
	it.each([
		["ISSN 0317-8471", "0317-8471"],
		["e-ISSN: 0317-8471", "0317-8471"],
		["pISSN.0317-8471", "0317-8471"],
		["0317–8471", "0317-8471"],
		["0317&ndash;8471", "0317-8471"],
		["0317 - 8471", "0317-8471"],
		["0317-8471.", "0317-8471"],
		["2434-561x", "2434-561X"],
		["2434561x", "2434561X"],
		["0317-8472", undefined],
		["aISSN 0317-8471", undefined],
		["0317-8471 a", undefined],
	])("of %s is %s", (text, mended) => {
		expect(mendIssn(text)).toBe(mended);
	});
});

describe("the thirteen digits of an ISBN", () => {
	it.each([
		["0-306-40615-2", "9780306406157"],
		["080442957X", "9780804429573"],
		["0-19-853453-1", "9780198534532"],
		["0000000000", "9780000000002"],
		["978-0-306-40615-7", "9780306406157"],
		["ISBN 0 306 40615 2", "9780306406157"],
		["0-306-40615-3", undefined],
		["", undefined],
	])("%s", (text, digits) => {
		expect(toIsbn13(text)).toBe(digits);
	});
});

describe("what an ISBN tells", () => {
	it("of its language", () => {
		const languages = [
			"9782070360024",
			"9784101010014",
			"9788420633114",
			"9786071600011",
			"9780306406157",
			"9791234567896",
		];
		expect(languages.map(languageOfIsbn)).toEqual(["French", "Japanese", "Spanish", "Spanish", undefined, undefined]);
		expect(["fr", " French ", "FR-ca", "german", "de", "xx", "", "fra"].map(languageNamed)).toEqual([
			"French",
			"French",
			"French",
			"German",
			"German",
			undefined,
			undefined,
			undefined,
		]);
	});

	it("of its publisher", () => {
		const isbns = ["9780198534532", "9781107000001", "9782070360024", "9780306406157", "9790198534532"];
		expect(isbns.map(publisherOfIsbn)).toEqual([
			"Oxford University Press",
			"Cambridge University Press",
			"Gallimard",
			undefined,
			undefined,
		]);
		const names = [
			"Clarendon Press",
			"[[Oxford University Press]]",
			"[[Oxford University Press|OUP]]",
			"The MIT Press",
			"Routledge, Ltd.",
			"Brill Inc",
			"Brackwater Press",
			"at Oxford University Press",
			"see [[Brill]]",
			"Inc Brill",
		];
		expect(names.map(pressNamed)).toEqual([
			"Oxford University Press",
			"Oxford University Press",
			"Oxford University Press",
			"MIT Press",
			"Routledge",
			"Brill",
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});

describe("journals and their registrants", () => {
	it("are known by their names", () => {
		const journals = [
			"Nature",
			"[[Nature (journal)|Nature]]",
			"Science (journal)",
			"The Lancet",
			"Lancet",
			"The Astronomer",
			"[[PLOS One]]",
		];
		expect(journals.map((journal) => registrantsOfJournal(journal))).toEqual([
			["10.1038"],
			["10.1038"],
			["10.1126"],
			["10.1016", "10.1006"],
			["10.1016", "10.1006"],
			undefined,
			["10.1371"],
		]);
		expect(["10.1038", "10.1006", "10.1000", ""].map(isOwnRegistrant)).toEqual([true, true, false, false]);
	});
});

describe("the fault of an identifier in running text", () => {
	it.each([
		["isbn", "0-306-40615-2", undefined],
		["isbn", "0-306-40615-2 1999", undefined],
		["isbn", "0\u00a0306\u00a040615\u00a02", undefined],
		["isbn", "0-306-40615-3", "its check digit is wrong"],
		["isbn", "0-306-40615", "it has 9 figures, not 10 or 13"],
		["isbn", "978-0-306-40615-8", "its check digit is wrong"],
		["isbn", "0-8044-2957-x", undefined],
		["issn", "0317–8471", undefined],
		["issn", "2434-561x", undefined],
		["issn", "0317-8472", "it has not eight figures, or a wrong check digit"],
		["doi", "10.1000/a", undefined],
		["doi", "10.1000.10/a", undefined],
		["doi", "10.100/a", "a DOI begins with 10, a number and a slash"],
		["doi", "10.1000", "a DOI begins with 10, a number and a slash"],
		["doi", "x10.1000/a", "a DOI begins with 10, a number and a slash"],
		["pmid", "12345", undefined],
		["pmid", "99999999", "no number so high has been given out"],
		["pmc", "99999999", "no number so high has been given out"],
		["pmc", "12345", undefined],
		["oclc", "0", undefined],
		["oclc", "99999999999", "no number so high has been given out"],
		["s2cid", "12345", undefined],
		["s2cid", "999999999", "no number so high has been given out"],
		["arxiv", "1501.00001", undefined],
		["arxiv", "1513.00001", "it names a month that is none, or has too few figures"],
		["bibcode", "2015ApJ...123..456A", undefined],
		["bibcode", "2101ApJ...123..456A", "it has not the 19 signs of one"],
	] as const)("%s %s", (kind, text, fault) => {
		expect(plainFault(kind, text)).toBe(fault);
	});
});
