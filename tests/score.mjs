#!/usr/bin/env node
// Runs the scorers of ../shared on the built program and holds their figures against tests/floors.json, which only rise.
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8"));

/** By the name in floors.json: the scorer with its arguments, and the figures in its JSON. A word with a slash is a path in ../shared; a scorer with one is the project's own. */
const scorers = {
	pages: {
		command:
			"score-structure.mjs --pages corpus/wikitext --structure wikitext/pages-dev.structure.jsonl.gz --cite wikitext/pages-dev.cite.jsonl.gz",
		figures: ({ totals }) => sharesOf(totals),
	},
	"random texts": {
		command: "score-structure.mjs --texts wikitext/soup-dev.jsonl.gz",
		figures: ({ totals }) => sharesOf(totals),
	},
	"real citations": {
		command: "score-cs1.mjs --chunk 0 cs1/real-dev.wiki cs1/real-dev.expected.jsonl.gz",
		figures: ({ exactErrorsShare, exactAllShare }) => ({ errors: exactErrorsShare, "and maintenance": exactAllShare }),
	},
	"made citations": {
		command: "score-cs1.mjs --chunk 0 cs1/synthetic-dev.wiki cs1/synthetic-dev.expected.jsonl.gz",
		figures: ({ exactErrorsShare, exactAllShare }) => ({ errors: exactErrorsShare, "and maintenance": exactAllShare }),
	},
	"rendered citations": {
		command: "score-rendered.mjs rendered/citations-dev.jsonl --lang en",
		figures: ({ fields }) =>
			Object.fromEntries(Object.entries(fields).map(([name, { n, right }]) => [name, right / n])),
	},
	dates: {
		command: "score-dates.mjs dates/wikiwars-dev16.jsonl",
		figures: ([{ strict, value }]) => ({ value: value.f1, strict: strict.f1 }),
	},
	"made contradictions": {
		command:
			"score-contradictions.mjs --only contradictions,dates,sources contradictions/injected-dev/injected-dev.jsonl",
		figures: ([{ rows }]) => ({
			found: rows.all.hit / rows.all.bad,
			"clean ones left alone": 1 - rows.all.alarm / rows.all.clean,
		}),
	},
	"real contradictions": {
		command: "score-contradictions.mjs contradictions/wikicontradict-dev.jsonl",
		figures: ([{ rows }]) => ({
			"of an attribute": rows.R1.hit / rows.R1.n,
			"to be reckoned": rows.R2.hit / rows.R2.n,
		}),
	},
	"paragraphs without a source": {
		command: "tests/coverage/score-paragraphs.mjs --sentences coverage/sentences-dev.jsonl.gz --pages corpus/wikitext",
		figures: (figures) => figures,
	},
	coverage: {
		command: "score-coverage.mjs --sentences coverage/sentences-dev.jsonl.gz --pages corpus/wikitext",
		figures: ({ status }) => ({ status: status.agreement }),
	},
};

if (!existsSync(shared)) {
	console.log(`scorers skipped: ${shared} is missing`);
	process.exit(process.env.CI ? 1 : 0);
}

const results = new Map();
const waiting = Object.entries(scorers);
await Promise.all(Array.from({ length: availableParallelism() }, scoreNext));

let passed = 0;
let failed = 0;
for (const name of Object.keys(scorers)) {
	for (const [figure, floor] of Object.entries(floors[name])) {
		const value = results.get(name)[figure];
		const holds = value >= floor;
		if (holds) passed++;
		else failed++;
		console.log(`${holds ? "ok  " : "FELL"} ${name}: ${figure} ${value?.toFixed(4)} (floor ${floor})`);
	}
}
console.log(`floors: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Takes one scorer after the other until none waits. */
async function scoreNext() {
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		const [name, { command, figures }] = next;
		results.set(name, figures(await score(command.split(" "))));
	}
}

async function score([scorer, ...args]) {
	const paths = args.map((argument) => (argument.includes("/") ? join(shared, argument) : argument));
	const cli = scorer === "score-cs1.mjs" ? ["--cli", "node dist/cli.js"] : [];
	const script = scorer.includes("/") ? join(root, scorer) : join(shared, "tools", scorer);
	const command = [script, ...cli, ...paths, "--json"];
	const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 1 << 30 });
	return JSON.parse(stdout);
}

function sharesOf(totals) {
	return Object.fromEntries(
		Object.entries(totals).map(([kind, { want, got, both }]) => [kind, both / Math.max(want, got, 1)]),
	);
}
