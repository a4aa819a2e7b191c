import { fitLogistic } from "./fit-logistic.mjs";
import { fitScaled } from "./fit-scaled.mjs";
import { foldArticles } from "./fold-articles.mjs";
import { makeMatrix } from "./make-matrix.mjs";

const isCitedOrNot = ({ label }) => label === "cited" || label === "uncited";

/** What the two heads of the first step learn from. */
const heads = [
	// What is cited, among all statements of all articles.
	{ learnsFrom: isCitedOrNot, ownBias: false, penalty: 24 },
	// What is cited or tagged within an article: each article has a bias of its own, which is thrown away, so that no topic is learnt;
	// tags are few, and count eightfold.
	{ learnsFrom: ({ label }) => label !== "covered", ownBias: true, penalty: 20 },
];
/** How much the second head, which editors' tags agree with, weighs beside what the second step says. */
const shareOfTags = 0.8;
const weightOfTags = 8;

/** Trains the model of need; sentences are given once, and trained on by article. */
export class NeedTrainer {
	#features;
	#sentences;
	#prepared;
	#matrix;
	#folds;
	#known = new Map();

	constructor(features, sentences, foldCount) {
		this.#features = features;
		this.#sentences = sentences;
		this.#prepared = features.prepareStatements(sentences.map(({ statement }) => statement));
		this.#matrix = makeMatrix(sentences.length, (row, add) => features.addWordFeatures(this.#prepared, row, add));
		this.#folds = foldArticles(sentences, foldCount);
	}

	foldOf(row) {
		return this.#folds[this.#sentences[row].article];
	}

	/** The packed model of everything but one fold; null leaves none out. */
	train(without) {
		const others = [...new Set(this.#folds)].sort().filter((fold) => fold !== without);
		const scores = heads.map((_, head) => this.#scoresByOthers(head, without, others));
		const rows = this.#features.contextFeatures(this.#prepared, scores);
		const { weights, bias } = this.#fitContext(rows, without);
		const packed = heads.map((_, head) => this.#head(head, [without]));
		return { heads: packed, ...this.#blend(weights, bias, rows, without) };
	}

	/** Each row's score by a head that has not seen its article: only so the second step learns how far to trust the first. */
	#scoresByOthers(head, without, others) {
		const scores = new Float64Array(this.#sentences.length);
		for (const fold of others) {
			const model = this.#features.unpackModel({ heads: [this.#head(head, [without, fold])], context: [], bias: 0 });
			for (const row of scores.keys())
				if (this.foldOf(row) === fold) [scores[row]] = this.#features.scoreWords(this.#prepared, row, model.heads);
		}
		return scores;
	}

	#head(index, without) {
		const left = without.filter((fold) => fold !== null).sort();
		const key = `${index} ${left.join(" ")}`;
		if (!this.#known.has(key)) this.#known.set(key, this.#fitHead(heads[index], left));
		return this.#known.get(key);
	}

	#fitHead({ learnsFrom, ownBias, penalty }, without) {
		const { featureCount, wordBuckets } = this.#features;
		const samples = this.#samples((row) => learnsFrom(this.#sentences[row]) && !without.includes(this.foldOf(row)));
		for (const sample of samples) sample.bias = featureCount + (ownBias ? this.#sentences[sample.row].article : 0);
		const weights = fitLogistic(this.#matrix, samples, {
			size: featureCount + (ownBias ? this.#folds.length : 1),
			penalty: (feature) => (feature < wordBuckets ? penalty : feature < featureCount ? 0.3 : ownBias ? 1 : 0),
			rounds: 60,
		});
		return packHead(weights, this.#features, ownBias ? 0 : weights[featureCount]);
	}

	#samples(isChosen) {
		return [...this.#sentences.keys()]
			.filter(isChosen)
			.map((row) => ({ row, label: this.#sentences[row].label }))
			.map(({ row, label }) => ({ row, isPositive: label !== "uncited", weight: label === "cn" ? weightOfTags : 1 }));
	}

	#fitContext(rows, without) {
		const samples = this.#samples((row) => isCitedOrNot(this.#sentences[row]) && this.foldOf(row) !== without);
		return fitScaled(rows, samples, 100);
	}

	/** Adds the second head to the sum, and brings the sum back to the chance that a statement is cited. */
	#blend(weights, bias, rows, without) {
		const samples = this.#samples((row) => isCitedOrNot(this.#sentences[row]) && this.foldOf(row) !== without);
		const own = this.#features.ownScoreOf(1);
		const blended = weights.map((weight, i) => (i === own ? weight + shareOfTags : weight));
		const sums = rows.map((row) => [row.reduce((sum, value, i) => sum + value * blended[i], bias)]);
		const [slope, shift] = fitTwo(sums, samples);
		return { context: blended.map((weight) => round(weight * slope)), bias: round(bias * slope + shift) };
	}
}

function fitTwo(sums, samples) {
	const { weights, bias } = fitScaled(sums, samples, 1);
	return [weights[0], bias];
}

/** Words as bytes: the largest weights, one in a thousand, are cut so that the small ones keep their differences. */
function packHead(weights, { wordBuckets, featureCount }, bias) {
	const sizes = Float64Array.from(weights.subarray(0, wordBuckets), Math.abs).sort();
	const scale = Number((sizes[Math.floor(wordBuckets * 0.9995)] / 127).toPrecision(6));
	const bytes = Int8Array.from(weights.subarray(0, wordBuckets), (weight) =>
		Math.max(-127, Math.min(127, Math.round(weight / scale))),
	);
	return {
		words: Buffer.from(bytes.buffer).toString("base64"),
		scale,
		plain: [...weights.subarray(wordBuckets, featureCount)].map(round),
		bias: round(bias),
	};
}

function round(value) {
	return Number(value.toFixed(4));
}
