import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReportedDocument } from "../../src/reporters/reported-document.js";
import { runCli } from "../cli/run-cli.js";
import { describeWithShared, shared } from "../shared.js";
import { listUntranslated } from "./list-untranslated.js";

const root = join(import.meta.dirname, "../..");

test("all that is said of the showcase has French words", () => {
	expect(listUntranslated(lintFolder(join(root, "fixtures/showcase")))).toEqual([]);
});

describeWithShared("of real pages", () => {
	test.each(["rendered", "wikitext-fr"])("all that is said of %s has French words", (folder) => {
		expect(listUntranslated(lintFolder(join(shared, "corpus", folder)))).toEqual([]);
	});
});

function lintFolder(folder: string) {
	const place = mkdtempSync(join(tmpdir(), "citelint-"));
	try {
		const report = join(place, "report");
		runCli(root, ["--no-config", "--certainty", "possible", "--format", `ndjson:${report}`, folder]);
		const documents = readFileSync(report, "utf8").split("\n").filter(Boolean);
		return documents.flatMap((line) => (JSON.parse(line) as ReportedDocument).diagnostics);
	} finally {
		rmSync(place, { recursive: true });
	}
}
