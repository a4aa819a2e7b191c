import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds that a whole process takes. */
export function timeProcess(args) {
	const begin = performance.now();
	const { error, status, stderr } = spawnSync(process.execPath, args, {
		stdio: ["ignore", "ignore", "pipe"],
		encoding: "utf8",
		// Peers say a line for each finding, and tens of thousands of them.
		maxBuffer: 1 << 28,
	});
	if (error || status > 1) throw new Error(`${args.join(" ")}: ${error ?? stderr}`);
	return performance.now() - begin;
}

/** The median of the ratios of two commands, run in turn, and the median time of each in milliseconds. */
export function compare(ours, theirs, rounds) {
	const pairs = Array.from({ length: rounds }, () => [timeProcess(ours), timeProcess(theirs)]);
	return {
		ratio: median(pairs.map(([a, b]) => a / b)),
		ours: median(pairs.map(([a]) => a)),
		theirs: median(pairs.map(([, b]) => b)),
	};
}

/** The largest resident set of a run, in MiB. */
export function peakMemory(args) {
	const file = join(tmpdir(), `citelint-peak-${process.pid}`);
	const hook = `process.on("exit",()=>require("node:fs").writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
	const hookUrl = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire("/");${encodeURIComponent(hook)}`;
	timeProcess(["--import", hookUrl, ...args]);
	const kilobytes = Number(readFileSync(file, "utf8"));
	rmSync(file);
	return kilobytes / 1024;
}

export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)];
}
