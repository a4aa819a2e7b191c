/** The labels of a document's notes, by group. */
export class NoteLabels {
	readonly #keys = new Set<string>();
	readonly #last = new Map<string, number>();

	get size(): number {
		return this.#keys.size;
	}

	add(group: string, label: string): void {
		this.#keys.add(`${group}|${label}`);
		this.#last.set(group, Math.max(this.last(group), Number(label)));
	}

	has(group: string, label: string): boolean {
		return this.#keys.has(`${group}|${label}`);
	}

	/** The highest number of a group; 0 for a group without notes. */
	last(group: string): number {
		return this.#last.get(group) ?? 0;
	}
}
