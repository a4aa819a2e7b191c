/** How often a positive has the higher score, of all pairs of a positive and a negative. */
export function areaUnderCurve(scored) {
	const sorted = scored.toSorted((a, b) => a.score - b.score);
	let ranks = 0;
	let positives = 0;
	for (let i = 0; i < sorted.length; ) {
		let end = i;
		while (end < sorted.length && sorted[end].score === sorted[i].score) end++;
		for (let j = i; j < end; j++) {
			if (!sorted[j].isPositive) continue;
			ranks += (i + end + 1) / 2;
			positives++;
		}
		i = end;
	}
	return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
