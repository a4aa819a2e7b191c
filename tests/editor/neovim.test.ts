import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";

const isInstalled = spawnSync("nvim", ["--version"]).status === 0;

if (isInstalled || process.env.CI) describe("neovim", testNeovim);
else describe.skip("neovim (skipped: the program nvim is not installed)", testNeovim);

const text = `Mali.<ref name="one">{{cite web|title=Mali|access-date=2020-01-01}}</ref>

More.<ref name="one" /> The pier opened in May 1871.

{{reflist}}
`;

/** What the page of editors tells people to copy. */
function readSnippet(): string {
	const page = readFileSync(join(import.meta.dirname, "../../docs/editors.md"), "utf8");
	return /```lua\n(.*?)```/s.exec(page)![1]!;
}

function testNeovim(): void {
	it("shows, explains, mends, finds and renames", () => {
		expect(isInstalled, "CI must not pass without the program nvim").toBe(true);
		const config = JSON.stringify({ rules: { coverage: "off", "missing-url": "off" } });
		const folder = makeFolder({ "a.wiki": text, "citelint.json": config, "snippet.lua": readSnippet() });
		mkdirSync(join(folder, ".bin"));
		symlinkSync(join(import.meta.dirname, "../../dist/cli.js"), join(folder, ".bin/citelint"));
		const script = join(import.meta.dirname, "neovim.lua");
		const { status, stderr } = spawnSync("nvim", ["--headless", "--clean", "-n", "-S", script], {
			cwd: folder,
			encoding: "utf8",
			timeout: 100_000,
			env: {
				...process.env,
				PATH: `${join(folder, ".bin")}:${process.env.PATH}`,
				XDG_STATE_HOME: folder,
				XDG_DATA_HOME: folder,
				XDG_CACHE_HOME: folder,
			},
		});
		const file = join(folder, "results.json");
		const results = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
		expect(results.problem, stderr).toBeUndefined();
		expect(status, stderr).toBe(0);

		expect(results.opened).toEqual([
			{ code: "access-date-without-url", line: 1, column: 43, severity: 1, message: expect.any(String) },
		]);
		expect(results.hover.contents.value).toContain("{{cite web|title=Mali|access-date=2020-01-01}}");
		expect(results.definition[0].range.start).toEqual({ line: 0, character: 5 });
		expect(results.back.map(({ range }: { range: { start: object } }) => range.start)).toContainEqual({
			line: 2,
			character: 5,
		});
		expect(results.references).toHaveLength(2);
		expect(results.prepare.placeholder).toBe("one");
		const [edits] = Object.values<object[]>(results.rename.changes);
		expect(edits).toHaveLength(2);
		expect(results.refused.message).toBe("MediaWiki takes no number as a name");
		const symbols = results.symbols.map(({ name, detail }: { name: string; detail: string }) => `${detail}: ${name}`);
		expect(symbols).toContain("reference: one");
		expect(symbols.join("\n")).toContain("claim, 1871-05: The pier opened in May 1871.");
		expect(results.actions.map(({ title }: { title: string }) => title)).toEqual([
			expect.stringContaining("access-date"),
			"Silence access-date-without-url here",
			"Make all safe fixes of citelint",
		]);
		expect(results.mended[0]).toBe('Mali.<ref name="one">{{cite web|title=Mali}}</ref>');
		const undefinedReference = results.typed.find(({ code }: { code: string }) => code === "undefined-reference");
		expect(undefinedReference).toMatchObject({ line: 6, column: 4 + 11 });
		expect(results.names.map(({ label }: { label: string }) => label)).toContain("one");
		const parameters = results.parameters.map(({ label }: { label: string }) => label);
		expect(parameters).toContain("access-date");
		expect(parameters).not.toContain("title");
	});
}
