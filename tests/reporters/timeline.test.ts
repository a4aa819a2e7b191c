import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timelineScript, timelineScriptHash } from "../../src/reporters/timeline/timeline-script.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../files/scratch.js";

const life = `{{Infobox person
| name = Ada Marsh
| birth_date = 3 March 1886
}}
'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.<ref>{{cite book |last=Lund |title=Tides |date=1992 |url=https://brackwater.example/tides}}</ref>

== Life ==
She married Tom Lund in 1912. About 1921 she founded the Ware Guild. In September 1939 <nowiki><script>document.title="run"</script></nowiki> the harbour was closed.
`;
const other = "The '''Heron Bridge''' is a bridge. It was opened in 1911.<ref>[javascript:alert(1) Almanac]</ref>\n";

const program = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

function draw(args: readonly string[], files: Record<string, string>): string {
	return runCli(makeFolder(files), [...args, ...Object.keys(files)]).out;
}

const timeline = () => draw(["claims", "--format", "html"], { "a.wiki": life, "b.wiki": other });

describe("the timeline", () => {
	it("names the hash of its own script, and no other may run", () => {
		expect(createHash("sha256").update(timelineScript).digest("base64")).toBe(timelineScriptHash);
		const page = timeline();
		expect(page).toContain(`script-src 'sha256-${timelineScriptHash}'`);
		expect(page.match(/<script/g)).toHaveLength(1);
		expect(page).not.toContain(`href="javascript`);
	});

	it("has its subjects, their sources beside them, and what contradicts them", () => {
		const page = timeline();
		expect(page).toMatch(/<h3>Ada Marsh <span/);
		expect(page).toContain(`<a href="https://brackwater.example/tides" rel="noreferrer">Lund. 1992. Tides</a>`);
		expect(page.match(/class="entry conflict"/g)?.length).toBeGreaterThanOrEqual(2);
		expect(page).toContain("are two dates for the birth");
	});

	it("of a text without dates says so", () => {
		expect(draw(["claims", "--format", "html"], { "a.wiki": "A town.\n" })).toContain("No dated statement.");
	});

	it("and the coverage are parts of the page of findings, folded up", () => {
		const page = draw(["--no-config", "--format", "html"], { "a.wiki": life });
		expect(page).toContain("<summary>Timeline: ");
		expect(page).toContain("<summary>Coverage: sources support ");
	});
});

if (program !== "" || process.env.CI) describe("the timeline in Chromium", testPage);
else describe.skip("the timeline in Chromium (skipped: the program chromium is not installed)", testPage);

function testPage(): void {
	let browser: Browser;
	beforeAll(async () => {
		expect(program, "CI must not pass without the program chromium").not.toBe("");
		browser = await puppeteer.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
	}, 60_000);
	afterAll(() => browser?.close());

	async function open(html: string, width: number, theme: "light" | "dark"): Promise<{ page: Page; faults: string[] }> {
		const file = join(makeFolder(), "page.html");
		writeFileSync(file, html);
		const page = await browser.newPage();
		const faults: string[] = [];
		page.on("console", (message) => void faults.push(message.text()));
		page.on("pageerror", (error) => void faults.push(String(error)));
		await page.setViewport({ width, height: 800 });
		await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
		await page.goto(pathToFileURL(file).href);
		return { page, faults };
	}

	const visible = (page: Page) => page.$$eval(".entry:not([hidden])", (all) => all.map(({ id }) => id));

	it("is searched, filtered and walked by keyboard", { timeout: 60_000 }, async () => {
		const { page, faults } = await open(timeline(), 1200, "light");
		const all = await visible(page);
		expect(all.length).toBeGreaterThan(5);
		await page.keyboard.press("j");
		expect(await page.evaluate("document.activeElement.id")).toBe(all[0]);
		await page.keyboard.press("/");
		await page.keyboard.type("heron 1911");
		expect(await visible(page)).toHaveLength(1);
		await page.keyboard.press("Escape");
		expect(await visible(page)).toEqual(all);
		await page.click("input[name=conflicts]");
		const red = await page.$$eval(".entry:not([hidden])", (nodes) => nodes.map((node) => node.className));
		expect(red.length).toBeGreaterThan(1);
		expect(red.every((name) => name.includes("conflict"))).toBe(true);
		await page.click("input[name=conflicts]");
		await page.click("input[name=unsourced]");
		expect((await visible(page)).length).toBeLessThan(all.length);
		await page.click("input[name=unsourced]");
		await page.select("#event", "marriage");
		expect(await visible(page)).toHaveLength(1);
		expect(faults).toEqual([]);
		expect(await page.title()).not.toBe("run");
	});

	it.each([
		[1200, "light"],
		[1200, "dark"],
		[360, "light"],
		[360, "dark"],
	] as const)("axe-core finds nothing at %i pixels, %s", { timeout: 60_000 }, async (width, theme) => {
		const report = draw(["--no-config", "--format", "html"], { "a.wiki": life });
		for (const [name, html] of [
			["timeline", timeline()],
			["report", report],
		] as const) {
			const { page } = await open(html, width, theme);
			await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
			expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
			// Through the debugger, since the page lets no other script run.
			await page.evaluate(axe);
			const violations = await page.evaluate(
				"axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
			);
			expect(violations).toEqual([]);
			const { SCREENSHOTS } = process.env;
			if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}-facts-${width}-${theme}.png`) });
		}
	});
}
