import type { Block, Sentence } from "../../model/prose.js";
import type { Reading } from "../reading.js";
import type { Leads } from "./leads.js";

/** Knows which years the body of an article names, each looked for once. */
export class NamedYears {
	readonly #known = new Map<string, boolean>();

	constructor(
		private readonly reading: Reading,
		private readonly leads: Leads,
	) {}

	/** The first year that a sentence of a lead names and the rest of its article does not. */
	findUnrepeated(block: Block, { from, to, reasons }: Sentence): string | undefined {
		if (!reasons.includes("dated")) return undefined;
		for (const [year] of block.text.slice(from, to).matchAll(yearInTime)) {
			if (!this.#isNamed(block.article, year)) return year;
		}
		return undefined;
	}

	#isNamed(article: number, year: string): boolean {
		const key = `${article} ${year}`;
		const known = this.#known.get(key) ?? this.#look(article, year);
		this.#known.set(key, known);
		return known;
	}

	#look(article: number, year: string): boolean {
		const { blocks, infoboxes } = this.reading;
		return (
			blocks.some((block) => block.article === article && !this.leads.has(block) && block.text.includes(year)) ||
			infoboxes.some(({ parameters }) => parameters.some(({ value }) => value.text.includes(year)))
		);
	}
}

/** A year by what stands before it. Look-alikes: `the 1960s`, `(1076 kJ)`, `1254 Long Point Road`. */
const yearInTime =
	/(?<=\b(?:in|since|from|until|till|to|by|of|after|before|around|and|between|during|January|February|March|April|May|June|July|August|September|October|November|December|en|de|depuis|entre|avant|après|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{1,2},) |\(|[–-])(?:1\d|20)\d\d(?![\ds]| [kmc]?[JgmWVL]\b)/g;
