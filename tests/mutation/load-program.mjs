import { createRequire } from "node:module";
import { Script } from "node:vm";

const name = new URL("run-mutants.mjs", import.meta.url).pathname;

/**
 * The tests with all mutants in them, to be loaded again and again: each program starts with nothing that an earlier one has
 * left behind. `forget` empties what it remembers by its words, so that each test comes by all that it asks for.
 */
export function prepareProgram(code) {
	const script = new Script(`(function ($mutant, $forgettable, require, exports, module) {${code}\n})`, {
		filename: name,
	});
	return ($mutant) => {
		const module = { exports: {} };
		const memories = [];
		const remember = (memory) => {
			memories.push(memory);
			return memory;
		};
		script.runInThisContext()($mutant, remember, createRequire(name), module.exports, module);
		const forget = () => {
			for (const memory of memories) memory.clear();
		};
		return { tests: module.exports.tests, forget };
	};
}
