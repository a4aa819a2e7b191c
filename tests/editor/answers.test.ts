import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { loadParser } from "../../src/dialects/parse.js";
import { complete } from "../../src/editor/complete.js";
import { describeAt } from "../../src/editor/describe-at.js";
import type { EditorText } from "../../src/editor/editor-text.js";
import { findOpenTemplate } from "../../src/editor/find-open-template.js";
import { findDefinition, findReferences } from "../../src/editor/find-uses.js";
import { listCodeActions } from "../../src/editor/list-code-actions.js";
import { listSymbols } from "../../src/editor/list-symbols.js";
import { findName, rename } from "../../src/editor/rename.js";
import { understand } from "../../src/engine/understand.js";
import type { Dialect } from "../../src/model/manuscript.js";
import { diagnose } from "../reporters/report.js";

const kinds = new Set(["citations", "references", "markers", "sections", "sentences", "blocks", "dates"] as const);

/** A text with the places that `¦` marks. */
async function open(marked: string, dialect: Dialect = "wikitext"): Promise<EditorText & { at: number }> {
	const at = marked.indexOf("¦");
	const text = marked.replace("¦", "");
	const facts = await understand({ path: "a", text, dialect }, await loadParser(dialect), kinds);
	return { document: TextDocument.create("file:///a", "plaintext", 1, text), facts, at };
}

const named = `A.<ref name="x">One.</ref> B.<ref name=x /> C.{{r|x}}\n\n{{reflist}}\n`;

async function renameIn(marked: string, to: string, dialect: Dialect = "wikitext"): Promise<string> {
	const text = await open(marked, dialect);
	const edit = rename(text, text.at, to);
	return typeof edit === "string" ? edit : TextDocument.applyEdits(text.document, edit.changes!["file:///a"]!);
}

describe("names", () => {
	it("are renamed wherever they stand, quoted where they must be", async () => {
		const renamed = `A.<ref name="a b">One.</ref> B.<ref name="a b" /> C.{{r|a b}}\n\n{{reflist}}\n`;
		for (const place of ['name="¦x"', "name=¦x", "{{r|¦x}}"])
			expect(await renameIn(named.replace(place.replace("¦", ""), place), "a b")).toBe(renamed);
		expect(await renameIn("A.[^¦n] B.[^n]\n\n[^n]: Note.\n", "m", "markdown")).toBe("A.[^m] B.[^m]\n\n[^m]: Note.\n");
	});

	it("are refused where they could not be read back", async () => {
		const at = named.replace("name=x", "name=¦x");
		expect(await renameIn(at, 'a"b')).toMatch("no quotes");
		expect(await renameIn(at, "  ")).toBe("A name needs a letter");
		expect(await renameIn("A.[^¦n]\n\n[^n]: Note.\n", "a b", "markdown")).toMatch("no spaces");
		expect(await renameIn(`¦${named}`, "y")).toBe("There is no name of a reference here");
		const two = `A.<ref name="¦x">One.</ref> B.<ref name="y">Two.</ref>\n\n{{reflist}}\n`;
		expect(await renameIn(two, "Y")).toBe("There is a reference Y already");
		const note = await open("A.[¦1]\n\nReferences\n\n1. One\n", "rendered");
		expect(findName(note, note.at)).toBeNull();
	});
});

describe("ways", () => {
	it("lead from a marker to its reference and back", async () => {
		const marker = await open("A.[^¦n] B.[^n]\n\n[^n]: Note.\n", "markdown");
		expect(findDefinition(marker, marker.at).map(({ range }) => range.start.line)).toEqual([2]);
		const reference = await open("A.[^n] B.[^n]\n\n[^n]: No¦te.\n", "markdown");
		expect(findDefinition(reference, reference.at).map(({ range }) => range.start.character)).toEqual([2, 9]);
		expect(findReferences(marker, marker.at, true)).toHaveLength(3);
		expect(findReferences(marker, marker.at, false)).toHaveLength(2);
		expect(findDefinition(marker, 0)).toEqual([]);
	});
});

describe("hover", () => {
	it("quotes the reference, and nothing in it is obeyed", async () => {
		const text = await open("A.[^¦n]\n\n[^n]: Note ```` <script>\n", "markdown");
		const hover = describeAt(text, [], [], text.at, (words) => words)!;
		expect(hover.contents).toMatchObject({ value: "`````\nNote ```` <script>\n`````" });
		expect(describeAt(text, [], [], 0, (words) => words)).toBeNull();
	});
});

describe("completion", () => {
	const labels = async (marked: string, dialect: Dialect = "wikitext") => {
		const text = await open(marked, dialect);
		return complete(text, text.at).map(({ label }) => label);
	};

	it("offers parameters that are not given yet, and the next of a row", async () => {
		const offered = await labels("{{cite book |title=A {{!}} B |last=C |first=D |¦ |year=1990}}");
		expect(offered).toEqual(expect.arrayContaining(["last2", "first2", "isbn", "date"]));
		for (const given of ["title", "last", "first", "year", "last1", "URL"]) expect(offered).not.toContain(given);
		expect(await labels("{{cite book |title=A¦")).toEqual([]);
		expect(await labels("{{infobox |ti¦")).toEqual([]);
		expect(await labels("Words | ti¦")).toEqual([]);
	});

	it("offers the names of references, and the labels of footnotes", async () => {
		expect(await labels(`${named}<ref name="¦`)).toEqual(["x"]);
		expect(await labels("A.[^n] B.[^¦]\n\n[^n]: Note.\n", "markdown")).toEqual(["n"]);
	});

	it("finds the template around, however long the text", () => {
		expect(findOpenTemplate("{{a|b={{c|d}}|e", 15)).toMatchObject({ name: "a", prefix: "e" });
		expect(findOpenTemplate("{{a|b={{c|d", 11)).toMatchObject({ name: "c", prefix: "d" });
		expect(findOpenTemplate("{{a}} b|c", 9)).toBeUndefined();
		expect(findOpenTemplate("{".repeat(200_000), 100_000)).toBeUndefined();
	});
});

describe("actions and outline", () => {
	it("offers what was asked for alone", async () => {
		const text = await open("One two.");
		const edits = [{ path: "a.wiki", start: 4, end: 7, text: "2" }];
		const diagnostic = diagnose("One two.", "two", { fix: { title: "Write 2", safety: "unsafe", edits } });
		const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } };
		expect(listCodeActions(text, [diagnostic], range, undefined).map(({ title }) => title)).toEqual([
			"Write 2",
			"Silence some-rule here",
		]);
		expect(listCodeActions(text, [diagnostic], range, ["source"])).toEqual([]);
		const far = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
		expect(listCodeActions(text, [diagnostic], far, ["quickfix"])).toEqual([]);
	});

	it("puts references under their sections", async () => {
		const text = await open(`== One ==\nA.<ref name="x">B.</ref>\n\n== Two ==\nC.<ref>D.</ref>\n`);
		const outline = listSymbols(text).map(({ name, children }) => [name, children?.map((child) => child.name)]);
		expect(outline).toEqual([
			["One", ["x"]],
			["Two", ["D."]],
		]);
	});
});
