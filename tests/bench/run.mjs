#!/usr/bin/env node
// The benchmark: every figure is the median of several runs, and a ratio against a peer that ran in turn with it.
// `npm run bench` prints the table of the README, `npm run bench -- --write` puts it there, `npm run bench -- --parts` times
// single parts; a number says how many rounds.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { compare, median, peakMemory } from "./measure.mjs";
import { installPeers } from "./peers.mjs";
import { makeTable, writeTable } from "./table.mjs";

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "../shared/corpus");
if (!existsSync(corpus)) {
	console.error(`${corpus} is missing: the benchmark reads the texts there`);
	process.exit(2);
}
const peers = installPeers(root);
const cli = join(root, "dist/cli.js");
const args = process.argv.slice(2);
const rounds = Number(args.find((word) => /^\d+$/.test(word)) ?? 5);
let folder;

if (!args.includes("--parts")) {
	const table = makeTable({ cli, peers, corpus, rounds });
	if (args.includes("--write")) writeTable(join(root, "README.md"), table);
	process.exit(0);
}

await report("start-up, one line of wikitext, against an empty program", () =>
	startUp("wiki", "Hello.<ref>Marsh 1950</ref>\n"),
);
await report("start-up, one line of Markdown, against an empty program", () =>
	startUp("md", "Hello.[^1]\n\n[^1]: Marsh 1950\n"),
);
await report("wikitext, whole process, wikilint's time by ours", wikitext);
await report("wikitext, whole process, whole corpus, MB/s", wholeWikitext);
await report("wikitext, the parser alone, warm, MB/s", parserAlone);
await report("date reading over prose, warm, MB/s", () => readingProse("dates/extract-dates.ts", "extractDates"));
await report("quantities over prose, warm, MB/s", () =>
	readingProse("quantities/extract-quantities.ts", "extractQuantities"),
);
await report("Markdown, whole process, all rules, by the time of remark-parse + remark-gfm alone", markdown);
await report("peak memory over the whole corpus, MiB", () =>
	peakMemory([cli, "--no-config", "--format", "ndjson", corpus]).toFixed(0),
);

async function report(name, run) {
	console.log(`${name}: ${await run()}`);
}

function startUp(extension, text) {
	const file = join(scratch(), `line.${extension}`);
	writeFileSync(file, text);
	return compare([cli, "--no-config", file], ["-e", "0"], 4 * rounds).ratio.toFixed(2);
}

function wikitext() {
	const folder = join(corpus, "wikitext");
	const wikilint = [join(peers, "node_modules/wikilint/bin/cli.js"), "-r", "--ext", "wiki", "-c", "enwiki", folder];
	const { ratio } = compare([cli, "--no-config", folder], wikilint, Math.min(rounds, 3));
	return (1 / ratio).toFixed(1);
}

function wholeWikitext() {
	const folder = join(corpus, "wikitext");
	const { ours, theirs } = compare([cli, "--no-config", "--format", "ndjson", folder], ["-e", "0"], rounds);
	return `${(megabytes(folder) / (ours / 1000)).toFixed(1)} (an empty program takes ${theirs.toFixed(0)} ms of ${ours.toFixed(0)})`;
}

async function parserAlone() {
	const bundle = join(scratch(), "parser.mjs");
	const build = await rolldown({ input: join(root, "src/dialects/wikitext/parse-wikitext.ts"), platform: "node" });
	await build.write({ file: bundle, format: "esm" });
	const { parseWikitext } = await import(pathToFileURL(bundle));
	const folder = join(corpus, "wikitext");
	const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
	const times = Array.from({ length: rounds + 2 }, () => {
		const begin = performance.now();
		for (const text of texts) parseWikitext(text);
		return performance.now() - begin;
	});
	return (megabytes(folder) / (median(times.slice(2)) / 1000)).toFixed(1);
}

/** One reader of prose, over the paragraphs of the rendered texts, beside one regular expression that looks for years. */
async function readingProse(source, name) {
	const bundle = join(scratch(), `${name}.mjs`);
	const build = await rolldown({ input: join(root, "src/facts", source), platform: "node" });
	await build.write({ file: bundle, format: "esm", codeSplitting: false });
	const { [name]: read } = await import(pathToFileURL(bundle));
	const folder = join(corpus, "rendered");
	const blocks = readdirSync(folder).flatMap((file, article) => paragraphsOf(join(folder, file), article));
	const size = blocks.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
	const year = /\b(?:1\d|20)\d\d\b/g;
	const ours = timeWarm(() => read(blocks, []));
	const plain = timeWarm(() => {
		for (const { text } of blocks) text.match(year);
	});
	return `${(size / (ours / 1000)).toFixed(1)} (${(ours / plain).toFixed(1)} times as long as one expression for years)`;
}

function paragraphsOf(file, article) {
	const place = { kind: "paragraph", depth: 0, item: -1, section: 0, article, markers: [] };
	const lines = readFileSync(file, "utf8").split("\n");
	return lines
		.filter(Boolean)
		.map((text) => ({ ...place, start: 0, end: text.length, text, runs: [0, 0, text.length] }));
}

function timeWarm(run) {
	const times = Array.from({ length: rounds + 2 }, () => {
		const begin = performance.now();
		run();
		return performance.now() - begin;
	});
	return median(times.slice(2));
}

function markdown() {
	const folder = join(corpus, "markdown");
	return compare([cli, "--no-config", folder], [join(peers, "parse-with-remark.mjs"), folder], rounds).ratio.toFixed(2);
}

function megabytes(folder) {
	return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
}

/** Outside of node_modules, which is never linted. */
function scratch() {
	folder ??= mkdtempSync(join(tmpdir(), "citelint-bench-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
