import type { Block } from "../../model/prose.js";

/** How many blocks may stand before the words that say it: a title, a hint at another page. */
const head = 8;

/** Whether a page only lists what its title may mean: "Brackwater may refer to:", in English and French. */
export function isDisambiguation(blocks: readonly Block[]): boolean {
	return blocks
		.slice(0, head)
		.some(({ text }) =>
			/\b(?:may|can|could|might) (?:also )?refer to\b|peut (?:désigner|faire référence)/.test(text.slice(0, 200)),
		);
}
