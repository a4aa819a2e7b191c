import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const cite = (day: number) => `A.<ref>{{cite web|title=Mali|access-date=2020-01-0${day}}}</ref>\n\n`;
const end = "{{reflist}}\n";
const fault = ["--only", "access-date-without-url", "--format", "compact"];

function makeOld() {
	const folder = makeFolder({ "b.wiki": cite(1) + cite(2) + cite(1) + end, "a/c.wiki": cite(3) + end });
	const run = (...args: string[]) => runCli(folder, [...fault, ...args]);
	const read = () => readFileSync(join(folder, "citelint-baseline.json"), "utf8");
	const updated = run("--update-baseline");
	return { folder, run, read, updated };
}

describe("the baseline", () => {
	it("takes in what is found, sorted, and then lets it pass", () => {
		const { run, read, updated } = makeOld();
		expect(updated).toEqual({
			code: 0,
			out: "",
			err: 'citelint: 4 findings are known in citelint-baseline.json; a config names it: "baseline": "citelint-baseline.json"\n',
		});
		const { version, findings } = JSON.parse(read());
		expect(version).toBe(1);
		expect(Object.keys(findings["access-date-without-url"])).toEqual(["a/c.wiki", "b.wiki"]);
		expect(findings["access-date-without-url"]["b.wiki"]).toHaveLength(3);
		expect(run("--baseline", "citelint-baseline.json")).toEqual({ code: 0, out: "", err: "" });
		run("--update-baseline");
		expect(JSON.parse(read())).toEqual({ version, findings });
	});

	it("reports what is new, wherever the lines have moved", () => {
		const { folder, run } = makeOld();
		writeFileSync(join(folder, "b.wiki"), `New words.\n\n${cite(2)}${cite(1)}${cite(4)}${cite(1)}${end}`);
		const { code, out } = run("--baseline", "citelint-baseline.json");
		expect(code).toBe(1);
		expect(out).toMatch(/^b\.wiki:7:\d+: error .*\n$/);
	});

	it("says what has been mended, and lets it go when it is updated", () => {
		const { folder, run, read } = makeOld();
		writeFileSync(join(folder, "b.wiki"), cite(1) + end);
		rmSync(join(folder, "a/c.wiki"));
		expect(run("--baseline", "citelint-baseline.json", "b.wiki").err).toBe(
			"citelint: 2 known in citelint-baseline.json and mended; --update-baseline takes them out\n",
		);
		run("--update-baseline", "b.wiki");
		expect(JSON.parse(read()).findings["access-date-without-url"]).toEqual({ "b.wiki": [expect.any(String)] });
	});

	it("is named by a config too, which holds in hooks", () => {
		const { folder, run } = makeOld();
		expect(run().code).toBe(1);
		writeFileSync(join(folder, "citelint.json"), '{"baseline":"./citelint-baseline.json"}');
		expect(run()).toEqual({ code: 0, out: "", err: "" });
		expect(run("--no-config").code).toBe(1);
		expect(run("--update-baseline").err).toBe("citelint: 4 findings are known in citelint-baseline.json\n");
		writeFileSync(join(folder, "citelint.json"), '{"baseline":1}');
		expect(run().err).toContain("citelint.json:1:13: baseline: a string is expected here");
	});

	it("keeps what a run did not look at", () => {
		const { folder, run, read } = makeOld();
		const before = read();
		expect(run("--update-baseline", "a").code).toBe(0);
		expect(read()).toBe(before);
		runCli(folder, ["--only", "bare-url", "--update-baseline"]);
		expect(read()).toBe(before);
	});

	it.each([
		["{", "not JSON: "],
		["[]", "not a baseline of this version of citelint"],
		['{"version":1,"findings":{"x":{"a":1}}}', "findings.x.a: a list of strings is expected here"],
	])("%s is refused", (text, message) => {
		const { code, err } = runCli(makeFolder({ "a.wiki": end, "b.json": text }), ["--baseline", "b.json"]);
		expect(code).toBe(2);
		expect(err).toContain(`b.json: ${message}`);
	});

	it("must be there unless it is to be written", () => {
		expect(runCli(makeFolder({ "a.wiki": end }), ["--baseline", "b.json"]).err).toContain("b.json: cannot be read");
		expect(runCli(makeFolder({ "a.wiki": end }), ["--update-baseline", "--quiet"]).code).toBe(2);
	});
});
