import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { discover } from "../../src/files/discover.js";
import { IgnoreRules } from "../../src/files/ignore-rules.js";
import { makeFolder } from "./scratch.js";

const files = {
	"a.md": "",
	"b.wiki": "",
	"c.png": "",
	".hidden.md": "",
	"drafts/d.txt": "",
	"drafts/deep/e.mediawiki": "",
	"drafts/F.MD": "",
	".git/HEAD.md": "",
	"node_modules/x/readme.md": "",
};

/** The paths found, from the folder on. */
async function find(folder: string, names: readonly string[], ignore = new IgnoreRules(async () => [])) {
	const isLeftOut = async (path: string, how: "folder" | "found" | "named") => {
		const by = await ignore.ask(path, how === "folder");
		return how === "named" ? by === "citelint" : by !== null;
	};
	const { paths, leftOut } = await discover(
		names.map((name) => join(folder, name)),
		{ isLeftOut },
	);
	const shorten = (path: string) => path.slice(folder.length + 1);
	return { paths: paths.map(shorten), leftOut: leftOut.map(shorten) };
}

describe("discovering files", () => {
	it("finds the articles of a folder in order, without hidden files, .git and node_modules", async () => {
		const { paths } = await find(makeFolder(files), [""]);
		expect(paths).toEqual(["a.md", "b.wiki", "drafts/F.MD", "drafts/d.txt", "drafts/deep/e.mediawiki"]);
	});

	it("takes a named file whatever its name is, and each file once", async () => {
		const { paths } = await find(makeFolder(files), ["c.png", ".hidden.md", "drafts/d.txt", "drafts"]);
		expect(paths).toEqual([".hidden.md", "c.png", "drafts/F.MD", "drafts/d.txt", "drafts/deep/e.mediawiki"]);
	});

	it.each([
		["**/*.{md,wiki}", ["a.md", "b.wiki"]],
		["drafts/**", ["drafts/F.MD", "drafts/d.txt", "drafts/deep/e.mediawiki"]],
		["*", ["a.md", "b.wiki"]],
		["*.png", ["c.png"]],
		["drafts/[d-e].txt", ["drafts/d.txt"]],
	])("understands the pattern %s", async (pattern, expected) => {
		expect((await find(makeFolder(files), [pattern])).paths).toEqual(expected);
	});

	it("takes a file whose name looks like a pattern by its name", async () => {
		expect((await find(makeFolder({ "a[1].md": "", "a1.md": "" }), ["a[1].md"])).paths).toEqual(["a[1].md"]);
	});

	it.each([
		["draft", "draft: no such file or folder; did you mean "],
		["zzzzzzz.md", "zzzzzzz.md: no such file or folder"],
		["*.rst", "*.rst: nothing matches this pattern"],
		["nowhere/*.md", "nowhere/*.md: nothing matches this pattern"],
		["a.md/b.md", "a.md/b.md: no such file or folder"],
	])("refuses %s", async (name, message) => {
		await expect(find(makeFolder(files), [name])).rejects.toThrow(message);
	});

	it("refuses a folder without articles", async () => {
		await expect(find(makeFolder({ "x/c.png": "" }), ["x"])).rejects.toThrow("x: no text to read in this folder");
	});

	it("follows no links out of a folder, and runs in no circle", async () => {
		const folder = makeFolder({ "in/a.md": "", "out/b.md": "" });
		symlinkSync("../out", join(folder, "in/out"));
		symlinkSync("../in", join(folder, "in/self"));
		symlinkSync("../out/b.md", join(folder, "in/b.md"));
		expect((await find(folder, ["in"])).paths).toEqual(["in/a.md"]);
		expect((await find(folder, ["in/b.md"])).paths).toEqual(["in/b.md"]);
	});
});

describe("ignore files", () => {
	it("hold for their folder and those below; deeper ones win", async () => {
		const folder = makeFolder({
			...files,
			".gitignore": "drafts/*\n!drafts/deep\n",
			"drafts/deep/.citelintignore": "*.mediawiki\n",
			"drafts/deep/g.md": "",
		});
		expect((await find(folder, [""])).paths).toEqual(["a.md", "b.wiki", "drafts/deep/g.md"]);
	});

	it("let .citelintignore take back what .gitignore leaves out", async () => {
		const folder = makeFolder({ ...files, ".gitignore": "*.md\n", ".citelintignore": "!a.md\n" });
		expect((await find(folder, [""])).paths).toEqual(["a.md", "b.wiki", "drafts/d.txt", "drafts/deep/e.mediawiki"]);
	});

	it("are looked for above the folder, up to the root of the repository", async () => {
		const folder = makeFolder({
			".gitignore": "*.md\n",
			"repo/.git/HEAD": "",
			"repo/.gitignore": "*.wiki\n",
			"repo/x/a.md": "",
			"repo/x/b.wiki": "",
		});
		expect((await find(folder, ["repo/x"])).paths).toEqual(["repo/x/a.md"]);
	});

	it("leave out a named file only when they are made for citelint", async () => {
		const folder = makeFolder({ ...files, ".gitignore": "a.md\n", ".citelintignore": "drafts/\n" });
		expect(await find(folder, ["a.md", "drafts/d.txt"])).toEqual({ paths: ["a.md"], leftOut: ["drafts/d.txt"] });
	});

	it("are joined by the patterns of a config in its folder", async () => {
		const folder = makeFolder(files);
		const rules = new IgnoreRules(async (place) => (place === folder ? ["/drafts/deep", "*.wiki"] : []));
		expect((await find(folder, [""], rules)).paths).toEqual(["a.md", "drafts/F.MD", "drafts/d.txt"]);
	});
});
