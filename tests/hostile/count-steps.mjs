import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

// Functions that were optimised or compiled beforehand do not count.
setFlagsFromString("--no-opt");

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
// Only what is compiled afterwards has its blocks counted.
const { lint } = await import("../../dist/index.mjs");

/** What ran since the last call, of the program's own code: script, place and how often, for each block. */
export async function takeBlocks() {
	const { result } = await session.post("Profiler.takePreciseCoverage");
	const blocks = [];
	for (const { url, functions } of result) {
		if (!url.includes("/dist/cli/")) continue;
		for (const { ranges } of functions)
			for (const { startOffset, count } of ranges) if (count > 0) blocks.push({ url, startOffset, count });
	}
	return blocks;
}

/** How many blocks of the program run for a text: a clock that no other program disturbs. */
export async function countSteps(text, dialect) {
	await takeBlocks();
	await lint([{ path: "a", text, dialect }], { certainty: "possible", today: "2026-11-22" });
	return (await takeBlocks()).reduce((sum, { count }) => sum + count, 0);
}

/** How much more than twice the steps a text takes that is twice as long, repeated often enough that what it leaves open is open in both; at most 1 where time is linear. */
export async function measureGrowth(text, dialect, times) {
	const steps = await countSteps(text.repeat(times), dialect);
	const doubled = await countSteps(text.repeat(2 * times), dialect);
	return doubled / (2 * steps + slack);
}

/** Tables that grow by themselves, caches that fill. */
const slack = 5_000;
