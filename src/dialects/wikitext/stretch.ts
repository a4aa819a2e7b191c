/** A stretch of the page: its offsets, its first mark, and its finished nodes on the shelf. */
export class Stretch {
	constructor(
		readonly start: number,
		readonly end: number,
		readonly mark: number,
		readonly first: number,
		readonly last: number,
	) {}

	/** The same from another offset on; its mark may lie before it. */
	from(start: number): Stretch {
		return new Stretch(start, this.end, this.mark, this.first, this.last);
	}

	/** The same up to another offset and node. */
	to(end: number, last: number): Stretch {
		return new Stretch(this.start, end, this.mark, this.first, last);
	}
}
