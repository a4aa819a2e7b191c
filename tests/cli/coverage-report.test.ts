import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const page = `Brackwater is a harbour town.

== History ==
The pier was built in 1871.<ref name="a">{{cite book |last=Marsh |first=Ada |title=Tides <script>document.title="run"</script> |url=https://brackwater.example/tides |date=1907}}</ref> It is of iron.

The <nowiki><script>document.title="run"</script><img src=x onerror="document.title='run'"></nowiki> lamp cost 12,000 crowns in 1904.

== Ferry ==
The ferry began to sail in 1911.<ref name="a" />
`;

/** Half of the statements have a source. */
const short = "A town.\n\n== History ==\nIt was built in 1871.<ref>Almanac, 1907.</ref>\n\nIt burned down in 1904.\n";

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
	existsSync(path),
);

function runChromium(...args: string[]): string {
	const flags = [
		"--headless",
		"--no-sandbox",
		"--disable-gpu",
		"--disable-dev-shm-usage",
		"--virtual-time-budget=2000",
	];
	return execFileSync(chromium ?? "", [...flags, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

describe("the report of coverage", () => {
	it("is a table by section, the worst first, and what asks for a source most", () => {
		const { code, out } = runCli(makeFolder({ "a.wiki": page }), ["coverage", "a.wiki"]);
		expect(code).toBe(0);
		const lines = out.split("\n");
		expect(lines.slice(0, 7)).toEqual([
			"a.wiki",
			"",
			"  statements            paragraphs    section",
			"   33 %  1 of 3         1 of 2        History",
			"  100 %  1 of 1         1 of 1        Ferry",
			"   50 %  2 of 4         2 of 3        all of it",
			"",
		]);
		expect(out).toContain("2 statements have no source:");
		expect(out).toMatch(/^ {7}6 {2}The <script>.*…\n {10}it quotes someone, gives a sum of money/m);
	});

	it("--min-coverage ends with 1 below it, and says where", () => {
		const folder = makeFolder({ "a.wiki": short });
		expect(runCli(folder, ["coverage", "--min-coverage", "50", "a.wiki"]).code).toBe(0);
		const { code, err } = runCli(folder, ["coverage", "--min-coverage", "50.5", "a.wiki"]);
		expect([code, err]).toEqual([1, "citelint: a.wiki: sources support 50.0 % of the statements, less than 50.5 %\n"]);
		expect(runCli(folder, ["coverage", "--min-coverage", "many", "a.wiki"]).code).toBe(2);
		expect(runCli(folder, ["coverage", "--min-coverage", "101", "a.wiki"]).code).toBe(2);
	});

	it("--baseline says what a change adds and takes away, wherever it stands", () => {
		const folder = makeFolder({ "a.wiki": short });
		writeFileSync(join(folder, "before.ndjson"), runCli(folder, ["coverage", "--format", "ndjson", "a.wiki"]).out);
		const args = ["coverage", "--baseline", "before.ndjson", "a.wiki"];
		expect(runCli(folder, args).out).toContain("This change adds 0 unsupported statements and takes 0 away.");
		writeFileSync(join(folder, "a.wiki"), short.replace("It burned", "The mole is long.\n\nA fire came. It burned"));
		expect(runCli(folder, args).out).toContain(
			"This change adds 2 unsupported statements and takes 0 away:\n  a.wiki:6  The mole is long.\n  a.wiki:8  A fire came.\n",
		);
		writeFileSync(join(folder, "a.wiki"), short.replace("It burned down in 1904.", ""));
		expect(runCli(folder, args).out).toContain("This change adds 0 unsupported statements and takes 1 away.");
		writeFileSync(join(folder, "before.ndjson"), "{}\n");
		expect(runCli(folder, args)).toMatchObject({
			code: 2,
			err: "citelint: --baseline before.ndjson:1: not a line of coverage --format ndjson\n",
		});
	});

	it("--format html is one page that holds no foreign markup and asks for nothing from elsewhere", () => {
		const { code, out } = runCli(makeFolder({ "a.wiki": page }), ["coverage", "--format", "html", "a.wiki"]);
		expect(code).toBe(0);
		expect(out).not.toMatch(/<script|<img|<link|@import|url\(/i);
		expect(out).toContain('class="s uncited"');
		expect(out).toMatch(
			/title="no source; it quotes someone, gives a sum of money, says when something happened; need 0\.\d\d"/,
		);
		expect(out).toContain('<a href="https://brackwater.example/tides" rel="noreferrer">');
		expect(out).toMatch(/prefers-color-scheme: dark/);
	});

	it.skipIf(chromium === undefined && !process.env.CI)("is shown by a browser as it is meant (needs chromium)", () => {
		const folder = makeFolder({ "a.wiki": page });
		const file = join(folder, "a.html");
		writeFileSync(file, runCli(folder, ["coverage", "--format", "html", "a.wiki"]).out);
		const tree = runChromium("--dump-dom", `file://${file}`);
		expect(tree).toContain("<title>Coverage</title>");
		expect(tree).not.toMatch(/<script|<img/i);
		expect(tree.match(/class="s /g)?.length).toBeGreaterThanOrEqual(5);
		const picture = join(folder, "a.png");
		runChromium(`--screenshot=${picture}`, "--window-size=1200,900", `file://${file}`);
		expect(readFileSync(picture).subarray(1, 4).toString()).toBe("PNG");
	});
});
