import { citesWith } from "../../src/cs1/cites-with.js";
import type { Citation, PlainIdentifier } from "../../src/model/citation.js";
import type { Range } from "../../src/model/place.js";
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
			{
				dialect: "rendered",
				text: 'It sails.[1] It sinks.[2]\n\nReferences\n\n  1. ^ Marsh, Ada (2007). "Silt". Papers. 98: 3–9. doi:10.1234/5. PMID 12345678.\n  2. ^ Marsh, Ada (2007). "Silt". Papers. 98: 3–9. doi:10.1234/5. PMID 12345687.\n',
			},
		],
		quiet: [
			{
				dialect: "rendered",
				text: 'It sails.[1] It sinks.[2]\n\nReferences\n\n  1. ^ Marsh, Ada (2007). "Silt". Papers. 98: 3–9. doi:10.1234/5. PMID 12345678.\n  2. ^ Marsh, Ada (2007). "Silt". Papers. 98: 3–9. doi:10.1234/5. PMID 12345678.\n',
			},
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}",
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.2307/123 |pmid=12345678}}",
			"* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5}}\n* {{cite journal |title=Silt |journal=Papers |doi=10.1234/5 |pmid=12345678}}",
		],
	},
	*check({ citations }) {
		const seen = new Map<string, Numbered>();
		for (const described of listDescribed(citations)) {
			for (const [from, to] of pairs) {
				const [key, other] = [described[from], described[to]];
				const [a, b] = [normal(from, key), normal(to, other)];
				if (other === undefined || a === undefined || b === undefined) continue;
				const name = `${from}:${a} ${to}`;
				const before = seen.get(name);
				if (before === undefined) seen.set(name, other);
				else if (normal(to, before) !== b) {
					yield {
						at: other.at,
						message: `“${key?.value}” has |${other.name}=${other.value} here and ${before.value} elsewhere`,
						beside: [{ at: before.at, message: "the other number" }],
						certainty: "likely",
					};
					break;
				}
			}
		}
	},
});

type Kind = "doi" | "pmid" | "pmc";

/** A number as it is written in a citation. */
interface Numbered {
	readonly name: string;
	readonly value: string;
	readonly at: Range;
}

type Described = Partial<Record<Kind, Numbered>>;

/** The numbers of each citation that has two kinds of them. */
function* listDescribed(citations: readonly Citation[]): Iterable<Described> {
	for (const cite of citesWith(citations, [["doi", "pmid"]])) {
		const described: Described = {};
		for (const kind of kinds) {
			const parameter = cite.get(kind);
			if (parameter !== undefined)
				described[kind] = { name: parameter.name, value: parameter.value, at: parameter.written.value };
		}
		yield described;
	}
	for (const { fields } of citations) {
		const identifiers = fields?.identifiers ?? [];
		if (identifiers.length > 1) yield describeEntry(identifiers);
	}
}

/** Of an entry that names two works nobody knows which number is whose. */
function describeEntry(identifiers: readonly PlainIdentifier[]): Described {
	const described: Described = {};
	for (const kind of kinds) {
		const [one, another] = identifiers.filter((identifier) => identifier.kind === kind);
		if (another !== undefined) return {};
		if (one !== undefined) described[kind] = { name: kind, value: one.text, at: { start: one.start, end: one.end } };
	}
	return described;
}

const kinds = ["doi", "pmid", "pmc"] as const;

const pairs = [
	["doi", "pmid"],
	["doi", "pmc"],
	["pmid", "doi"],
	["pmid", "pmc"],
	["pmc", "doi"],
] as const;

/** Undefined for a DOI that an archive gave to an article which has another one. */
function normal(kind: Kind, number: Numbered | undefined): string | undefined {
	const value = number?.value.toLowerCase();
	if (value === undefined || kind !== "doi") return /^(?:pmc)?(\d{4,9})$/.exec(value ?? "")?.[1];
	return /^10\.\d{4,5}\/\S+$/.test(value) && !/^10\.(?:2307|48550|1101|5281|17226|6084|7910)\//.test(value)
		? value
		: undefined;
}
