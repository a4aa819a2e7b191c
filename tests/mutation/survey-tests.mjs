import { prepareProgram } from "./load-program.mjs";

/** Milliseconds: what takes longer watches how time grows with a text, which a mutant rarely changes. */
const longest = 150;

/**
 * Runs all tests once without a mutant, and keeps of each `{ at, met, ways, steps, isOfficial }`: the mutants that it comes by,
 * its way through each file as a number, and how often it comes by a mutant. `isSteady` holds of the mutants that a test comes
 * by each time; the others stand in what is made once, at the start or at the first call.
 */
export async function surveyTests(code, mutants, citations) {
	globalThis.officialCitations = citations;
	const probe = new Probe(numberFiles(mutants));
	const { tests, forget } = prepareProgram(code)((id) => probe.pass(id));
	const own = tests.length - citations.length;
	const isSteady = new Uint8Array(mutants.length);
	const surveyed = [];
	for (const [at, test] of tests.entries()) {
		const isOfficial = at >= own;
		if (!isOfficial) await probe.measure(test, forget);
		const time = await probe.measure(test, forget);
		if (time > longest && !isOfficial) continue;
		const { met, ways, steps } = probe;
		// An official citation is run but once; the tests before it have made what is made at the first call.
		for (const id of met) isSteady[id] = 1;
		surveyed.push({ at, met: Uint32Array.from(met), ways, steps, isOfficial });
	}
	return { tests: surveyed, own, isSteady };
}

/** Sees what a test comes by. */
class Probe {
	#fileOf;
	#passed;
	#round = 0;

	constructor(fileOf) {
		this.#fileOf = fileOf;
		this.#passed = new Uint32Array(fileOf.length);
	}

	pass(id) {
		this.steps++;
		if (this.#passed[id] === this.#round) return false;
		this.#passed[id] = this.#round;
		this.met?.push(id);
		return false;
	}

	/** Milliseconds that a test takes. */
	async measure(test, forget) {
		forget();
		this.#round++;
		this.steps = 0;
		this.met = [];
		const start = performance.now();
		await test.run();
		const time = performance.now() - start;
		this.ways = new Map();
		for (const id of this.met) {
			const file = this.#fileOf[id];
			this.ways.set(file, ((this.ways.get(file) ?? 0) + scatter(id)) | 0);
		}
		return time;
	}
}

/** A number that looks like chance: sums of different sets of them differ. */
function scatter(id) {
	const once = Math.imul(id + 1, 0x9e3779b1);
	return Math.imul(once ^ (once >>> 15), 0x85ebca6b);
}

/** The number of each mutant's file. */
export function numberFiles(mutants) {
	const names = [...new Set(mutants.map(({ file }) => file))];
	return Uint32Array.from(mutants, ({ file }) => names.indexOf(file));
}
