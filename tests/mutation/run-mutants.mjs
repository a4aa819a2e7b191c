// A worker that tries mutants: it is told their plans one after the other, and says by which test each was noticed.
import { parentPort, workerData } from "node:worker_threads";
import { prepareProgram } from "./load-program.mjs";

const { code, citations, steps } = workerData;
globalThis.officialCitations = citations;
const load = prepareProgram(code);
const nothing = -1;
/** Of the tests of a mutant that none has noticed, so many are tried in a new program. */
const again = 60;

/** What a program comes by: the mutant that stands in it, and how many more it may come by. */
const state = { id: nothing, left: Number.POSITIVE_INFINITY };
let used = open();

parentPort.on("message", async (plan) => parentPort.postMessage({ id: plan.id, by: await tryMutant(plan) }));
parentPort.postMessage({});

function open() {
	return load((id) => {
		if (state.left-- <= 0) throw new Error("goes on for ever");
		return id === state.id;
	});
}

/** The name of the test that fails; null where none does. */
async function tryMutant({ id, isOnce, tests }) {
	let program = used;
	if (isOnce) {
		state.id = id;
		try {
			program = open();
		} catch {
			return "the start";
		} finally {
			state.id = nothing;
		}
	}
	for (const at of tests) {
		if (await passes(program, at, id)) continue;
		if (isOnce || (await passes(program, at, nothing))) return program.tests[at].name;
		// Something that an earlier mutant has left behind: once more from the start.
		used = open();
		return tryMutant({ id, isOnce, tests });
	}
	// What is made at the first call was made before this mutant stood there.
	return isOnce ? null : tryMutant({ id, isOnce: true, tests: tests.slice(0, again) });
}

async function passes({ tests, forget }, at, id) {
	forget();
	state.id = id;
	state.left = 20 * (steps[at] ?? 0) + 100_000;
	try {
		await tests[at].run();
		return state.left > 0;
	} catch {
		return false;
	} finally {
		state.id = nothing;
		state.left = Number.POSITIVE_INFINITY;
	}
}
