import type { CiteParameter } from "../../src/cs1/cite.js";
import { citesWith } from "../../src/cs1/cites-with.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "identifiers-paired-differently",
	family: "sources",
	title: "Two citations give one article two numbers of the same kind",
	why: "An article has one DOI and one number at PubMed: one of the two leads to another article.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345687}}",
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmc=1234567}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.1234/6 |pmc=PMC1234567}}",
		],
		quiet: [
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}",
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.2307/123 |pmid=12345678}}",
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}",
		],
	},
	*check({ citations }) {
		const seen = new Map<string, CiteParameter>();
		for (const cite of citesWith(citations, [["doi", "pmid"]])) {
			for (const [from, to] of pairs) {
				const [key, other] = [cite.get(from), cite.get(to)];
				const [a, b] = [normal(from, key), normal(to, other)];
				if (other === undefined || a === undefined || b === undefined) continue;
				const name = `${from}:${a} ${to}`;
				const before = seen.get(name);
				if (before === undefined) seen.set(name, other);
				else if (normal(to, before) !== b) {
					yield {
						at: other.written.value,
						message: `“${key?.value}” has |${other.name}=${other.value} here and ${before.value} elsewhere`,
						beside: [{ at: before.written.value, message: "the other number" }],
						certainty: "likely",
					};
					break;
				}
			}
		}
	},
});

const pairs = [
	["doi", "pmid"],
	["doi", "pmc"],
	["pmid", "doi"],
	["pmid", "pmc"],
	["pmc", "doi"],
] as const;

/** Undefined for a DOI that an archive gave to an article which has another one. */
function normal(meta: "doi" | "pmid" | "pmc", parameter: CiteParameter | undefined): string | undefined {
	const value = parameter?.value.toLowerCase();
	if (value === undefined || meta !== "doi") return /^(?:pmc)?(\d{4,9})$/.exec(value ?? "")?.[1];
	return /^10\.\d{4,5}\/\S+$/.test(value) && !/^10\.(?:2307|48550|1101|5281|17226|6084|7910)\//.test(value)
		? value
		: undefined;
}
