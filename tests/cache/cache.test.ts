import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCache, writeCache } from "../../src/cache/cache-file.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../files/scratch.js";

const faulty =
	"Mali.<ref>{{cite web|title=Mali|url=https://example.org|access-date=2 May 2031}}</ref>\n\n{{reflist}}\n";
const born = (day: number) => `Ada Marsh (${day} May 1886 – 4 June 1967) was a pilot of Brackwater.\n`;
const texts = { "a.wiki": faulty, "b.txt": born(3), "c.txt": born(13), "d.md": "Born.[^1]\n" };

/** A run with the cache and one without say the same; gives what they say, and whether the cache was written. */
function lint(folder: string, ...args: string[]) {
	const file = join(folder, ".citelintcache");
	const before = stampOf(file);
	const cached = runCli(folder, ["--format", "json", "--cache", ...args]);
	expect(cached).toEqual(runCli(folder, ["--format", "json", ...args]));
	return { out: cached.out, isWritten: stampOf(file) !== before };
}

/** A file that is written anew is another file. */
function stampOf(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
	return stats === undefined ? "" : `${stats.ino} ${stats.mtimeNs}`;
}

describe("the cache", () => {
	it("says what a run without it says, and is written only when something is new", () => {
		const folder = makeFolder(texts);
		expect(lint(folder).isWritten).toBe(true);
		const { out, isWritten } = lint(folder);
		expect(isWritten).toBe(false);
		expect(out).toContain("date-differs-between-documents");
		for (const format of ["pretty", "sarif", "html", "gitlab", "rdjsonl"]) {
			const args = ["--format", format];
			expect(runCli(folder, [...args, "--cache"])).toEqual(runCli(folder, args));
		}
	});

	it("sees one byte that has changed, in one text and in what it is compared with", () => {
		const folder = makeFolder(texts);
		lint(folder);
		writeFileSync(join(folder, "a.wiki"), faulty.replace("2031", "2021"));
		expect(lint(folder)).toMatchObject({ isWritten: true });
		writeFileSync(join(folder, "c.txt"), born(3));
		const { out, isWritten } = lint(folder);
		expect([out.includes("date-differs"), isWritten]).toEqual([false, true]);
	});

	it("sees another config, other rules, another dialect, another name and a text less", () => {
		const folder = makeFolder(texts);
		lint(folder);
		writeFileSync(join(folder, "citelint.json"), '{"rules":{"invalid-cite-date":"info"}}');
		expect(lint(folder).isWritten).toBe(true);
		writeFileSync(join(folder, "citelint.json"), '{"rules":{"invalid-cite-date":"off"}}');
		expect(lint(folder).isWritten).toBe(true);
		expect(lint(folder, "--skip", "contradictions").isWritten).toBe(true);
		expect(lint(folder, "--dialect", "markdown").isWritten).toBe(true);
		lint(folder);
		writeFileSync(join(folder, "e.txt"), born(3));
		lint(folder);
		expect(lint(folder, "a.wiki", "b.txt").out).not.toContain("date-differs");
		expect(lint(folder).out).toContain("date-differs");
	});

	it("sees another day where a date that was still to come has come, and only there", () => {
		const folder = makeFolder(texts);
		expect(lint(folder, "--today", "2026-11-22").out).toContain("invalid-cite-date");
		expect(lint(folder, "--today", "2032-01-01").out).not.toContain("invalid-cite-date");
		const timeless = makeFolder({ "b.txt": "Ada Marsh was a pilot of Brackwater.\n" });
		lint(timeless, "--today", "2026-11-22");
		expect(lint(timeless, "--today", "2032-01-01").isWritten).toBe(false);
		const dated = makeFolder({ "a.wiki": faulty });
		const isNew = (day: string) => lint(dated, "--today", day).isWritten;
		// It was read on 2 May 2031, which may be tomorrow already where the text was written.
		expect(["2026-11-22", "2029-03-04", "2031-04-30", "2031-05-01", "2040-12-31"].map(isNew)).toEqual([
			true,
			false,
			false,
			true,
			false,
		]);
		expect(isNew("2031-04-30")).toBe(true);
	});

	it("sees a byte that has changed behind a time that was set back, in a file that it need not read otherwise", async () => {
		const folder = makeFolder(texts);
		await new Promise((resolve) => setTimeout(resolve, 3500));
		lint(folder);
		const stampOfEntry = () =>
			readCache(readFileSync(join(folder, ".citelintcache")), crc32).entries.get("a.wiki")!.stamp;
		const stamp = stampOfEntry();
		expect(stamp).toMatch(/^\d+ \d/);
		const { atime, mtime, size } = statSync(join(folder, "a.wiki"));
		writeFileSync(join(folder, "a.wiki"), faulty.replace("2031", "2021"));
		utimesSync(join(folder, "a.wiki"), atime, mtime);
		expect(statSync(join(folder, "a.wiki"))).toMatchObject({ size, mtime });
		const { out, isWritten } = lint(folder);
		expect([out.includes("invalid-cite-date"), isWritten, stampOfEntry()]).toEqual([false, true, ""]);
	});

	it("obeys directives as if it had read the text", () => {
		const folder = makeFolder({
			"a.wiki": `<!-- citelint disable-file citations references sources: a test -->\n${faulty}`,
		});
		lint(folder);
		expect(lint(folder).isWritten).toBe(false);
	});

	it("is of no other program: another version, damage and foreign files give an empty one", () => {
		const folder = makeFolder(texts);
		lint(folder);
		const file = join(folder, ".citelintcache");
		const good = readFileSync(file);
		const bad = [Buffer.alloc(0), Buffer.from("{}"), good.subarray(0, good.length - 9), Buffer.alloc(5000, 7)];
		for (let at = 0; at < good.length; at += Math.ceil(good.length / 12)) {
			const copy = Buffer.from(good);
			copy[at]! ^= 0x20;
			bad.push(copy);
		}
		for (const bytes of bad) {
			writeFileSync(file, bytes);
			lint(folder);
		}
	}, 240_000);

	it("keeps what other runs found as long as the texts are there", () => {
		const folder = makeFolder(texts);
		lint(folder, "a.wiki");
		lint(folder, "b.txt");
		const { entries } = readCache(readFileSync(join(folder, ".citelintcache")), crc32);
		expect([...entries.keys()].sort()).toEqual(["a.wiki", "b.txt"]);
	});

	it("never gives a fix that is written to a file", () => {
		const folder = makeFolder({
			"a.wiki": "Mali.<ref>{{cite web|title=Mali|access-date=2020-01-01}}</ref>\n\n{{reflist}}\n",
		});
		lint(folder);
		const file = join(folder, ".citelintcache");
		const { entries } = readCache(readFileSync(file), crc32);
		const { key, stamp, days, said, facts } = entries.get("a.wiki")!;
		const forged = Buffer.from(said.bytes).toString().replaceAll('"text":""', '"text":"EVIL"');
		const bytes = Buffer.from(forged);
		const entry = { key, stamp, days, said: { bytes, sum: crc32(bytes) }, facts };
		writeFileSync(file, Buffer.concat(writeCache({ entries: new Map([["a.wiki", entry]]), together: null }, crc32)));
		expect(runCli(folder, ["--cache", "--format", "json"]).out).toContain("EVIL");
		runCli(folder, ["--cache", "--fix"]);
		expect(readFileSync(join(folder, "a.wiki"), "utf8")).not.toContain("EVIL");
	});

	it("lies where it is asked to, beside those of others, or here; one that cannot be written is no failure", () => {
		const folder = makeFolder({ "a.txt": "A town.\n" });
		mkdirSync(join(folder, "node_modules"));
		runCli(folder, ["--cache"]);
		expect(readdirSync(join(folder, "node_modules/.cache/citelint"))).toEqual([".citelintcache"]);
		runCli(folder, ["--cache-location", "x/y"]);
		runCli(folder, ["--cache-location", "z/"]);
		expect([readdirSync(join(folder, "x")), readdirSync(join(folder, "z"))]).toEqual([["y"], [".citelintcache"]]);
		const { code, err } = runCli(folder, ["--cache-location", "a.txt/y"]);
		expect([code, err.includes("citelint: the cache: ")]).toEqual([0, true]);
	});
});
