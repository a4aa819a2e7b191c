import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const program = join(import.meta.dirname, "../../dist/cli.js");
const book = (title: string, isbn: string) => `A.<ref>{{cite book |last=Lund |title=${title} |isbn=${isbn}}}</ref>\n`;

/** Texts that contradict each other in each way that rules of several documents know. */
function makeTexts(): Record<string, string> {
	const texts: Record<string, string> = {
		"bridge.wiki":
			"{{Infobox bridge\n| name = Brackwater Bridge\n| length = 475 m\n}}\nThe '''Brackwater Bridge''' crosses the Arve. The Brackwater Bridge has a length of 584 metres.\n",
		// Directives, behind lines of each kind of end.
		"quiet.wiki": `One.\r\nTwo.\r\n${book("Silence", "978-0-306-40615-7")}<!-- citelint disable-next-line one-identifier-two-works -->\r\n\r\n${book("Silent", "978-0-306-40615-7")}`,
		"still.wiki": `<!-- citelint disable sources -->\n${book("Stillness", "978-0-306-40615-7")}<!-- citelint enable sources -->\n${book("Still", "978-0-306-40615-7")}`,
		"mute.md": `<!-- citelint disable-file date-differs-between-documents: a namesake -->\n\nAda Marsh was born on 23 May 1886 in Ware.\n`,
		"z one.txt": "Ada Marsh (3 May 1886 – 4 June 1967) was a pilot.\n",
		"a.txt": "Ada Marsh was born on 13 May 1886 in Ware. She died on 4 June 1967.\n",
		"left.txt": "Nora Quill left Brackwater at age 36 and arrived at Ware in 1911.\n",
		"quill.txt": "Nora Quill (3 May 1886 – 4 June 1967) was a pilot.\n",
		"ä.wiki": book("Tides at Brackwater", "978-0-306-40615-7"),
		"b.wiki": book("Harbour lights", "0-306-40615-2"),
	};
	for (let at = 0; at < 40; at++)
		texts[`many/${at}.txt`] =
			`Ivo Lund${at % 7} Tarn (${1 + (at % 20)} May 18${10 + (at % 3)} – 4 June 1867) was a pilot.\n`;
	return texts;
}

/** Rules that find something in them. */
const corpusRules = [
	"age-against-birth-elsewhere",
	"date-differs-between-documents",
	"one-identifier-two-works",
	"two-values-for-one-measure",
];

/** What one run over all texts says of these rules, a finding a line. */
function lintAtOnce(folder: string): string {
	const { documents } = JSON.parse(runCli(folder, ["--format", "json"]).out);
	return documents
		.flatMap(({ path, diagnostics }: { path: string; diagnostics: { rule: string }[] }) =>
			diagnostics
				.filter(({ rule }) => corpusRules.includes(rule))
				.map((diagnostic) => `${JSON.stringify({ path, ...diagnostic })}\n`),
		)
		.join("");
}

const sort = (lines: string) => spawnSync("sort", { input: lines, encoding: "utf8", env: { LC_ALL: "C" } }).stdout;
const hasParallel =
	spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.includes("GNU parallel") === true;

describe("facts and compare", () => {
	it("say of sorted facts what a run over all texts says", () => {
		const folder = makeFolder(makeTexts());
		const found = runCli(folder, ["compare"], { input: sort(runCli(folder, ["facts"]).out) });
		expect([found.code, found.err]).toEqual([1, ""]);
		const told = found.out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line).rule);
		expect([...new Set(told)].sort()).toEqual(corpusRules);
		expect(sort(found.out)).toBe(sort(lintAtOnce(folder)));
	});

	it("say it by the wishes of each config, in the language that is asked for", () => {
		const folder = makeFolder({
			...makeTexts(),
			"citelint.json": JSON.stringify({
				language: "fr",
				rules: { contradictions: "info" },
				overrides: [{ files: ["many/1*.txt"], rules: { contradictions: "off" } }],
			}),
		});
		const found = runCli(folder, ["compare"], { input: sort(runCli(folder, ["facts"]).out) });
		expect(found.out).toContain("«");
		expect(found.out).not.toMatch(/^\{"path":"many\/1/m);
		expect(sort(found.out)).toBe(sort(lintAtOnce(folder)));
		// Notes never fail a run.
		expect(runCli(folder, ["compare", "--skip", "sources"], { input: sort(runCli(folder, ["facts"]).out) }).code).toBe(
			0,
		);
	});

	it.skipIf(!hasParallel && !process.env.CI)(
		"say the same, byte for byte, when GNU parallel shuffles them over jobs",
		() => {
			expect(hasParallel).toBe(true);
			const folder = makeFolder(makeTexts());
			const script = `set -euo pipefail; export LC_ALL=C
find . -type f \\( -name '*.txt' -o -name '*.wiki' -o -name '*.md' \\) -print0 | sed -z 's|^\\./||' \\
	| parallel --null --max-args 7 --jobs 4 '"${process.execPath}" "${program}" facts -- {}' | sort > facts
# Lines of one key go to one job: the key decides, as a shuffle does it.
mkdir parts && awk -F'"' '{ n = 0; for (i = 1; i <= length($4); i++) n = (n * 31 + index("abcdefghijklmnopqrstuvwxyz 0123456789:|-", substr($4, i, 1))) % 3; print > ("parts/" n) }' facts
parallel --jobs 3 '"${process.execPath}" "${program}" compare {} || test $? -eq 1' ::: parts/* | sort`;
			const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
			expect(stderr.replace(/^.*Academic.*|^.*citation.*$/gim, "")).not.toContain("citelint:");
			expect(readdirSync(join(folder, "parts"))).toHaveLength(3);
			expect(stdout).toBe(sort(lintAtOnce(folder)));
		},
	);

	it("refuse what is not sorted, and what are no facts", () => {
		const folder = makeFolder();
		const line = (key: string) =>
			`${JSON.stringify({ key, path: "a", length: 1, lines: { numbers: [1], starts: [0], ends: [2] } })}\n`;
		expect(runCli(folder, ["compare"], { input: line("b") + line("a") })).toMatchObject({ code: 2 });
		expect(runCli(folder, ["compare"], { input: "{}\n" }).err).toContain("not a line of citelint facts: {}");
		expect(runCli(folder, ["compare"], { input: line("a") + line("a b") + line("a\u00e4") })).toMatchObject({
			code: 0,
		});
	});
});

describe("shards", () => {
	it("merged say what one run says", () => {
		const folder = makeFolder(makeTexts());
		const whole = runCli(folder, ["--format", "json"]);
		for (const shard of [1, 2, 3]) {
			const { code, err } = runCli(folder, ["--shard", `${shard}/3`, "--cache-location", `../part-${shard}`]);
			expect([code !== 2, err]).toEqual([true, ""]);
		}
		const parts = [1, 2, 3].map((shard) => `../part-${shard}`);
		expect(runCli(folder, ["merge", "--format", "json", ...parts])).toEqual(whole);
		for (const part of parts) expect(existsSync(join(folder, part))).toBe(true);
		// Which shard a text is in does not depend on the others.
		expect(readFileSync(join(folder, parts[0]!)).length).toBeGreaterThan(100);
	});

	it("are numbered from 1, and need a file", () => {
		const folder = makeFolder(makeTexts());
		expect(runCli(folder, ["--shard", "0/3", "--cache-location", "x"]).err).toContain(
			"--shard 0/3: not a shard such as 1/4",
		);
		expect(runCli(folder, ["--shard", "1/3"]).err).toContain("--shard needs --cache-location");
		expect(runCli(folder, ["merge", "a.txt"]).err).toContain("a.txt: no part that --shard has written");
	});
});
