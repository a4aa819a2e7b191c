#!/usr/bin/env node
// Mutation testing: `node tests/mutation/mutate.mjs [--sample N] [--seed N] [FOLDER…]` changes src/cs1, src/identifiers and
// src/calendar in thousands of small ways, one at a time, and tells which changes no test notices. Ends with 1 below 85 %.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { buildMutants } from "./build-mutants.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
});
const goal = 0.85;
/** Milliseconds; far above what all tests take. Endless loops are counted out before. */
const longest = 60_000;

const folders = positionals.length > 0 ? positionals : ["src/cs1", "src/identifiers", "src/calendar"];
const { code, mutants } = await buildMutants(folders);
const excused = readExcuses();
const chosen = choose(mutants, Number(values.sample ?? mutants.length), Number(values.seed));
const waiting = [...chosen];
let noticed = 0;
const survivors = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));
report();

/** One worker after the other: one that answers no more is ended, and its mutant was noticed. */
async function work() {
	while (waiting.length > 0) await new Promise((done) => startWorker(done));
}

function startWorker(done) {
	const worker = new Worker(new URL("run-mutants.mjs", import.meta.url), {
		workerData: { code, files: mutants.map(({ file }) => file) },
	});
	let timer;
	const end = () => worker.terminate().then(done);
	const next = () => {
		clearTimeout(timer);
		const mutant = waiting.shift();
		if (mutant === undefined) return end();
		timer = setTimeout(() => {
			settle(mutant, "time");
			end();
		}, longest);
		worker.postMessage(mutant.id);
	};
	worker.on("message", ({ id, by }) => {
		if (id !== undefined) settle(mutants[id], by);
		next();
	});
	worker.on("error", (error) => {
		throw error;
	});
}

function settle(mutant, by) {
	if (by === null) survivors.push(mutant);
	else noticed++;
	if (process.stderr.isTTY) process.stderr.write(`\r${noticed + survivors.length} of ${chosen.length}`);
}

function report() {
	if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
	const open = survivors.filter((mutant) => !excused.has(keyOf(mutant)));
	const name = ({ file, line }) => `${file}:${line}`;
	open.sort((a, b) => a.id - b.id);
	for (const mutant of open) console.log(`${name(mutant)}: ${mutant.change}\n\t${mutant.context}`);
	const equivalent = survivors.length - open.length;
	for (const folder of folders) say(folder, (mutant) => mutant.file.startsWith(`${folder}/`), open);
	const score = noticed / (noticed + open.length);
	const sample = chosen.length < mutants.length ? `, a sample of ${mutants.length} (seed ${values.seed})` : "";
	console.log(
		`${chosen.length} mutants${sample}: ${noticed} noticed, ${open.length} not, ${equivalent} change nothing; ${toPercent(score)}`,
	);
	process.exitCode = score >= goal ? 0 : 1;
}

function say(folder, isHere, open) {
	const lost = open.filter(isHere).length;
	const silent = survivors.filter(isHere).length - lost;
	const all = chosen.filter(isHere).length - silent;
	console.log(`${folder}: ${all - lost} of ${all} noticed, ${toPercent((all - lost) / all)}`);
}

function toPercent(share) {
	return `${(100 * share).toFixed(1)} %`;
}

/** Lines of equivalent.txt: file, line of code, change and the reason why nobody can notice it, with tabs between. */
function readExcuses() {
	const lines = readFileSync(join(import.meta.dirname, "equivalent.txt"), "utf8").split("\n");
	return new Set(lines.filter((line) => line !== "").map((line) => line.split("\t").slice(0, 3).join("\t")));
}

function keyOf({ file, context, change }) {
	return [file, context, change].join("\t");
}

/** As many as are wanted, the same ones each time. */
function choose(list, count, seed) {
	let state = seed >>> 0 || 1;
	const random = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state >>> 0;
	};
	if (count >= list.length) return list;
	const drawn = list.map((mutant) => ({ mutant, at: random() })).sort((a, b) => a.at - b.at);
	return drawn.slice(0, count).map(({ mutant }) => mutant);
}
