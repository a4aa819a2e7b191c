import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defineRule } from "../../src/index.js";
import remarkCitelint, { type RemarkOptions } from "../../src/remark.js";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const remark = join(project, "node_modules/remark-cli/cli.js");

/** Runs remark-cli in a folder in which citelint is installed. */
function runRemark(text: string, options: object) {
	const folder = makeFolder({
		"a.md": text,
		".remarkrc.json": JSON.stringify({ plugins: [["citelint/remark", options]] }),
	});
	mkdirSync(join(folder, "node_modules"));
	symlinkSync(project, join(folder, "node_modules/citelint"));
	const { FORCE_COLOR: _forced, ...env } = process.env;
	return spawnSync(process.execPath, [remark, "--no-color", "a.md"], { cwd: folder, encoding: "utf8", env });
}

describe("remark-cli", () => {
	it("says what citelint says, at its place", () => {
		const { status, stdout, stderr } = runRemark("A pier.[^1] A [b].\n\n[^1]: https://example.org/x\n", {
			only: ["bare-url"],
		});
		expect(status, stderr).toBe(0);
		expect(stderr).toMatch(/3:7-3:28 +warning .*bare-url +citelint/);
		expect(stdout).toContain("A pier");
	});

	it("fails for errors, and takes wishes", () => {
		const text = "A pier.<ref>{{cite web|title=B|access-date=2020-01-01}}</ref>\n";
		const only = ["access-date-without-url"];
		expect(runRemark(text, { only })).toMatchObject({ status: 1, stderr: expect.stringMatching(/error .*citelint/) });
		expect(runRemark(text, { only, wishes: { [only[0]!]: { severity: "warning" } } }).status).toBe(0);
		expect(runRemark(text, { skip: ["citations", "references", "coverage"] }).stderr).toBe("a.md: no issues found\n");
	});

	it("refuses an option that means nothing", () => {
		const { status, stderr } = runRemark("A pier.\n", { only: ["bare-urls"] });
		expect([status, stderr]).toEqual([
			1,
			expect.stringContaining('unknown rule or family "bare-urls"; did you mean bare-url?'),
		]);
	});
});

/** What the plugin says of a text that remark has read already. */
async function runPlugin(text: string, options: RemarkOptions) {
	const messages: { reason: string; ruleId?: string; fatal?: boolean | null; note?: string }[] = [];
	const message = (reason: string, more: object) => {
		messages.push({ reason, ...more });
		return messages.at(-1)!;
	};
	await remarkCitelint(options)({}, { path: "a.md", toString: () => text, message });
	return messages;
}

describe("the plugin", () => {
	it("says of a text that is too large that it was not linted", async () => {
		expect(await runPlugin("ä".repeat(17 * 1024 * 1024), {})).toMatchObject([
			{ reason: "too large (34.0 MiB; the limit is 32.0 MiB)", source: "citelint", fatal: true },
		]);
	});

	it("tells a fault of its own, or of a rule, as a message, and goes on", async () => {
		const broken = defineRule({
			id: "broken",
			family: "sources",
			title: "It breaks",
			why: "It is broken.",
			scope: "document",
			severity: "warning",
			reads: [],
			examples: { fires: ["A pier."], quiet: ["A pier."] },
			// biome-ignore lint/correctness/useYield: it does not come so far
			*check() {
				throw new Error("no luck");
			},
		});
		expect(await runPlugin("A pier.\n", { rules: [broken] })).toMatchObject([
			{ reason: "The rule broken failed: no luck", ruleId: "internal-error", fatal: true },
		]);
		const options = {
			get today(): string {
				throw new Error("no\u001b[2Jclock");
			},
		};
		expect(await runPlugin("A pier.\n", options)).toMatchObject([
			{ reason: "internal error: no\u241b[2Jclock", fatal: true },
		]);
	});

	it("prints nothing that a terminal would obey", async () => {
		const text =
			"Mali.<ref>{{cite web|title=Mali|url=https://example.org|dat\u001b[2Je=2020}}</ref>\n\n<references />\n";
		const messages = await runPlugin(text, { only: ["citations"] });
		expect(messages.map(({ reason }) => reason).join("\n")).toContain("dat\u241b[2Je");
		expect(JSON.stringify(messages.map(({ reason, note }) => [reason, note]))).not.toContain("\\u001b");
	});

	it.each([
		["brackets", "[".repeat(20_000)],
		["templates", "{{cite web|".repeat(20_000)],
		["references", "<ref>".repeat(5000)],
		["quotes", "> ".repeat(5000)],
		["lone surrogates and NUL", "\ud800 \0 [^\udc00]\n\n[^\udc00]: \0".repeat(200)],
		["one line", "A pier at the end of the town. ".repeat(30_000)],
	])(
		"reads hostile text: %s",
		async (_name, text) => {
			for (const { reason } of await runPlugin(text, {})) expect(reason).not.toMatch(/failed:|internal error/);
		},
		60_000,
	);
});
