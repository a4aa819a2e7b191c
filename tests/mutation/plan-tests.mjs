import { numberFiles } from "./survey-tests.mjs";

/** Of the tests that take the same way through a mutant's file, and of all tests of a mutant, so many are tried. */
const limits = { own: { alike: 12, all: 500 }, official: { alike: 3, all: 500 } };

/**
 * What is to be tried for each of the chosen mutants: `{ id, isOnce, tests }`, those tests first that differ in their way
 * through the mutant's file; of equal ones the most particular.
 */
export function planTests({ tests, own, isSteady }, mutants, chosen, citations) {
	const fileOf = numberFiles(mutants);
	const byMutant = new Map(chosen.map(({ id }) => [id, []]));
	for (const test of tests) for (const id of test.met) byMutant.get(id)?.push(test);
	const nearest = (file) => tests.filter(({ ways }) => ways.has(file));
	return chosen.map(({ id }) => {
		const isOnce = isSteady[id] === 0;
		const file = fileOf[id];
		let coming = byMutant.get(id);
		if (isOnce) coming = nearest(file);
		if (coming.length === 0 && isOnce) coming = tests;
		const keyOf = ({ at, ways, isOfficial }) =>
			`${ways.get(file)} ${isOfficial ? citations[at - own].codes.join() : ""}`;
		const groups = [false, true].map((kind) =>
			pick(
				coming.filter(({ isOfficial }) => isOfficial === kind),
				keyOf,
				kind ? limits.official : limits.own,
			),
		);
		return { id, isOnce, tests: interleave(...groups) };
	});
}

function pick(tests, keyOf, { alike, all }) {
	const seen = new Map();
	const ranked = [];
	for (const test of [...tests].sort((a, b) => a.met.length - b.met.length)) {
		const key = keyOf(test);
		const rank = seen.get(key) ?? 0;
		if (rank >= alike) continue;
		seen.set(key, rank + 1);
		ranked.push({ test, rank });
	}
	return ranked
		.sort((a, b) => a.rank - b.rank)
		.slice(0, all)
		.map(({ test }) => test.at);
}

function interleave(some, others) {
	return Array.from({ length: Math.max(some.length, others.length) }, (_, at) => [some[at], others[at]])
		.flat()
		.filter((one) => one !== undefined);
}
