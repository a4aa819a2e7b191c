import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { detectDialect } from "../../src/dialects/detect-dialect.js";
import { LineMap } from "../../src/model/line-map.js";
import { lintText } from "./lint-text.js";

const defaults = rules.filter(({ isOnByDefault }) => isOnByDefault !== false);
const fixtures = join(import.meta.dirname, "../../fixtures");

test("the showcase has one of each kind of fault, and no other", async () => {
	const found = await Promise.all(
		readdirSync(join(fixtures, "showcase"))
			.sort()
			.map((name) => lintFile("showcase", name)),
	);
	expect(found.flat()).toEqual(expected);
});

test.each(readdirSync(join(fixtures, "clean")))("%s has no fault when it is mended", async (name) => {
	expect(await lintFile("clean", name)).toEqual([]);
});

/** `file:line rule: words` */
async function lintFile(folder: string, name: string): Promise<string[]> {
	const text = readFileSync(join(fixtures, folder, name), "utf8");
	const found = await lintText({ path: name, text, dialect: detectDialect(name, text) }, defaults);
	const lines = new LineMap({ text });
	return found
		.filter(({ certainty }) => certainty !== "possible")
		.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
		.map(({ rule, at }) => `${name}:${lines.at(at.start).line} ${rule}: ${firstWords(text.slice(at.start, at.end))}`);
}

function firstWords(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const expected: readonly string[] = [
	"ferry.md:7 undefined-reference: cable",
	"ferry.md:11 text-after-last-marker: She carried twelve cars and forty people…",
	"ferry.md:13 uncited-paragraph: The second boat came in 1954 and cost 24…",
	"ferry.md:15 misspelt-cite-parameter: Publisher",
	"ferry.md:18 bare-url: https://brackwater.example/yard",
	"ferry.md:19 unused-reference: fares",
	"gazette.txt:11 undefined-reference: [7]",
	"gazette.txt:17 open-editor-tag: [citation needed]",
	"gazette.txt:23 access-date-without-url: |access-date= requires |url=",
	"gazette.txt:25 unknown-cite-parameter: Unknown parameter |shelfmark= ignored",
	"harbour.txt:3 undefined-reference: :4",
	"harbour.txt:5 open-editor-tag: Failed verification",
	"lighthouse.wiki:2 open-editor-tag: More citations needed",
	"lighthouse.wiki:3 access-date-without-url: access-date=3 May 2019",
	"lighthouse.wiki:3 open-editor-tag: citation needed",
	"lighthouse.wiki:6 undefined-reference: gazette",
	"lighthouse.wiki:8 uncited-paragraph: The second tower was built in 1906 for 1…",
	"lighthouse.wiki:10 missing-title: cite news",
	"lighthouse.wiki:10 misspelt-cite-parameter: titel",
	"lighthouse.wiki:10 unknown-cite-parameter: shelfmark",
	"lighthouse.wiki:10 duplicate-reference-name: bell",
	"lighthouse.wiki:10 empty-reference: <ref></ref>",
	"lighthouse.wiki:10 bare-url: https://brackwater.example/horn",
	"lighthouse.wiki:13 missing-group-list: note",
	"lighthouse.wiki:17 unused-reference: keepers",
	"museum.wiki:1 missing-reference-list: <ref>{{cite web |title=The Museum |url=h…",
	"museum.wiki:4 invalid-isbn: 978-0-306-40615-8",
	"museum.wiki:4 invalid-cite-date: 31 June 1891",
	"museum.wiki:4 extra-text-in-pages: p. 17",
	"museum.wiki:6 unclosed-reference: <ref>",
	"winter.txt:1 no-reference-at-all: The winter of 1929",
];
