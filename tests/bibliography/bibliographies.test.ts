import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readKeys } from "../../src/bibliography/read-keys.js";
import { runCli } from "../cli/run-cli.js";

describe("keys", () => {
	it("of BibTeX", () => {
		const text =
			'@string{bp = "Brackwater Press"}\n@book{marsh1950, title = {The {Old} Pier}, publisher = bp}\n@comment{none}\n@article{lund:1891, title = "Silt"}\n';
		expect(readKeys("works.bib", text)).toEqual(["marsh1950", "lund:1891"]);
	});

	it("of CSL-JSON", () => {
		expect(readKeys("works.json", '[{"id":"marsh1950"},{"id":7},{"title":"Silt"}]')).toEqual(["marsh1950", "7"]);
	});

	it("of nothing else", () => {
		expect(readKeys("works.bib", "@book{marsh1950, title = {The Pier")).toBeNull();
		expect(readKeys("works.json", "works")).toBeNull();
	});
});

describe("a bibliography that the frontmatter names", () => {
	it("is read beside the text", () => {
		const folder = mkdtempSync(join(tmpdir(), "citelint-"));
		mkdirSync(join(folder, "refs"));
		writeFileSync(join(folder, "refs/works.bib"), "@book{marsh1950, title = {The Pier}}\n");
		writeFileSync(join(folder, "more.json"), '[{"id":"lund1891"}]');
		const text =
			"---\nbibliography: [refs/works.bib, more.json]\n---\n\nOak [@marsh1950; @lund1891], elm [@marsh1905].\n";
		writeFileSync(join(folder, "pier.md"), text);
		const { out } = runCli(folder, ["--format", "compact", "--only", "unknown-bibliography-key", "pier.md"]);
		expect(
			out
				.trim()
				.split("\n")
				.filter((line) => line.includes("unknown-bibliography-key")),
		).toEqual([
			"pier.md:5:34: error The bibliography has no “marsh1905”; “marsh1950” is one [unknown-bibliography-key]",
		]);
	});
});
