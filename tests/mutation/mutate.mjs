#!/usr/bin/env node
// Mutation testing: `node tests/mutation/mutate.mjs [--sample N] [--seed N] [--step N] [--workers N] [FOLDER…]` changes src/cs1,
// src/identifiers and src/calendar in thousands of small ways, one at a time, and tells which changes no test notices; each
// `step`th official citation is looked at. Ends with 1 below 85 %.
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { readOfficialCitations } from "../cs1/official-citations.mjs";
import { buildMutants } from "./build-mutants.mjs";
import { planTests } from "./plan-tests.mjs";
import { surveyTests } from "./survey-tests.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sample: { type: "string" },
		seed: { type: "string", default: "1" },
		step: { type: "string", default: "8" },
		workers: { type: "string" },
	},
});
const goal = 0.85;
/** Milliseconds; far above what all tests take. Endless loops are counted out before. */
const longest = 60_000;

const folders = positionals.length > 0 ? positionals : ["src/cs1", "src/identifiers", "src/calendar"];
const { code, mutants } = await buildMutants(folders);
const excused = readExcuses();
const chosen = choose(mutants, Number(values.sample ?? mutants.length), Number(values.seed));
const { plans, citations, steps } = await makePlans();
let noticed = 0;
const survivors = [];
const waiting = plans.filter((plan) => plan.tests.length > 0 || settle(mutants[plan.id], null));
await Promise.all(Array.from({ length: Number(values.workers ?? availableParallelism()) }, work));
report();

/** What tests are to be tried for each mutant; of the official citations only those stay that are in some plan. */
async function makePlans() {
	const all = readCitations();
	const survey = await surveyTests(code, mutants, all);
	const plans = planTests(survey, mutants, chosen, all);
	const wanted = [...new Set(plans.flatMap(({ tests }) => tests.filter((at) => at >= survey.own)))];
	const renumbered = new Map(wanted.map((at, index) => [at, survey.own + index]));
	for (const plan of plans) plan.tests = plan.tests.map((at) => renumbered.get(at) ?? at);
	const steps = [];
	for (const test of survey.tests) steps[renumbered.get(test.at) ?? test.at] = test.steps;
	say(`${survey.own} tests of our own, ${wanted.length} of ${all.length} official citations`);
	return { plans, steps, citations: wanted.map((at) => all[at - survey.own]) };
}

/** Those that lie beside the project, every so manieth. */
function readCitations() {
	const folder = join(import.meta.dirname, "../../../shared/cs1");
	if (!existsSync(folder)) return [];
	return ["real", "synthetic"].flatMap((set) => readOfficialCitations(folder, set, Number(values.step)));
}

function say(words) {
	console.error(`${Math.round(performance.now() / 1000)} s: ${words}`);
}

/** One worker after the other: one that answers no more is ended, and its mutant was noticed. */
async function work() {
	while (waiting.length > 0) await new Promise((done) => startWorker(done));
}

function startWorker(done) {
	const worker = new Worker(new URL("run-mutants.mjs", import.meta.url), { workerData: { code, citations, steps } });
	let timer;
	const end = () => worker.terminate().then(done);
	const next = () => {
		clearTimeout(timer);
		const plan = waiting.shift();
		if (plan === undefined) return end();
		timer = setTimeout(() => {
			settle(mutants[plan.id], "time");
			end();
		}, longest);
		worker.postMessage(plan);
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
	if (by !== null) noticed++;
	else {
		survivors.push(mutant);
		if (!excused.has(keyOf(mutant)))
			console.log(`${mutant.file}:${mutant.line}: ${mutant.change}\n\t${mutant.context}`);
	}
	const settled = noticed + survivors.length;
	if (process.stderr.isTTY) process.stderr.write(`\r${settled} of ${chosen.length}`);
	else if (settled % 200 === 0) say(`${settled} of ${chosen.length}`);
}

function report() {
	if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
	const open = survivors.filter((mutant) => !excused.has(keyOf(mutant)));
	const equivalent = survivors.length - open.length;
	for (const folder of folders) tellScore(folder, (mutant) => mutant.file.startsWith(`${folder}/`), open);
	const score = noticed / (noticed + open.length);
	const sample = chosen.length < mutants.length ? `, a sample of ${mutants.length} (seed ${values.seed})` : "";
	console.log(
		`${chosen.length} mutants${sample}: ${noticed} noticed, ${open.length} not, ${equivalent} change nothing; ${toPercent(score)}`,
	);
	process.exitCode = score >= goal ? 0 : 1;
}

function tellScore(folder, isHere, open) {
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
