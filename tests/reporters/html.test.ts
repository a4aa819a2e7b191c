import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { script, scriptHash } from "../../src/reporters/html/script.js";
import { makeHtmlReporter } from "../../src/reporters/html.js";
import { runCli } from "../cli/run-cli.js";
import { describeInChromium, expectAccessible, screens } from "./chromium.js";
import { diagnostics, hostile, text } from "./hostile.js";
import { plain, report } from "./report.js";

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

describeInChromium("the page", (open) => {
	/** The report of the drafts in fixtures/showcase. */
	const showcase = join(import.meta.dirname, "../../fixtures/showcase");
	const draw = () => runCli(showcase, ["--no-config", "--format", "html"]).out;
	const visible = (page: Page) => page.$$eval(".finding:not([hidden])", (all) => all.map(({ id }) => id));

	it("is searched, filtered, grouped and walked by keyboard", { timeout: 60_000 }, async () => {
		const { page, faults } = await open(draw(), 1200, "light");
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

	it.each(screens)("axe-core finds nothing at %i pixels, %s", { timeout: 60_000 }, async (width, theme) => {
		const { page } = await open(draw(), width, theme);
		await expectAccessible(page, `report-${width}-${theme}`);
	});
});
