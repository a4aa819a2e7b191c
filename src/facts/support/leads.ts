import type { Block } from "../../model/prose.js";
import type { Reading } from "../reading.js";

/** Knows which blocks of a text are the lead of their article: what stands before the body, or, where prose has no heading, its first paragraph. */
export class Leads {
	/** By article: whether prose stands under a heading. */
	readonly #hasBody = new Set<number>();
	/** By article: where its first paragraph begins. */
	readonly #firsts = new Map<number, number>();

	constructor(private readonly reading: Reading) {
		for (const block of reading.blocks) {
			if (block.kind !== "paragraph" || block.text === "") continue;
			const role = reading.sections[block.section]?.role;
			if (role === "body" || role === "plot") this.#hasBody.add(block.article);
			if (!this.#firsts.has(block.article) && /[.!?]/.test(block.text)) this.#firsts.set(block.article, block.start);
		}
	}

	has(block: Block): boolean {
		if (this.reading.sections[block.section]?.role !== "lead") return false;
		return this.isFollowed(block) || block.start === this.#firsts.get(block.article);
	}

	/** Whether a body follows, which a lead sums up. */
	isFollowed({ article }: Block): boolean {
		return this.#hasBody.has(article);
	}
}
