import type { Block, Sentence } from "../model/prose.js";
import type { Leads } from "./leads.js";
import type { Reading } from "./reading.js";

/** Knows which years the body of an article names, each looked for once. */
export class NamedYears {
	readonly #known = new Map<string, boolean>();

	constructor(
		private readonly reading: Reading,
		private readonly leads: Leads,
	) {}

	/** Which of these sentences of a lead name a year that the rest of their article names nowhere: indexes into the list. */
	findUnrepeated(block: Block, sentences: readonly Sentence[]): number[] {
		return sentences.flatMap(({ from, to, reasons }, at) => {
			if (!reasons.includes("dated")) return [];
			const years = block.text.slice(from, to).match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g) ?? [];
			return years.some((year) => !this.#isNamed(block.article, year)) ? [at] : [];
		});
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
