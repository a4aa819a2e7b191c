import type { Cite } from "../../src/cs1/cite.js";
import { citesWith } from "../../src/cs1/cites-with.js";
import type { MetaParameter } from "../../src/cs1/parameters/read-parameter-name.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";
import { findIsbnFault } from "../../src/identifiers/find-isbn-fault.js";
import { isArxivId } from "../../src/identifiers/is-arxiv-id.js";
import { isBibcode } from "../../src/identifiers/is-bibcode.js";
import { isDoi } from "../../src/identifiers/is-doi.js";
import { isIssn } from "../../src/identifiers/is-issn.js";
import { isNumberUpTo } from "../../src/identifiers/is-number-up-to.js";
import { isOclcNumber } from "../../src/identifiers/is-oclc-number.js";
import { limits } from "../../src/identifiers/limits.js";
import { mendDoi } from "../../src/identifiers/mend-doi.js";
import { mendIsbn } from "../../src/identifiers/mend-isbn.js";
import { mendIssn } from "../../src/identifiers/mend-issn.js";
import { plainFault } from "../../src/identifiers/plain-fault.js";
import type { Finding } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "invented-identifiers",
	family: "sources",
	title: "Several identifiers of one citation are wrong",
	why: "One may be mistyped; where all fail, the work itself may have been invented.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-8 |doi=10.5555/tides}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |issn=1234-5678 |pmid=99000001 |doi=10.1234/silt}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2019). "Silt". Brackwater Papers. 3: 9. PMID 99000001. ISSN 1234-5678.\n',
			},
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-8 |doi=10.1234/tides}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |issn=1234-5679 |doi=10.1234/silt}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |issn=12345679 |doi=https://doi.org/10.1234/silt}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2019). "Silt". Brackwater Papers. 3: 9. doi:10.1234/silt. ISSN 1234-5678.\n',
			},
		],
	},
	*check({ citations }) {
		for (const { fields } of citations) {
			const wrong = fields?.identifiers?.filter(({ kind, text }) => plainFault(kind, text) !== undefined) ?? [];
			if (new Set(wrong.map(({ kind }) => kind)).size > 1) yield describe(wrong);
		}
		for (const cite of citesWith(citations, [kinds])) {
			const wrong = kinds.filter((kind) => isWrong(cite, kind)).flatMap((kind) => cite.get(kind)?.written.value ?? []);
			if (wrong.length > 1) yield describe(wrong);
		}
	},
});

function describe(wrong: readonly Words[]): Finding {
	const [first, ...more] = wrong as [Words, ...Words[]];
	return {
		at: first,
		message: `“${first.text}” is wrong, and so ${more.length === 1 ? "is another identifier" : "are other identifiers"} of the same work: does it exist?`,
		beside: more.map((other) => ({ at: other, message: `wrong too: “${other.text}”` })),
		certainty: "likely",
	};
}

/** Whether a value can be mended decides between a slip of the pen and a number that is none. */
const tests = {
	isbn: (value: string) => findIsbnFault(value) === undefined || mendIsbn(value) !== undefined,
	issn: (value: string) => isIssn(value) || mendIssn(value) !== undefined,
	doi: (value: string) => isDoi(value) || mendDoi(value) !== undefined,
	pmid: (value: string) => isNumberUpTo(value, limits.pmid),
	oclc: (value: string) => isOclcNumber(value, limits.oclc),
	arxiv: isArxivId,
	bibcode: (value: string) => isBibcode(value, (year) => year > 2100),
} as const satisfies Partial<Record<MetaParameter, (value: string) => boolean>>;

const kinds = Object.keys(tests) as [keyof typeof tests, ...(keyof typeof tests)[]];

function isWrong(cite: Cite, kind: keyof typeof tests): boolean {
	const parameter = cite.get(kind);
	if (parameter === undefined || parameter.isOpaque || acceptedValue(parameter.value) !== undefined) return false;
	return !tests[kind](parameter.value);
}
