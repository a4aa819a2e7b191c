/** Where a letter of a block's text stands in the document; `runs` are triples of text offset, document offset, length. */
export function offsetInDocument(runs: readonly number[], at: number): number {
	let low = 0;
	let high = runs.length / 3 - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((runs[middle * 3] as number) <= at) low = middle;
		else high = middle - 1;
	}
	return (runs[low * 3 + 1] as number) + at - (runs[low * 3] as number);
}
