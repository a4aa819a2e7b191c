/** Where a place of the document stands in a block's text; the inverse of `offsetInDocument`. */
export function offsetInText(runs: readonly number[], offset: number): number {
	let low = 0;
	let high = runs.length / 3 - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (runs[middle * 3 + 1]! <= offset) low = middle;
		else high = middle - 1;
	}
	return runs[low * 3]! + Math.min(offset - runs[low * 3 + 1]!, runs[low * 3 + 2]!);
}
