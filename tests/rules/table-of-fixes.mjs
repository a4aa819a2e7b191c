// Prints a table of what safe fixes do in a folder of texts: `node tests/rules/table-of-fixes.mjs FOLDER…`, after a build.
// fault · how many · with a safe fix · left once all are applied · found only then (must be 0). Exits 1 where a fix makes a new fault.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");
const scratch = mkdtempSync(join(tmpdir(), "citelint-fixes-"));
for (const folder of process.argv.slice(2)) cpSync(folder, join(scratch, basename(folder)), { recursive: true });

function run(...more) {
	const options = ["--no-config", "--no-ignore", "--skip", "coverage", "--notes", "--today", "2026-11-22"];
	const { stdout } = spawnSync(process.execPath, [cli, scratch, ...options, "--format", "ndjson", ...more], {
		encoding: "utf8",
		maxBuffer: 2 ** 30,
	});
	return stdout.split("\n").flatMap((line) => (line === "" ? [] : JSON.parse(line).diagnostics));
}

function count(diagnostics) {
	const counts = new Map();
	for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}

try {
	const found = run();
	const before = count(found);
	const fixable = count(found.filter(({ fix }) => fix?.safety === "safe"));
	const after = count(run("--fix"));
	let isWorse = false;
	console.log("| fault | found | with a safe fix | left | new |\n| --- | ---: | ---: | ---: | ---: |");
	for (const rule of [...new Set([...before.keys(), ...after.keys()])].sort()) {
		const [all, left] = [before.get(rule) ?? 0, after.get(rule) ?? 0];
		const fresh = Math.max(0, left - all);
		if (fresh > 0) isWorse = true;
		if (fixable.has(rule) || fresh > 0)
			console.log(`| ${rule} | ${all} | ${fixable.get(rule) ?? 0} | ${left} | ${fresh} |`);
	}
	process.exitCode = isWorse ? 1 : 0;
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
