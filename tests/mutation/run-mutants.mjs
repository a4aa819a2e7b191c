// A worker that tries mutants: it is told their numbers one after the other, and says by which test each was noticed.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { readOfficialCitations } from "../cs1/official-citations.mjs";

const { code, files } = workerData;
const name = import.meta.filename;
const script = new Script(`(function ($mutant, require, exports, module) {${code}\n})`, { filename: name });

globalThis.officialCitations = readCitations();
const survey = await surveyTests();
parentPort.on("message", async (id) => parentPort.postMessage({ id, by: await tryMutant(id) }));
parentPort.postMessage({ tests: survey.tests.length });

/** Every twentieth of those that lie beside the project, thirty to a test. */
function readCitations() {
	const folder = join(import.meta.dirname, "../../../shared/cs1");
	if (!existsSync(folder)) return [];
	const all = ["real", "synthetic"].flatMap((set) => readOfficialCitations(folder, set, 20));
	return Array.from({ length: Math.ceil(all.length / 30) }, (_, at) => all.slice(30 * at, 30 * at + 30));
}

/** The tests of a program of its own: what another mutant has left behind is not there. */
function load($mutant) {
	const module = { exports: {} };
	script.runInThisContext()($mutant, createRequire(name), module.exports, module);
	return module.exports.tests;
}

/** Of each test the mutants that it comes by and how often it comes by one; the most particular test first. */
async function surveyTests() {
	let met = new Set();
	let steps = 0;
	const list = load((id) => {
		met.add(id);
		steps++;
		return false;
	});
	const atStart = met;
	const tests = [];
	for (const [at, { name, run }] of list.entries()) {
		met = new Set();
		steps = 0;
		await run();
		tests.push({ at, name, met, steps, files: new Set([...met].map((id) => files[id])) });
	}
	return { atStart, tests: tests.sort((a, b) => a.met.size - b.met.size) };
}

/** The name of the test that fails; null where none does. */
async function tryMutant(id) {
	let left = Number.POSITIVE_INFINITY;
	let list;
	try {
		list = load((other) => {
			if (left-- <= 0) throw new Error("goes on for ever");
			return other === id;
		});
	} catch {
		return "the start";
	}
	for (const { at, name, steps } of orderTests(id)) {
		left = 20 * steps + 100_000;
		try {
			await list[at].run();
			if (left <= 0) return name;
		} catch {
			return name;
		}
	}
	return null;
}

/** What is made at the start may be noticed by each test; by those that come by its file first. */
function orderTests(id) {
	const { atStart, tests } = survey;
	if (!atStart.has(id)) return tests.filter(({ met }) => met.has(id));
	const isNear = (test) => test.files.has(files[id]);
	return [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))];
}
