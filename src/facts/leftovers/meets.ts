import type { Range } from "../../model/place.js";

/** Whether a stretch and one of the areas have something in common. */
export function meets(areas: readonly Range[]): (stretch: Range) => boolean {
	const sorted = [...areas].sort((a, b) => a.start - b.start);
	// How far they reach up to each of them.
	const ends: number[] = [];
	for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? end));
	return ({ start, end }) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sorted[middle]!.start < end) low = middle + 1;
			else high = middle;
		}
		return low > 0 && ends[low - 1]! > start;
	};
}
