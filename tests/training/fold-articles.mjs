/** The fold of each article, by a hash of its name: no order and no chance. */
export function foldArticles(sentences, count) {
	const pages = [...new Set(sentences.map(({ page }) => page))];
	const byHash = pages.map((page, i) => [hashOf(page), i]).sort(([a], [b]) => a - b);
	const folds = new Array(pages.length);
	for (const [place, [, article]] of byHash.entries()) folds[article] = place % count;
	return folds;
}

function hashOf(name) {
	let hash = 2166136261;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
	return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
