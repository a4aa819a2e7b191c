// The table of the README: every peer against citelint in the same run, in turn.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { compare, timeProcess } from "./measure.mjs";
import { listPeers } from "./peers.mjs";

const start = "<!-- bench:begin -->";
const end = "<!-- bench:end -->";

/** Measures everything that the table says, `rounds` times, and gives its lines. */
export function makeTable({ cli, peers, corpus, rounds }) {
	const scratch = mkdtempSync(join(tmpdir(), "citelint-table-"));
	process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
	const rows = [];
	const row = (what, ours, peer, theirs, ratio) => {
		rows.push(`| ${what} | ${ours} | ${peer} | ${theirs} | ${ratio} |`);
		console.log(rows.at(-1));
	};
	const lint = (...args) => [cli, "--no-config", "--no-ignore", "--format", "ndjson", ...args];
	for (const [dialect, extension] of [
		["wikitext", "wiki"],
		["markdown", "md"],
	]) {
		const folder = join(scratch, dialect);
		cpSync(join(corpus, dialect), folder, { recursive: true });
		const megabytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
		const files = readdirSync(folder).length;
		const one = join(scratch, `one.${extension}`);
		writeFileSync(one, extension === "wiki" ? "Hello.<ref>Marsh 1950</ref>\n" : "Hello.[^1]\n\n[^1]: Marsh 1950\n");
		const begin = compare(lint(one), ["-e", "0"], 4 * rounds);
		row(
			`start-up, a line of ${dialect}`,
			seconds(begin.ours),
			"`node -e 0`",
			seconds(begin.theirs),
			times(begin.ratio),
		);
		for (const [name, args] of Object.entries(listPeers(peers, folder, dialect))) {
			const { ours, theirs, ratio } = compare(lint(folder), args, name === "wikilint" ? Math.min(rounds, 3) : rounds);
			row(
				`${files} files of ${dialect}, ${megabytes.toFixed(1)} MB`,
				`${seconds(ours)}, ${rate(megabytes, ours)}`,
				name,
				`${seconds(theirs)}, ${rate(megabytes, theirs)}`,
				`${Number((1 / ratio).toPrecision(2))} × as fast`,
			);
		}
	}
	row(...measureCache({ lint, peers, corpus, scratch, rounds }));
	const head = `Measured on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0].model.trim()}, Node.js ${process.version}; whole processes, medians of ${rounds} runs in turn.`;
	return [head, "", "| what | citelint | beside it | its time | |", "| --- | --- | --- | --- | --- |", ...rows].join(
		"\n",
	);
}

/** A run over 5,000 files that another run has seen, beside a program that only reads them. */
function measureCache({ lint, peers, corpus, scratch, rounds }) {
	const folder = join(scratch, "five-thousand");
	const names = ["wikitext", "markdown", "rendered"].flatMap((dialect) =>
		readdirSync(join(corpus, dialect)).map((name) => join(dialect, name)),
	);
	for (let at = 0; at < 5000; at++) {
		const name = names[at % names.length];
		const target = join(folder, String(Math.floor(at / names.length)), name);
		mkdirSync(join(target, ".."), { recursive: true });
		cpSync(join(corpus, name), target);
	}
	const cached = lint("--cache-location", join(scratch, "cache"), folder);
	const cold = timeProcess(cached);
	const { ours, theirs, ratio } = compare(cached, [join(peers, "read.mjs"), folder], rounds);
	return [
		`5,000 files, warm cache (cold ${seconds(cold)})`,
		seconds(ours),
		"reading them",
		seconds(theirs),
		times(ratio),
	];
}

/** Puts the table between its marks in the README. */
export function writeTable(readme, table) {
	const text = readFileSync(readme, "utf8");
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from === -1 || to === -1) throw new Error(`${readme} has no marks for the table`);
	writeFileSync(readme, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
}

function seconds(milliseconds) {
	return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function rate(megabytes, milliseconds) {
	return `${(megabytes / (milliseconds / 1000)).toFixed(2)} MB/s`;
}

function times(ratio) {
	return `${ratio.toFixed(2)} × its time`;
}
