import { hashWords } from "./hash-words.js";
import type { Prepared } from "./prepare-statements.js";
import { allReasons } from "./reason-set.js";

/** Takes one feature of a statement. */
export type AddFeature = (feature: number, value: number) => void;

/** Features from here on are no words but counts and places. */
export const wordBuckets = 1 << 16;

/** Where a statement stands. */
const places = 8;
/** How many features there are. @public: the training asks it too. */
export const featureCount = wordBuckets + places + allReasons.length;

/** Hashes are told apart by whose words they are. */
const kinds = { pair: 0x3c6ef372, section: 0x1f83d9ab, before: 0x5be0cd19, after: 0x2545f491 } as const;

/** The features of a statement: its words and pairs of words, those of its neighbours and of the heading, its place and reasons. */
export function addWordFeatures(all: readonly Prepared[], index: number, add: AddFeature): void {
	const statement = all[index] as Prepared;
	addWords(statement.words, 0, kinds.pair, 4, add);
	if (!statement.isLead) addWords(hashWords(statement.section), kinds.section, null, 1, add);
	if (statement.position > 0) addWords((all[index - 1] as Prepared).words, kinds.before, null, 1, add);
	if (statement.position < statement.count - 1) addWords((all[index + 1] as Prepared).words, kinds.after, null, 1, add);
	for (const [i, value] of placeOf(statement).entries()) if (value !== 0) add(wordBuckets + i, value);
	for (const reason of statement.reasons) add(wordBuckets + places + allReasons.indexOf(reason), 1);
}

/** Lead, first, last, alone; how long the paragraph, how far from either end; how many words. */
export function placeOf({ isLead, position, count, words }: Prepared): number[] {
	const isLast = position === count - 1;
	return [
		isLead ? 1 : 0,
		position === 0 ? 1 : 0,
		isLast ? 1 : 0,
		count === 1 ? 1 : 0,
		Math.log(count),
		(count - 1 - position) / 8,
		Math.log1p(position),
		Math.log1p(words.length) / 2,
	];
}

/** Each word counts once, and all together as much as `weight`, so that long sentences are not louder than short ones. */
function addWords(words: readonly number[], kind: number, pairs: number | null, weight: number, add: AddFeature): void {
	const buckets = new Set<number>();
	for (let i = 0; i < words.length; i++) {
		buckets.add(bucketOf((words[i] as number) ^ kind));
		if (pairs !== null && i > 0)
			buckets.add(bucketOf(Math.imul(words[i - 1] as number, 0x9e3779b1) ^ (words[i] as number) ^ pairs));
	}
	const value = weight / Math.sqrt(buckets.size);
	for (const bucket of buckets) add(bucket, value);
}

/** Mixes the bits, so that hashes that differ a little fall far apart. */
function bucketOf(hash: number): number {
	let mixed = hash ^ (hash >>> 15);
	mixed = Math.imul(mixed, 0x2c1b3c6d);
	mixed ^= mixed >>> 12;
	mixed = Math.imul(mixed, 0x297a2d39);
	return (mixed ^ (mixed >>> 15)) & (wordBuckets - 1);
}
