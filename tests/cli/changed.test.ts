import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const cite = (day: number) => `A.<ref>{{cite web|title=Mali|access-date=2020-01-0${day}}}</ref>\n`;
const fault = ["--only", "access-date-without-url", "--format", "compact"];

function makeRepository(files: Readonly<Record<string, string>>) {
	const folder = makeFolder(files);
	const git = (...args: string[]) => {
		const person = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
		const { status, stderr } = spawnSync("git", [...person, ...args], { cwd: folder, encoding: "utf8" });
		expect(status, stderr).toBe(0);
	};
	git("init", "-q", "-b", "main");
	const commit = () => {
		git("add", ".");
		git("commit", "-qm", "Texts");
	};
	const places = (args: readonly string[], below = ".") => {
		const { out, err } = runCli(join(folder, below), [...fault, ...args]);
		expect(err).toBe("");
		return out.split("\n").flatMap((row) => /^[^:]+:\d+/.exec(row) ?? []);
	};
	return { folder, git, commit, places };
}

describe("--changed", () => {
	it("reports the files that git says have changed, new ones too, and with --new-only their changed lines", () => {
		const old = cite(1) + cite(2) + cite(3);
		const { folder, commit, places } = makeRepository({ "a.wiki": old, "b b.wiki": old, "é/c.wiki": old });
		commit();
		expect(places(["--changed"])).toEqual([]);
		appendFileSync(join(folder, "é/c.wiki"), cite(4));
		writeFileSync(join(folder, "b b.wiki"), `New.\n${cite(1)}${cite(5)}${cite(3)}`);
		writeFileSync(join(folder, "d.wiki"), cite(6));
		expect(places(["--changed"])).toHaveLength(8);
		const changed = ["b b.wiki:3", "d.wiki:1", "é/c.wiki:4"];
		expect(places(["--changed", "--new-only"])).toEqual(changed);
		expect(places(["--new-only"])).toEqual(changed);
		expect(places(["--new-only"], "é")).toEqual(["c.wiki:4"]);
		expect(places(["--new-only", "a.wiki", "d.wiki"])).toEqual(["d.wiki:1"]);
	});

	it("counts from where the branch left another", () => {
		const { folder, git, commit, places } = makeRepository({ "a.wiki": cite(1), "b.wiki": cite(1) });
		commit();
		git("checkout", "-qb", "draft");
		appendFileSync(join(folder, "a.wiki"), cite(2));
		commit();
		git("checkout", "-q", "main");
		appendFileSync(join(folder, "b.wiki"), cite(3));
		commit();
		git("checkout", "-q", "draft");
		expect(places(["--changed"])).toEqual([]);
		expect(places(["--changed=main", "--new-only"])).toEqual(["a.wiki:2"]);
	});

	it("takes everything before the first commit", () => {
		const { git, places } = makeRepository({ "a.wiki": cite(1), "b.wiki": cite(1) });
		git("add", "a.wiki");
		expect(places(["--changed"])).toEqual(["a.wiki:1", "b.wiki:1"]);
	});

	it("refuses what is no revision, and folders that git does not know", () => {
		const { folder, commit } = makeRepository({ "a.wiki": cite(1) });
		commit();
		for (const revision of ["nowhere", "--output=x"])
			expect(runCli(folder, [`--changed=${revision}`])).toMatchObject({
				code: 2,
				err: `citelint: --changed=${revision}: git knows no such revision\n`,
			});
		const outside = makeFolder({ "a.wiki": "" });
		mkdirSync(join(outside, "x"));
		expect(runCli(outside, ["--changed"])).toMatchObject({ code: 2 });
	});
});

describe("--staged", () => {
	it("looks at what would be committed, whatever the folder holds", () => {
		const { folder, git, commit, places } = makeRepository({ "old.wiki": cite(1), "é/a.wiki": "", "gone.wiki": "" });
		commit();
		expect(places(["--staged"])).toEqual([]);
		writeFileSync(join(folder, "é/a.wiki"), `New.\n${cite(2)}`);
		writeFileSync(join(folder, "gone.wiki"), cite(3));
		writeFileSync(join(folder, "good.wiki"), "New.\n");
		writeFileSync(join(folder, "both.wiki"), cite(4));
		git("add", ".");
		// Mended behind git's back, removed, spoilt again, and one that nobody has added.
		writeFileSync(join(folder, "é/a.wiki"), "New.\n");
		rmSync(join(folder, "gone.wiki"));
		writeFileSync(join(folder, "good.wiki"), cite(5));
		writeFileSync(join(folder, "unknown.wiki"), cite(6));
		expect(places(["--staged"])).toEqual(["both.wiki:1", "gone.wiki:1", "é/a.wiki:2"]);
		expect(places(["--staged"], "é")).toEqual(["a.wiki:2"]);
		expect(places(["--staged", "../gone.wiki", "."], "é")).toEqual(["../gone.wiki:1", "a.wiki:2"]);
		expect(runCli(folder, ["--staged", "bth.wiki"])).toMatchObject({
			code: 2,
			err: "citelint: bth.wiki: no such file or folder; did you mean both.wiki?\n",
		});
	});

	it("takes what a run over the folder would take, before the first commit too", () => {
		const { folder, git, places } = makeRepository({ "a.wiki": cite(1), ".hidden/b.wiki": cite(1), "c.json": "{}" });
		writeFileSync(join(folder, "d.wiki"), cite(1));
		writeFileSync(join(folder, ".citelintignore"), "d.wiki\n");
		symlinkSync("a.wiki", join(folder, "link.wiki"));
		expect(runCli(folder, ["--staged"])).toMatchObject({ code: 0, out: "No faults in 0 files.\n" });
		git("add", ".");
		expect(places(["--staged"])).toEqual(["a.wiki:1"]);
		expect(places(["--staged", "--no-ignore"])).toEqual(["a.wiki:1", "d.wiki:1"]);
		git("rm", "-q", "--cached", "a.wiki");
		expect(places(["--staged"])).toEqual([]);
	});
});
