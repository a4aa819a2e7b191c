import { describe, expect, it } from "vitest";
import { bareIdentifier } from "../../src/identifiers/bare-identifier.js";
import { isArxivId } from "../../src/identifiers/is-arxiv-id.js";
import { isBibcode } from "../../src/identifiers/is-bibcode.js";
import { isDoi } from "../../src/identifiers/is-doi.js";
import { isIsmn } from "../../src/identifiers/is-ismn.js";
import { mendIssn } from "../../src/identifiers/mend-issn.js";
import { toIsbn13 } from "../../src/identifiers/to-isbn-13.js";

describe("forms of identifiers, from one end to the other", () => {
	it.each([
		["x979-0-2600-0043-8", false],
		["979-0-2600-0043-8x", false],
		["979-0-2600-0043-8", true],
	])("ISMN %s: %s", (text, isValid) => {
		expect(isIsmn(text)).toBe(isValid);
	});

	it.each([
		["2015ApJ...123..456M", true],
		["x2015ApJ...123..456M", false],
		["2015ApJ...123..456Mx", false],
		["12015ApJ...123..456M", false],
	])("bibcode %s: %s", (text, isValid) => {
		expect(isBibcode(text, () => false)).toBe(isValid);
	});

	it.each([
		["hep-th/9901001v12", true],
		["hep-th/9901001", true],
		["xhep-th/99010012", false],
	])("arXiv %s: %s", (text, isValid) => {
		expect(isArxivId(text)).toBe(isValid);
	});

	it("others", () => {
		expect(isDoi("10.1000.10.20/abc")).toBe(true);
		expect(mendIssn("x1234-5679")).not.toBe("1234-5679");
		expect(toIsbn13("0-306-40615-2")).toBe("9780306406157");
		expect(toIsbn13("quatsch")).toBeUndefined();
		expect(bareIdentifier("pmid", "https://pubmed.ncbi.nlm.nih.gov/123 x")).toBeUndefined();
	});
});
