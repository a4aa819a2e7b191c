import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const folderWith = (text: string) => makeFolder({ "a.wiki": text });
const parseLines = (out: string) =>
	out
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

describe("the commands", () => {
	it("--version", () => {
		const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
		expect(runCli(".", ["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
	});

	it("rules lists every rule", () => {
		const { code, out } = runCli(".", ["rules", "--format", "json"]);
		expect(code).toBe(0);
		const listed: { id: string; title: string; family: string }[] = JSON.parse(out);
		expect(listed.map(({ id }) => id)).toEqual([
			...rules.map(({ id }) => id),
			"unused-directive",
			"invalid-directive",
			"internal-error",
		]);
		expect(runCli(".", ["rules"]).out).toContain(listed[0]?.title);
	});

	it("explain shows why, and where a rule speaks and is quiet", () => {
		const rule = rules.find(({ id }) => id === "access-date-without-url")!;
		const { code, out } = runCli(".", ["explain", rule.id]);
		expect(code).toBe(0);
		for (const words of [rule.title, rule.why, rule.code!, "It speaks here:", "It is quiet here:"])
			expect(out).toContain(words);
		for (const id of ["unused-directive", "invalid-directive", "internal-error"])
			expect(runCli(".", ["explain", id]).code).toBe(0);
	});

	it("explain shows both texts of an example that needs two", () => {
		const { out } = runCli(".", ["explain", "date-differs-between-documents"]);
		expect(out).toContain("  beside this text:\n    ");
	});

	it("citations prints the fields of each, null where nothing is written", () => {
		const text = "A.<ref>{{cite web|title=Mali|url=https://x.org|date=2020|access-date=2021-01-01}}</ref>\n";
		const { code, out } = runCli(folderWith(text), ["citations", "--format", "ndjson", "a.wiki"]);
		expect(code).toBe(0);
		expect(parseLines(out)).toEqual([
			{
				path: "a.wiki",
				start: 7,
				end: text.indexOf("</ref>"),
				kind: "template",
				template: "cite web",
				title: "Mali",
				authors: [],
				date: "2020",
				publisher: null,
				isbn: null,
				pages: null,
				url: "https://x.org",
				accessDate: "2021-01-01",
				archiveDate: null,
				messages: [],
			},
		]);
		expect(runCli(folderWith(text), ["citations"]).out).toContain("a.wiki:1  cite web\n  title        Mali\n");
	});

	it("coverage prints each sentence with its section and status", () => {
		const text =
			"A town.\n\n== History ==\nThe pier was built in 1871.<ref>Almanac.</ref> It burned in 1904.\n\n== References ==\n{{reflist}}\n";
		const folder = folderWith(text);
		const rows = parseLines(runCli(folder, ["coverage", "--format", "ndjson", "a.wiki"]).out);
		const pier = rows.find(({ start }) => start === text.indexOf("The pier"));
		expect(pier).toMatchObject({ path: "a.wiki", section: "History", status: "cited" });
		expect(typeof pier.need).toBe("number");
		expect(rows.find(({ start }) => start === text.indexOf("It burned"))).toMatchObject({ status: "uncited" });
		expect(runCli(folder, ["coverage"]).out).toMatch(/50 % {2}1 of 2 .*History/);
	});

	it("tree prints what the parser sees, one text a line", () => {
		const text = "{{a|b=c|d}}<!-- x --><ref>y</ref>";
		expect(parseLines(runCli(folderWith(text), ["tree", "--format", "ndjson", "a.wiki"]).out)).toEqual([
			{
				path: "a.wiki",
				templates: [
					{
						start: 0,
						end: 11,
						name: "a",
						parameters: [
							{ name: "b", start: 6, end: 7 },
							{ name: null, start: 8, end: 9 },
						],
					},
				],
				tags: [{ name: "ref", start: 21, end: 33 }],
				comments: [{ start: 11, end: 21 }],
			},
		]);
	});

	it("read standard input too, and end with 2 where nothing is there", () => {
		const { out } = runCli(".", ["tree", "--stdin", "--dialect", "wikitext"], { input: "{{a}}" });
		expect(parseLines(out)[0]).toMatchObject({ path: "<stdin>", templates: [{ name: "a" }] });
		expect(runCli(folderWith(""), ["coverage", "b.wiki"]).code).toBe(2);
	});
});
