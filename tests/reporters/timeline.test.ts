import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { timelineScript, timelineScriptHash } from "../../src/reporters/timeline/timeline-script.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../files/scratch.js";
import { describeInChromium, expectAccessible, screens } from "./chromium.js";

const life = `{{Infobox person
| name = Ada Marsh
| birth_date = 3 March 1886
}}
'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.<ref>{{cite book |last=Lund |title=Tides |date=1992 |url=https://brackwater.example/tides}}</ref>

== Life ==
She married Tom Lund in 1912. About 1921 she founded the Ware Guild. In September 1939 <nowiki><script>document.title="run"</script></nowiki> the harbour was closed.
`;
const other = "The '''Heron Bridge''' is a bridge. It was opened in 1911.<ref>[javascript:alert(1) Almanac]</ref>\n";

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

describeInChromium("the timeline", (open) => {
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

	it.each(screens)("axe-core finds nothing at %i pixels, %s", { timeout: 60_000 }, async (width, theme) => {
		const report = draw(["--no-config", "--format", "html"], { "a.wiki": life });
		for (const [name, html] of Object.entries({ timeline: timeline(), report })) {
			const { page } = await open(html, width, theme);
			await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
			await expectAccessible(page, `${name}-facts-${width}-${theme}`);
		}
	});
});
