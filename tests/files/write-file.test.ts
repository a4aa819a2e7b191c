import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSize, readFile } from "../../src/files/read-file.js";
import { rewriteFile, writeFile } from "../../src/files/write-file.js";
import { makeFolder } from "./scratch.js";

describe("rewriting a file", () => {
	it("keeps encoding, mark and mode, and leaves nothing beside it", async () => {
		const folder = makeFolder({ "a.txt": Buffer.from("\ufeffone", "utf16le") });
		const path = join(folder, "a.txt");
		chmodSync(path, 0o640);
		await rewriteFile(readFile(path), "two");
		expect(readFileSync(path).equals(Buffer.from("\ufefftwo", "utf16le"))).toBe(true);
		expect(statSync(path).mode & 0o777).toBe(0o640);
		expect(readdirSync(folder)).toEqual(["a.txt"]);
	});

	it("writes what a link leads to, and leaves the link", async () => {
		const folder = makeFolder({ "real.md": "one" });
		const link = join(folder, "link.md");
		symlinkSync("real.md", link);
		await rewriteFile(readFile(link), "two");
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, "real.md"), "utf8")).toBe("two");
	});

	it("refuses a file that has changed since it was read", async () => {
		const path = join(makeFolder({ "a.md": "one" }), "a.md");
		const before = readFile(path);
		writeFileSync(path, "uno");
		await expect(rewriteFile(before, "two")).rejects.toThrow("a.md: not written: it has changed since it was read");
		expect(readFileSync(path, "utf8")).toBe("uno");
	});

	it("refuses a file with bytes that its text does not show", async () => {
		const path = join(makeFolder({ "a.md": Buffer.from([0x41, 0xff]) }), "a.md");
		await expect(rewriteFile(readFile(path), "B")).rejects.toThrow(
			"a.md: not written: it holds bytes that are not utf-8",
		);
		expect(readFileSync(path).equals(Buffer.from([0x41, 0xff]))).toBe(true);
	});
});

describe("writing a file", () => {
	it("makes a new one, and replaces an old one", async () => {
		const path = join(makeFolder(), "report.json");
		await writeFile(path, "one");
		await writeFile(path, "two");
		expect(readFileSync(path, "utf8")).toBe("two");
	});

	it("writes pieces one behind the other", async () => {
		const path = join(makeFolder(), "report.json");
		const pieces = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? `“${i}”`.repeat(99) : Buffer.from([i % 128])));
		await writeFile(path, pieces);
		expect(readFileSync(path).equals(Buffer.concat(pieces.map((piece) => Buffer.from(piece))))).toBe(true);
	});

	it("says why it cannot", async () => {
		const path = join(makeFolder(), "missing", "report.json");
		await expect(writeFile(path, "one")).rejects.toThrow("report.json: cannot be written: it does not exist");
	});
});

describe("reading a file", () => {
	it("says why it cannot", async () => {
		const folder = makeFolder();
		expect(() => readFile(join(folder, "a.md"))).toThrow("a.md: cannot be read: it does not exist");
		expect(() => readFile(folder)).toThrow(": cannot be read: it is a folder");
	});

	it("refuses what V8 has no memory for, before it crashes", () => {
		const heap = 256 * 1024 * 1024;
		expect(() => checkSize("a.md", 4_000_000, heap)).toThrow(
			"a.md: too large for the memory that Node may take (3.8 MiB; the limit is 3.2 MiB, more with NODE_OPTIONS=--max-old-space-size)",
		);
		expect(() => checkSize("a.md", 3_000_000, heap)).not.toThrow();
		expect(() => checkSize("a.wiki", 4_000_000, heap)).not.toThrow();
	});

	it("refuses what is too large to be an article", async () => {
		const path = join(makeFolder({ "dump.txt": Buffer.alloc(33 * 1024 * 1024, 65) }), "dump.txt");
		expect(() => readFile(path)).toThrow("dump.txt: too large (33.0 MiB; the limit is 32.0 MiB)");
	});
});
