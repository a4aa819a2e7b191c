import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { citesWith } from "../../src/cs1/cites-with.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { claimsOfBibcode, claimsOfDoi, type IdentifierClaims } from "../../src/cs1/identifiers/identifier-claims.js";
import type { CitationFields } from "../../src/model/citation.js";
import type { Finding } from "../../src/model/finding.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "identifier-of-another-work",
	family: "sources",
	title: "An identifier tells of another year, volume or page than its citation",
	why: "It leads to another work than the one described: copied from a neighbour, or made up.",
	scope: "document",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"{{cite journal |last=Marsh |title=Silt |journal=Physical Review Letters |date=2007 |volume=98 |page=10505 |doi=10.1103/PhysRevLett.57.1234}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Astronomical Journal |date=1998 |volume=116 |pages=1009–1038 |bibcode=2004AJ....128..300M}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Papers |date=2019 |doi=10.1016/0022-1236(72)90001-2}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Papers |date=2019 |doi=10.48550/arXiv.1901.00001 |arxiv=1902.00002}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2019). "Silt". Papers. 98: 3–9. doi:10.1016/0022-1236(72)90001-2.\n',
			},
		],
		quiet: [
			"{{cite journal |last=Marsh |title=Silt |journal=Physical Review Letters |date=2007 |volume=98 |page=10505 |doi=10.1103/PhysRevLett.98.010505}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Astronomical Journal |date=1998 |volume=116 |pages=1009–1038 |bibcode=1998AJ....116.1009M}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Astronomical Journal |date=1999 |volume=116 |page=1009 |bibcode=1998AJ....116.1009M}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Papers |date=1972 |doi=10.1016/0022-1236(72)90001-2}}",
			"{{cite journal |last=Marsh |title=Silt |journal=Papers |date=2019 |doi=10.48550/arXiv.1901.00001 |arxiv=1901.00001v2}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, [["doi", "bibcode"]])) {
			for (const [identifier, differences] of judgeIdentifiers(cite)) {
				const [first, ...more] = differences;
				if (first === undefined) continue;
				yield {
					at: identifier.written.value,
					message: `“${identifier.value}” is ${[first, ...more].join(" and ")}`,
					certainty: "likely",
				};
			}
		}
		for (const { fields } of citations) if (fields?.identifiers !== undefined) yield* judgeEntry(fields);
	},
});

/** An entry tells no volume that could be told from other numbers. */
function* judgeEntry({ identifiers, date, pages, authors }: CitationFields): Iterable<Finding> {
	for (const identifier of identifiers ?? []) {
		const { kind, text } = identifier;
		if (kind !== "doi" && kind !== "bibcode") continue;
		// Where several works are named in one entry, nobody knows whose it is.
		if (identifiers?.some((other) => other.kind === kind && other !== identifier)) continue;
		const claims = kind === "doi" ? claimsOfDoi(text) : claimsOfBibcode(text);
		const described = { date: date?.text, volume: undefined, page: pages?.text, author: authors[0]?.text };
		const differences = judgeClaims(described, claims);
		if (differences.length === 0) continue;
		yield { at: identifier, message: `“${text}” is ${differences.join(" and ")}`, certainty: "likely" };
	}
}

/** The identifiers that cannot be those of the work, each with what speaks against it. */
function* judgeIdentifiers(cite: Cite): Iterable<[CiteParameter, readonly string[]]> {
	const [doi, bibcode] = [cite.get("doi"), cite.get("bibcode")];
	if (doi !== undefined) {
		const other = pairedWith(cite, doi);
		if (other !== undefined) yield [doi, [`another work than |${other.name}=${other.value}`]];
		else yield [doi, judgeClaims(describe(cite), claimsOfDoi(doi.value))];
	}
	if (bibcode !== undefined) yield [bibcode, judgeClaims(describe(cite), claimsOfBibcode(bibcode.value))];
}

/** DOIs of arXiv and JSTOR hold the identifier that stands there. */
function pairedWith(cite: Cite, { value }: CiteParameter): CiteParameter | undefined {
	for (const [meta, form] of paired) {
		const own = form.exec(value)?.[1];
		const other = cite.get(meta);
		const given = other && numberOf.exec(other.value)?.[0];
		if (own !== undefined && given !== undefined && given !== own.replace(/v\d+$/, "")) return other;
	}
	return undefined;
}

const paired = [
	["arxiv", /^10\.48550\/arxiv\.(\S+)$/i],
	["jstor", /^10\.2307\/(\d+)$/],
] as const;
const numberOf = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4,})(?=v\d+$|$)/;

/** What a citation says that its identifiers may say too. */
interface Described {
	readonly date: string | undefined;
	readonly volume: string | undefined;
	readonly page: string | undefined;
	readonly author: string | undefined;
}

function describe(cite: Cite): Described {
	return {
		date: (cite.get("date") ?? cite.get("year"))?.value,
		volume: cite.get("volume")?.value,
		page: (cite.get("page") ?? cite.get("pages"))?.value,
		author: fieldsOf(cite.citation).authors[0]?.text,
	};
}

/** A wrong volume may be a slip; together with a wrong page, year or author it is another work. A year alone must be far off. */
function judgeClaims({ date, volume, page, author }: Described, claims: IdentifierClaims): string[] {
	const differences: string[] = [];
	const year = Number(/\b\d{4}\b/.exec(date ?? "")?.[0]);
	const distance = Math.min(...(claims.years ?? []).map((one) => Math.abs(one - year)));
	if (distance >= 2 && Number.isFinite(distance)) differences.push(`of ${claims.years?.join(" or ")}`);
	if (isOther(claims.volume, volume)) differences.push(`in volume ${claims.volume}`);
	if (isOther(claims.page?.replace(/^\D+/, ""), page)) differences.push(`on page ${claims.page}`);
	if (isOtherName(claims.initial, author)) differences.push(`by ${claims.initial}…`);
	const isFarOff = claims.volume === undefined && distance >= 3 && Number.isFinite(distance);
	return differences.length >= 2 || isFarOff ? differences : [];
}

/** Two numbers that begin differently; `L12` and `012` are 12. */
function isOther(claimed: string | undefined, written: string | undefined): boolean {
	const [a, b] = [claimed, written].map((text) => /^[A-Z]{0,2}0*(\d+)\b/i.exec(text ?? "")?.[1]);
	return a !== undefined && b !== undefined && a !== b && !/^\d{6,}$/.test(b);
}

function isOtherName(initial: string | undefined, name: string | undefined): boolean {
	if (initial === undefined || name === undefined || !/^[A-Z][a-z]+(?:,|$)/.test(name)) return false;
	return name[0] !== initial;
}
