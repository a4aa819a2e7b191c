#!/usr/bin/env node
// Runs the scorers of ../shared on the built program and holds their figures against tests/floors.json, which only rise.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8"));

/** Name in floors.json: the scorer's file and arguments, and how its JSON gives the figures. */
const scorers = {
	"structure, pages": {
		command: [
			"score-structure.mjs",
			"--pages",
			"corpus/wikitext",
			"--structure",
			"wikitext/pages-dev.structure.jsonl.gz",
		],
		figures: ({ totals }) => sharesOf(totals),
	},
	"structure, random texts": {
		command: ["score-structure.mjs", "--texts", "wikitext/soup-dev.jsonl.gz"],
		figures: ({ totals }) => sharesOf(totals),
	},
};

if (!existsSync(shared)) {
	console.log(`scorers skipped: ${shared} is missing`);
	process.exit(process.env.CI ? 1 : 0);
}

let passed = 0;
let failed = 0;
for (const [name, { command, figures }] of Object.entries(scorers)) {
	const measured = figures(score(command));
	for (const [figure, floor] of Object.entries(floors[name])) {
		const value = measured[figure];
		const holds = value >= floor;
		if (holds) passed++;
		else failed++;
		console.log(`${holds ? "ok  " : "FELL"} ${name}: ${figure} ${value?.toFixed(4)} (floor ${floor})`);
	}
}
console.log(`floors: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function score([scorer, ...args]) {
	const paths = args.map((argument) => (argument.includes("/") ? join(shared, argument) : argument));
	const command = [join(shared, "tools", scorer), ...paths, "--json"];
	return JSON.parse(execFileSync(process.execPath, command, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 }));
}

function sharesOf(totals) {
	return Object.fromEntries(
		Object.entries(totals).map(([kind, { want, got, both }]) => [kind, both / Math.max(want, got, 1)]),
	);
}
