import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
	chmodSync,
	chownSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileText } from "../../src/files/file-text.js";
import { readFile } from "../../src/files/read-file.js";
import { TextShelf } from "../../src/files/text-shelf.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../files/scratch.js";

const program = join(import.meta.dirname, "../../dist/cli.js");
const faulty = "Mali.<ref>{{cite web|title=Mali|access-date=2020-01-01}}</ref>\n\n{{reflist}}\n";
const fixed = "Mali.<ref>{{cite web|title=Mali}}</ref>\n\n{{reflist}}\n";
const fault = ["--only", "access-date-without-url", "--format", "compact"];
const isRoot = process.getuid?.() === 0;
const canMount = isRoot && spawnSync("unshare", ["--mount", "true"]).status === 0 && process.platform === "linux";

describe("files that are none", () => {
	it("a folder named like a file is a folder; a pipe is refused, and not waited for", () => {
		const folder = makeFolder({ "a.wiki/b.wiki": faulty });
		execFileSync("mkfifo", [join(folder, "pipe.wiki")]);
		expect(runCli(folder, [...fault, "a.wiki"]).out).toContain("a.wiki/b.wiki:1:33");
		expect(runCli(folder, [...fault, "."]).out).toContain("a.wiki/b.wiki:1:33");
		expect(runCli(folder, [...fault, "pipe.wiki"])).toMatchObject({
			code: 2,
			err: "citelint: pipe.wiki: cannot be read: it is no file (--stdin reads what comes through a pipe)\n",
		});
	});

	it("links that go round, lead nowhere or lead out", () => {
		const folder = makeFolder({ "in/a.wiki": faulty, "out/b.wiki": faulty });
		symlinkSync("round.wiki", join(folder, "in/round.wiki"));
		symlinkSync("nowhere.wiki", join(folder, "in/lost.wiki"));
		symlinkSync("..", join(folder, "in/up"));
		symlinkSync("../out", join(folder, "in/out"));
		expect(runCli(folder, [...fault, "in"]).out.match(/^\S+?:/gm)).toEqual(["in/a.wiki:"]);
		expect(runCli(folder, [...fault, "in/round.wiki"])).toMatchObject({ code: 2, out: "" });
		expect(runCli(folder, [...fault, "in/lost.wiki"])).toMatchObject({ code: 2, out: "" });
	});

	it.skipIf(isRoot)("a file and a folder that may not be read are named, and the others are judged", () => {
		const folder = makeFolder({ "a.wiki": faulty, "b.wiki": faulty });
		chmodSync(join(folder, "a.wiki"), 0);
		const { code, out, err } = runCli(folder, fault);
		expect([code, out.includes("b.wiki:1:33"), err]).toEqual([
			2,
			true,
			"citelint: a.wiki: cannot be read: permission denied\n",
		]);
	});

	it("bytes of another encoding, and too many of them", () => {
		const folder = makeFolder({
			"latin.wiki": Buffer.from(faulty.replace("Mali.", "Zürich."), "latin1"),
			"wide.wiki": Buffer.from(`\ufeff${faulty}`, "utf16le"),
			"odd.wiki": Buffer.concat([Buffer.from(`\ufeff${faulty}`, "utf16le"), Buffer.from([65])]),
			"large.txt": Buffer.alloc(100 * 1024 * 1024, 97),
		});
		const { code, out, err } = runCli(folder, fault);
		expect([code, out.match(/^\S+?:/gm)]).toEqual([2, ["latin.wiki:", "odd.wiki:", "wide.wiki:"]]);
		expect(err).toContain("large.txt: too large (100.0 MiB; the limit is 32.0 MiB)");
		expect(err).toContain("latin.wiki: some bytes are not utf-8");
	});
});

describe("files that change while they are read", () => {
	it("are left out, and said to be", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		const path = join(folder, "a.wiki");
		const shelf = new TextShelf(0);
		shelf.put(readFile(path));
		shelf.put(new FileText("b", Buffer.from("b")));
		expect(shelf.take(path).text).toBe(faulty);
		writeFileSync(path, faulty.replace("Mali", "Nile"));
		expect(() => shelf.take(path)).toThrow(
			"a.wiki: has changed while it was being looked at; what was found in it is left out",
		);
	});
});

describe("fixing", () => {
	it("keeps rights, owner and the ends of lines", () => {
		const folder = makeFolder({ "a.wiki": `\ufeff${faulty.replaceAll("\n", "\r\n")}\rEnd` });
		const path = join(folder, "a.wiki");
		chmodSync(path, 0o4751);
		if (isRoot) chownSync(path, 65534, 65534);
		const before = statSync(path);
		runCli(folder, [...fault, "--fix"]);
		const { mode, uid, gid } = statSync(path);
		expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
		expect(readFileSync(path, "utf8")).toBe(`\ufeff${fixed.replaceAll("\n", "\r\n")}\rEnd`);
	});

	it("two runs at once make every file the old one or the new one, and leave nothing beside", async () => {
		const names = Array.from({ length: 60 }, (_, at) => `${at}.wiki`);
		const folder = makeFolder(Object.fromEntries(names.map((name) => [name, faulty])));
		const run = () =>
			new Promise((resolve) =>
				spawn(process.execPath, [program, ...fault, "--fix"], { cwd: folder, stdio: "ignore" }).on("close", resolve),
			);
		await Promise.all([run(), run(), run()]);
		for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toBe(fixed);
		expect(readdirSync(folder).sort()).toEqual([...names].sort());
	});

	it("a run that is killed leaves every file the old one or the new one", async () => {
		const long = faulty + "A word. ".repeat(20_000);
		const names = Array.from({ length: 30 }, (_, at) => `${at}.wiki`);
		for (const wait of [80, 120, 160, 250]) {
			const folder = makeFolder(Object.fromEntries(names.map((name) => [name, long])));
			const child = spawn(process.execPath, [program, ...fault, "--fix"], { cwd: folder, stdio: "ignore" });
			const closed = new Promise((resolve) => child.on("close", resolve));
			await new Promise((resolve) => setTimeout(resolve, wait));
			child.kill("SIGKILL");
			await closed;
			for (const name of names)
				expect([long, long.replace(faulty, fixed)]).toContain(readFileSync(join(folder, name), "utf8"));
			// What was left of an unfinished one is hidden, and no text to lint.
			expect(runCli(folder, [...fault, "--fix"]).code).toBe(0);
		}
	}, 120_000);

	it.skipIf(!canMount)("on a full or read-only disk loses nothing, says so and ends with 2", () => {
		const folder = makeFolder({ "a.wiki": faulty });
		mkdirSync(join(folder, "disk"));
		const script = `set -e
mount -t tmpfs -o size=16k tmpfs disk
cp a.wiki disk/a.wiki
head -c 1000000 /dev/zero > disk/fill 2>/dev/null || true
"${process.execPath}" "${program}" ${fault.join(" ")} --fix disk/a.wiki || echo "full $?"
cmp a.wiki disk/a.wiki && ls -A disk
rm disk/fill; mount -o remount,ro disk
"${process.execPath}" "${program}" ${fault.join(" ")} --fix disk/a.wiki || echo "read-only $?"
cmp a.wiki disk/a.wiki && ls -A disk`;
		const { stdout, stderr } = spawnSync("unshare", ["--mount", "bash", "-c", script], {
			cwd: folder,
			encoding: "utf8",
		});
		expect(stderr).toBe(
			"citelint: disk/a.wiki: cannot be written: the disk is full\ncitelint: disk/a.wiki: cannot be written: the disk is read-only\n",
		);
		expect(stdout.replace(/^disk.*\n/gm, "")).toBe("full 2\na.wiki\nfill\nread-only 2\na.wiki\n");
	});
});

describe("what nobody named", () => {
	it("is not run, and not read: plugins of other folders, configs above the repository, files above a bibliography", () => {
		const evil = 'require("node:fs").writeFileSync(process.env.PROOF, "ran"); module.exports = { rules: [] };\n';
		const folder = makeFolder({
			"citelint.json": '{"rules":{"access-date-without-url":"off"}}',
			"repo/.git/HEAD": "",
			"repo/a.wiki": faulty,
			"repo/sub/citelint.json": '{"plugins":["./evil.cjs"]}',
			"repo/sub/evil.cjs": evil,
			"repo/sub/b.wiki": faulty,
			"repo/c.md": "---\nbibliography: ../secret.json\n---\nA [@key].\n",
			"secret.json": '[{"id":"key"}]',
		});
		const proof = join(folder, "proof");
		const run = (args: string[], input = "") =>
			runCli(join(folder, "repo"), [...fault, ...args], { input, env: { PROOF: proof } });
		expect(run(["a.wiki"]).out).toContain("a.wiki:1:33");
		expect(run(["sub"])).toMatchObject({ code: 2 });
		expect(run(["--stdin", "--stdin-filename", "sub/b.wiki"], faulty)).toMatchObject({ code: 2 });
		run(["c.md"]);
		expect(readdirSync(folder)).not.toContain("proof");
	});
});
