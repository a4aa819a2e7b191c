import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const page = (title: string, text: string, ns = 0, model = "wikitext") =>
	`<page><title>${title}</title><ns>${ns}</ns><id>7</id><revision><id>1</id><text>old</text></revision><revision><id>2</id><model>${model}</model><text bytes="9" xml:space="preserve">${text}</text></revision></page>\n`;
const faulty =
	"Mali.&lt;ref&gt;{{cite web|title=Mali &amp;amp; tides|access-date=2020-01-01}}&lt;/ref&gt;\n\n{{reflist}}";

function makeExport(count: number): string {
	const pages = Array.from({ length: count }, (_, at) => page(`Ware ${at} &amp; Söhne`, faulty));
	const others = page("Talk:Ware", faulty, 1) + page("Ware.js", faulty, 0, "javascript");
	return `<?xml version="1.0"?>\n<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en"><siteinfo><sitename>W</sitename></siteinfo>\n${pages.join("")}${others}</mediawiki>\n`;
}

describe("dump", () => {
	it("lints the last revision of each article of an export, packed or not", () => {
		const text = makeExport(3);
		const folder = makeFolder({ "a.xml": text, "a.xml.gz": gzipSync(text) });
		execFileSync("bzip2", ["-k", "a.xml"], { cwd: folder });
		execFileSync("zstd", ["-q", "a.xml"], { cwd: folder });
		const plain = runCli(folder, ["dump", "a.xml"]);
		const told = plain.out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(told.map(({ path }) => path)).toEqual(["Ware 0 & Söhne", "Ware 1 & Söhne", "Ware 2 & Söhne"]);
		expect(told[0].diagnostics.map(({ rule }: { rule: string }) => rule)).toContain("access-date-without-url");
		expect(plain.code).toBe(1);
		for (const packing of ["gz", "bz2", "zst"])
			expect(runCli(folder, ["dump", `a.xml.${packing}`]).out).toBe(plain.out);
	});

	it("goes on behind the last whole line of an output that was cut off, wherever that was", () => {
		const folder = makeFolder({ "a.xml": makeExport(12) });
		const output = join(folder, "out.ndjson");
		runCli(folder, ["dump", "a.xml", "--output-file", "out.ndjson"]);
		const whole = readFileSync(output);
		for (const length of [0, 1, Math.floor(whole.length / 2), whole.indexOf(10), whole.indexOf(10) + 1, whole.length]) {
			writeFileSync(output, whole);
			truncateSync(output, length);
			if (length === 1) appendFileSync(output, "\0\0");
			// What an earlier run found counts.
			expect(runCli(folder, ["dump", "a.xml", "--output-file", "out.ndjson"]).code).toBe(1);
			expect(readFileSync(output).equals(whole)).toBe(true);
		}
	}, 120_000);

	it("goes on after it was killed", async () => {
		const folder = makeFolder({ "a.xml": makeExport(3000) });
		const program = join(import.meta.dirname, "../../dist/cli.js");
		const args = [program, "dump", "a.xml", "--output-file", "out.ndjson"];
		const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
		const closed = new Promise((resolve) => child.on("close", resolve));
		await new Promise((resolve) => setTimeout(resolve, 700));
		child.kill("SIGKILL");
		await closed;
		runCli(folder, args.slice(1));
		const lines = readFileSync(join(folder, "out.ndjson"), "utf8").trim().split("\n");
		expect([lines.length, new Set(lines).size]).toEqual([3000, 3000]);
		expect(
			createHash("md5")
				.update(lines.map((line) => JSON.parse(line).path).join())
				.digest("hex"),
		).toBe(
			createHash("md5")
				.update(Array.from({ length: 3000 }, (_, at) => `Ware ${at} & Söhne`).join())
				.digest("hex"),
		);
	});

	it.each([
		["html.xml", "<html></html>", "no MediaWiki export: its first element is html"],
		["cut.xml", makeExport(2).slice(0, -200), "no MediaWiki export"],
		["bad.xml.bz2", "no bzip2", "bzip2 failed"],
		["bad.xml.gz", "no gzip", "cannot be read"],
	])("refuses %s", (name, content, message) => {
		const folder = makeFolder({ [name]: content });
		const { code, err } = runCli(folder, ["dump", name]);
		expect([code, err.includes(message) ? message : err]).toEqual([2, message]);
	});
});
