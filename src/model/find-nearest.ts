/** The candidate that is most like a mistyped word, if one is like it at all: at most `most` letters differ, or a third of them. */
export function findNearest(
	word: string,
	candidates: Iterable<string>,
	most = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
	const wanted = word.toLowerCase();
	let nearest: string | undefined;
	let least = most + 1;
	for (const candidate of candidates) {
		const distance = measureDistance(wanted, candidate.toLowerCase(), least);
		if (distance < least) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest;
}

/** Letters to insert, remove, replace or swap with their neighbour; `limit` where there are at least that many. */
function measureDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
		}
		before = previous;
		previous = row;
	}
	return previous[b.length]!;
}
