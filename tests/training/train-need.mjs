// Trains the model of need and writes src/facts/need/weights.ts; equal sentences give equal bytes.
//   node tests/training/train-need.mjs [SENTENCES.jsonl.gz] [--folds] [--check] [--fresh]
// --folds also prints how well models that have not seen an article judge it, and takes five times as long;
// --check writes nothing and fails where the file is not what would be written; --fresh only asks what the file was made from.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { areaUnderCurve } from "./area-under-curve.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { loadFeatures } from "./load-features.mjs";
import { NeedTrainer } from "./need-trainer.mjs";
import { readSentences } from "./read-sentences.mjs";

const root = join(import.meta.dirname, "../..");
const options = process.argv.slice(2);
const path = options.find((word) => !word.startsWith("--")) ?? join(root, "../shared/coverage/sentences-dev.jsonl.gz");
const weightsFile = join(root, "src/facts/need/weights.ts");
const foldCount = 5;

const features = await loadFeatures();
const print = fingerprint(features, path);

if (options.includes("--fresh")) expectInFile((text) => text.includes(print));
else {
	const sentences = readSentences(path);
	const trainer = new NeedTrainer(features, sentences, foldCount);
	if (options.includes("--folds")) printFolds(sentences, trainer);
	const made = write(trainer.train(null));
	if (options.includes("--check")) expectInFile((text) => text === made);
	else writeFileSync(weightsFile, made);
}

function expectInFile(isAsExpected) {
	if (isAsExpected(readFileSync(weightsFile, "utf8"))) return;
	console.error(`${weightsFile} is stale: run \`node tests/training/train-need.mjs\``);
	process.exitCode = 1;
}

function printFolds(sentences, trainer) {
	const folds = [...sentences.keys()].map((row) => trainer.foldOf(row));
	const needs = new Array(sentences.length);
	for (let fold = 0; fold < foldCount; fold++) {
		const model = features.unpackModel(trainer.train(fold));
		const rows = [...sentences.keys()].filter((row) => folds[row] === fold);
		const scores = features.scoreStatements(
			rows.map((row) => sentences[row].statement),
			model,
		);
		for (const [i, row] of rows.entries()) needs[row] = scores[i];
	}
	const judged = sentences.map((sentence, row) => ({ ...sentence, need: needs[row], fold: folds[row] }));
	printFigures(
		"cited against uncited",
		judged.filter(({ label }) => label === "cited" || label === "uncited"),
	);
	printFigures(
		"tagged against uncited, same articles",
		judged.filter(({ label, isInTaggedPage }) => isInTaggedPage && (label === "cn" || label === "uncited")),
	);
}

/** Pooled over the folds, and of each fold by itself. */
function printFigures(title, judged) {
	const scored = judged.map(({ need, label, fold }) => ({ score: need, isPositive: label !== "uncited", fold }));
	const folds = Array.from({ length: foldCount }, (_, fold) =>
		areaUnderCurve(scored.filter((one) => one.fold === fold)),
	);
	const mean = folds.reduce((sum, area) => sum + area, 0) / foldCount;
	const deviation = Math.sqrt(folds.reduce((sum, area) => sum + (area - mean) ** 2, 0) / (foldCount - 1));
	const each = folds.map((area) => area.toFixed(3)).join(" ");
	console.log(
		`${title}: AUC ${areaUnderCurve(scored).toFixed(4)} pooled; by fold ${each}, mean ${mean.toFixed(3)}, standard deviation ${deviation.toFixed(3)}`,
	);
}

function write({ heads, context, bias }) {
	const rows = heads.map(
		({ words, scale, plain, bias: own }) =>
			`\t\t{\n\t\t\tscale: ${scale},\n\t\t\tbias: ${own},\n\t\t\tplain: ${list(plain, 3)},\n\t\t\twords:\n\t\t\t\t"${words}",\n\t\t},\n`,
	);
	return `import type { PackedModel } from "./need-model.js";

/** Made by tests/training/train-need.mjs, not by hand, from what has the fingerprint ${print}. */
export const weights: PackedModel = {
	bias: ${bias},
	context: ${list(context, 1)},
	heads: [
${rows.join("")}	],
};
`;
}

/** Numbers as the formatter breaks them. */
function list(numbers, depth) {
	const inner = "\t".repeat(depth + 1);
	const lines = [];
	for (const number of numbers.map(String)) {
		const last = lines.at(-1);
		if (last !== undefined && (depth + 1) * 2 + last.length + 1 + number.length + 1 <= 120)
			lines[lines.length - 1] = `${last} ${number},`;
		else lines.push(`${number},`);
	}
	return `[\n${lines.map((line) => inner + line).join("\n")}\n${"\t".repeat(depth)}]`;
}
