import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { script, scriptHash } from "../../src/reporters/html/script.js";
import { makeHtmlReporter } from "../../src/reporters/html.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../files/scratch.js";
import { diagnostics, hostile, text } from "./hostile.js";
import { plain, report } from "./report.js";

const which = (name: string) => spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
const program = which("chromium");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the page", () => {
	it("obeys nothing that stands in a field", async () => {
		const page = await report(makeHtmlReporter, text, diagnostics, plain, `a"><script>x</script>.wiki`);
		expect(page.match(/<script/g)).toHaveLength(1);
		expect(page).not.toMatch(/[\u0000\u001b\u202e\ud800]|href="javascript/);
		expect(page).toContain("&#60;/script&#62;&#60;script&#62;alert(1)");
		expect(hostile).toContain("<script>");
	});

	it("names the hash of its own script, and no other may run", async () => {
		expect(createHash("sha256").update(script).digest("base64")).toBe(scriptHash);
		expect(await report(makeHtmlReporter, text, [])).toContain(`script-src 'sha256-${scriptHash}'`);
	});
});

if (program !== "" || process.env.CI) describe("the page in Chromium", testPage);
else describe.skip("the page in Chromium (skipped: the program chromium is not installed)", testPage);

function testPage(): void {
	let browser: Browser;
	beforeAll(async () => {
		expect(program, "CI must not pass without the program chromium").not.toBe("");
		browser = await puppeteer.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
	}, 60_000);
	afterAll(() => browser?.close());

	/** The report of the drafts in fixtures/showcase, opened as a file. */
	async function open(width: number, theme: "light" | "dark"): Promise<{ page: Page; faults: string[] }> {
		const folder = makeFolder();
		const file = join(folder, "report.html");
		const showcase = join(import.meta.dirname, "../../fixtures/showcase");
		runCli(showcase, ["--no-config", "--format", `html:${file}`]);
		const page = await browser.newPage();
		const faults: string[] = [];
		page.on("console", (message) => void faults.push(message.text()));
		page.on("pageerror", (error) => void faults.push(String(error)));
		await page.setViewport({ width, height: 800 });
		await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
		await page.goto(pathToFileURL(file).href);
		return { page, faults };
	}

	const visible = (page: Page) => page.$$eval(".finding:not([hidden])", (all) => all.map(({ id }) => id));

	it("is searched, filtered, grouped and walked by keyboard", { timeout: 60_000 }, async () => {
		const { page, faults } = await open(1200, "light");
		const all = await visible(page);
		expect(all.length).toBeGreaterThan(5);
		await page.keyboard.press("j");
		expect(await page.evaluate("document.activeElement.id")).toBe(all[0]);
		await page.keyboard.press("j");
		await page.keyboard.press("k");
		expect(await page.evaluate("document.activeElement.id")).toBe(all[0]);

		await page.keyboard.press("/");
		await page.keyboard.type("museum isbn");
		const found = await visible(page);
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThan(all.length);
		expect(await page.$eval("#count", (count) => count.textContent)).toBe(`${found.length} of ${all.length} findings`);
		await page.keyboard.press("Escape");
		expect(await visible(page)).toEqual(all);

		await page.click('input[value="error"]');
		const milder = await page.$$eval(".finding:not([hidden])", (nodes) => nodes.map((node) => node.className));
		expect(milder.every((name) => !name.includes("error"))).toBe(true);
		await page.click('input[value="error"]');
		await page.select("#grouping", "rule");
		expect(await page.$$eval(".group h2", (heads) => heads.map((head) => head.textContent))).toContain("invalid-isbn");
		expect((await visible(page)).sort()).toEqual([...all].sort());
		await page.select("#grouping", "path");
		expect(await visible(page)).toEqual(all);
		expect(faults).toEqual([]);
	});

	it.each([
		[1200, "light"],
		[1200, "dark"],
		[360, "light"],
		[360, "dark"],
	] as const)("axe-core finds nothing at %i pixels, %s", { timeout: 60_000 }, async (width, theme) => {
		const { page } = await open(width, theme);
		const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
		expect(overflow).toBeLessThanOrEqual(0);
		// Through the debugger, since the page lets no other script run.
		await page.evaluate(axe);
		const violations = await page.evaluate(
			"axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
		);
		expect(violations).toEqual([]);
		const { SCREENSHOTS } = process.env;
		if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `report-${width}-${theme}.png`) });
	});
}
