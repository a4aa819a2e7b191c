import { contextFeatures } from "./context-features.js";
import type { Head, NeedModel } from "./need-model.js";
import { type Prepared, prepareStatements } from "./prepare-statements.js";
import type { Statement } from "./statement.js";
import { addWordFeatures, wordBuckets } from "./word-features.js";

/** How much each statement's words ask for a source, 0 to 1, in the light of the words around them. */
export function scoreStatements(statements: readonly Statement[], model: NeedModel): number[] {
	const all = prepareStatements(statements);
	const byStatement = all.map((_, i) => scoreWords(all, i, model.heads));
	const scores = model.heads.map((_, head) => byStatement.map((own) => own[head] as number));
	return contextFeatures(all, scores).map((features) => {
		let sum = model.bias;
		for (const [i, value] of features.entries()) sum += value * (model.context[i] as number);
		return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
	});
}

/** The first step: what each head says of a statement by itself. @public: the training asks it too. */
export function scoreWords(all: readonly Prepared[], index: number, heads: readonly Head[]): number[] {
	const words = heads.map(() => 0);
	const plain = heads.map(({ bias }) => bias);
	addWordFeatures(all, index, (feature, value) => {
		for (let i = 0; i < heads.length; i++) {
			const head = heads[i] as Head;
			if (feature < wordBuckets) (words[i] as number) += (head.words[feature] as number) * value;
			else (plain[i] as number) += (head.plain[feature - wordBuckets] as number) * value;
		}
	});
	return heads.map(({ scale }, i) => (words[i] as number) * scale + (plain[i] as number));
}
