import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { makeFolder } from "../files/scratch.js";

const program = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();

/** Opens a page from a file; `faults` is what it complains of. */
type OpenPage = (
	html: string,
	width: number,
	theme: "light" | "dark",
) => Promise<{ readonly page: Page; readonly faults: readonly string[] }>;

/** Tests of pages in the browser; without it they are skipped with a word, in CI they fail. */
export function describeInChromium(name: string, testPage: (open: OpenPage) => void): void {
	let browser: Browser;
	const open: OpenPage = async (html, width, theme) => {
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
	};
	const test = () => {
		beforeAll(async () => {
			expect(program, "CI must not pass without the program chromium").not.toBe("");
			browser = await puppeteer.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
		}, 60_000);
		afterAll(() => browser?.close(), 60_000);
		testPage(open);
	};
	if (program !== "" || process.env.CI) describe(`${name} in Chromium`, test);
	else describe.skip(`${name} in Chromium (skipped: the program chromium is not installed)`, test);
}

/** Desk and phone, light and dark. */
export const screens = [
	[1200, "light"],
	[1200, "dark"],
	[360, "light"],
	[360, "dark"],
] as const;

/** A page fits its window, and axe-core finds nothing; with SCREENSHOTS set it is drawn into that folder. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
	expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
	// Through the debugger, since the page lets no other script run.
	await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
	const violations = await page.evaluate(
		"axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
	);
	expect(violations).toEqual([]);
	const { SCREENSHOTS } = process.env;
	if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}
