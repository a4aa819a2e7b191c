import type { Prepared } from "./prepare-statements.js";
import { placeOf } from "./word-features.js";

/** Features a head. */
const perHead = 6;

/** The context feature that is the statement's own score by a head. @public: the training asks it too. */
export function ownScoreOf(head: number): number {
	return head * perHead;
}

/**
 * What the second step weighs: for each head the statement's own score, those of its neighbours,
 * and the means of its paragraph, section and article without it; then its place.
 */
export function contextFeatures(all: readonly Prepared[], heads: readonly ArrayLike<number>[]): number[][] {
	const rows: number[][] = all.map(() => []);
	const groupings = [paragraphOf, sectionOf, articleOf].map((keyOf) => all.map(keyOf));
	for (const scores of heads) {
		const means = groupings.map((keys) => meansOfOthers(all, keys, scores));
		for (const [i, statement] of all.entries()) {
			const before = statement.position > 0 ? (scores[i - 1] as number) : 0;
			const after = statement.position < statement.count - 1 ? (scores[i + 1] as number) : 0;
			rows[i]?.push(scores[i] as number, ...means.map((mean) => mean[i] as number), before, after);
		}
	}
	for (const [i, statement] of all.entries()) rows[i]?.push(...placeOf(statement));
	return rows;
}

/** For each statement the mean score of the other prose of its group; its own where it is alone. */
function meansOfOthers(all: readonly Prepared[], keys: readonly string[], scores: ArrayLike<number>): number[] {
	const sums = new Map<string, { sum: number; count: number }>();
	for (const [i, key] of keys.entries()) {
		if (all[i]?.isProse !== true) continue;
		const group = sums.get(key) ?? { sum: 0, count: 0 };
		sums.set(key, { sum: group.sum + (scores[i] as number), count: group.count + 1 });
	}
	return keys.map((key, i) => {
		const own = scores[i] as number;
		const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
		const isIn = all[i]?.isProse === true;
		const others = isIn ? count - 1 : count;
		return others > 0 ? (isIn ? sum - own : sum) / others : own;
	});
}

function paragraphOf({ article, paragraph }: Prepared): string {
	return `${article} ${paragraph}`;
}

function sectionOf({ article, section }: Prepared): string {
	return `${article} ${section}`;
}

function articleOf({ article }: Prepared): string {
	return `${article}`;
}
