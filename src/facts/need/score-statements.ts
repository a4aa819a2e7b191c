import { contextFeatures } from "./context-features.js";
import type { Head, NeedModel } from "./need-model.js";
import { type Prepared, prepareStatements } from "./prepare-statements.js";
import type { Statement } from "./statement.js";
import { addWordFeatures, wordBuckets } from "./word-features.js";

/** How much each statement's words ask for a source, 0 to 1, in the light of the words around them. */
export function scoreStatements(statements: readonly Statement[], model: NeedModel): number[] {
	const all = prepareStatements(statements);
	const scores = model.heads.map((head) => all.map((_, i) => scoreWords(all, i, head)));
	return contextFeatures(all, scores).map((features) => {
		let sum = model.bias;
		for (const [i, value] of features.entries()) sum += value * (model.context[i] as number);
		return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
	});
}

/** The first step: what a head says of a statement by itself. */
export function scoreWords(all: readonly Prepared[], index: number, head: Head): number {
	let words = 0;
	let plain = head.bias;
	addWordFeatures(all, index, (feature, value) => {
		if (feature < wordBuckets) words += (head.words[feature] as number) * value;
		else plain += (head.plain[feature - wordBuckets] as number) * value;
	});
	return words * head.scale + plain;
}
