import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigFinder } from "../../src/files/find-config.js";
import { makeFolder } from "./scratch.js";

const find = (folder: string, below: string) => new ConfigFinder().find(join(folder, below));

describe("finding the config", () => {
	it("takes the nearest one above", () => {
		const folder = makeFolder({ "citelint.json": "", "a/.citelintrc.json": "", "a/b/x.md": "", "c/d/x.md": "" });
		expect(find(folder, "a/b")).toBe(join(folder, "a/.citelintrc.json"));
		expect(find(folder, "c/d")).toBe(join(folder, "citelint.json"));
	});

	it("stops at the root of the repository", () => {
		const folder = makeFolder({ "citelint.jsonc": "", "repo/.git/HEAD": "", "repo/a/x.md": "" });
		expect(find(folder, "repo/a")).toBeNull();
	});

	it("refuses two in one folder", () => {
		const folder = makeFolder({ "citelint.json": "", "citelint.jsonc": "" });
		expect(() => find(folder, "")).toThrow("two configs, citelint.json and citelint.jsonc; only one can hold");
	});
});
