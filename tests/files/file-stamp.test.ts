import { renameSync, type Stats, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stampFile } from "../../src/files/file-stamp.js";
import { readFile } from "../../src/files/read-file.js";
import { TextShelf } from "../../src/files/text-shelf.js";
import { makeFolder } from "./scratch.js";

const digestOf = (path: string) => readFile(path).digest;
/** As if nobody had touched it for a minute. */
const stampLater = (stats: Stats) => stampFile(stats, Date.now() + 60_000);

describe("the stamp of a file", () => {
	it("is none for a young file, and for one of a clock that is ahead", () => {
		const path = join(makeFolder({ "a.txt": "A town." }), "a.txt");
		const stats = statSync(path);
		expect([stampFile(stats, Date.now()), stampFile(stats, stats.mtimeMs - 5000)]).toEqual(["", ""]);
		expect(stampLater(stats)).toBe(stampLater(statSync(path)));
	});

	it("is another one when a byte has changed and size and time were set back", () => {
		const path = join(makeFolder({ "a.txt": "A town." }), "a.txt");
		const before = statSync(path);
		writeFileSync(path, "A Town.");
		utimesSync(path, before.atime, before.mtime);
		expect(statSync(path).mtime).toEqual(before.mtime);
		expect(stampLater(statSync(path))).not.toBe(stampLater(before));
	});

	it("is another one when another file took the place", () => {
		const folder = makeFolder({ "a.txt": "A town.", "b.txt": "A Town." });
		const [path, other] = [join(folder, "a.txt"), join(folder, "b.txt")];
		const before = statSync(path);
		utimesSync(other, before.atime, before.mtime);
		renameSync(other, path);
		expect(stampLater(statSync(path))).not.toBe(stampLater(before));
	});
});

describe("a file that is known", () => {
	it("is read when somebody looks at it, and told when it has changed by then", () => {
		const folder = makeFolder({ "a.txt": "A town.", "b.txt": "Another." });
		const [path, other] = [join(folder, "a.txt"), join(folder, "b.txt")];
		const digest = digestOf(path);
		utimesSync(path, 0, 0);
		const open = () => readFile(path, () => digest);
		// It was changed just now, so that nobody is asked.
		expect(open().isUnread).toBe(false);
		const now = Date.now;
		Date.now = () => now() + 60_000;
		try {
			const [first, second] = [open(), open()];
			expect([first.isUnread, first.digest, first.text, first.isUnread]).toEqual([true, digest, "A town.", false]);
			const shelf = new TextShelf(0);
			shelf.put(second);
			expect(second.isUnread).toBe(true);
			writeFileSync(path, "A Town.");
			expect(() => second.text).toThrow("has changed while it was being looked at");
			shelf.put(readFile(other));
			expect(() => shelf.take(path)).toThrow("has changed while it was being looked at");
		} finally {
			Date.now = now;
		}
	});

	it("is read each time where some bytes are no text, because that is said each time", () => {
		const path = join(makeFolder({ "a.txt": "" }), "a.txt");
		writeFileSync(path, Buffer.from([65, 0xff, 66]));
		const now = Date.now;
		Date.now = () => now() + 60_000;
		try {
			expect(readFile(path).stamp).toBe("");
		} finally {
			Date.now = now;
		}
	});
});
