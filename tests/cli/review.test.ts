import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";
import { hasTerminal, runInTerminal } from "./run-in-terminal.js";

const date = "|access-date=3 May 2019";
const cite = (title: string) => `{{cite book |title=${title} ${date}}}`;
const page = `The pier.<ref>${cite("Tides")}</ref> It burned.<ref>${cite("Silt")}</ref>\nThe ferry.<ref>${cite("Fares")}</ref>\n\n{{reflist}}\n`;
const rule = "access-date-without-url";
const args = ["review", "--no-config", "--only", rule];
const asked = "[q]uit";
const read = (folder: string, name = "a.wiki") => readFileSync(join(folder, name), "utf8");

describe("review", () => {
	it("refuses without a terminal", () => {
		const { code, out, err } = runCli(makeFolder({ "a.wiki": page }), args);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toContain("needs a terminal");
	});

	describe.skipIf(!hasTerminal)("in a terminal", () => {
		it("fixes, passes over, silences with a reason", async () => {
			const folder = makeFolder({ "a.wiki": page });
			const { code, shown } = await runInTerminal(folder, args, [
				[asked, "f"],
				[asked, "s"],
				[asked, "d"],
				["reason: ", "as the shelf says -->\u007f\r"],
			]);
			expect(shown).toContain("2 of 3");
			expect(shown).toContain("1 fixed, 1 silenced, 1 left.");
			expect(code).toBe(1);
			expect(read(folder)).toBe(
				page
					.replace(date, "")
					.replace("\nThe ferry", `\n<!-- citelint disable-next-line ${rule}: as the shelf says – -->\nThe ferry`),
			);
			expect(runCli(folder, args.slice(1)).out).toContain("1 error, ");
		});

		it("has written what was answered before it is left, and keeps the file's mode", async () => {
			const folder = makeFolder({ "a.wiki": page });
			const before = statSync(join(folder, "a.wiki")).mode;
			const { code } = await runInTerminal(folder, args, [
				[asked, "f"],
				[asked, "\u0003"],
			]);
			expect(code).toBe(1);
			expect(read(folder)).toBe(page.replace(date, ""));
			expect(statSync(join(folder, "a.wiki")).mode).toBe(before);
		});

		it("passes over a rule, says why, and gives a reason up", async () => {
			const folder = makeFolder({ "a.wiki": page });
			const { shown } = await runInTerminal(folder, args, [
				[asked, "w"],
				["vouches", "d"],
				["reason: ", "no\u001b"],
				["given up", "r"],
			]);
			expect(shown).toContain("0 fixed, 0 silenced, 3 left.");
			expect(read(folder)).toBe(page);
		});

		it("opens $EDITOR at the line, and asks about what stands there then", async () => {
			const folder = makeFolder({
				"a.wiki": page,
				"editor.sh": "#!/bin/sh\nsed -i 's/|access-date=3 May 2019//g' \"$1\"\n",
			});
			const { code, shown } = await runInTerminal(folder, args, [[asked, "e"]], {
				VISUAL: "sh ./editor.sh",
			});
			expect(shown).toContain("[e]dit in sh ./editor.sh");
			expect(read(folder)).not.toContain("access-date");
			expect(code).toBe(0);
		});

		it("leaves a file alone that has changed meanwhile", async () => {
			const folder = makeFolder({ "a.wiki": page });
			const { shown } = await runInTerminal(folder, args, [
				[
					asked,
					(type) => {
						writeFileSync(join(folder, "a.wiki"), "Other words.\n");
						type("f");
					},
				],
				["has changed", "q"],
			]);
			expect(shown).toContain("not written");
			expect(read(folder)).toBe("Other words.\n");
		});

		it("has nothing to ask about a text without findings", async () => {
			const { code, shown } = await runInTerminal(makeFolder({ "a.wiki": "A pier.\n" }), args, []);
			expect(shown).toContain("Nothing to review.");
			expect(code).toBe(0);
		});
	});
});
