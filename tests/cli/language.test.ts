import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sayIn } from "../../src/cli/terminal/speech.js";
import { english as englishWords } from "../../src/languages/language.js";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "citelint-"));
writeFileSync(join(folder, "a.wiki"), "A ferry.<ref name=x />\n\n<references />\n");
afterAll(() => rmSync(folder, { recursive: true }));

const inFrench = { env: { LC_ALL: "fr_FR.UTF-8" } };
const french = "«\u00a0x\u00a0» est appelée ici et n’est définie nulle part";
const english = "“x” is called here and defined nowhere";

describe("the language", () => {
	it("is that of --language", () => {
		const { out } = runCli(folder, ["--language", "fr", "a.wiki"]);
		expect(out).toContain(french);
		expect(out).toContain("1 erreur, 0 avertissement, 0 remarque dans 1 sur 1 fichier.");
		expect(runCli(folder, ["--language=en", "a.wiki"], inFrench).out).toContain(english);
		expect(runCli(folder, ["--language", "de", "a.wiki"])).toMatchObject({
			code: 2,
			err: 'citelint: unknown language "de"; known are en, fr\n',
		});
	});

	it("is that of the locale for people, and English for programs", () => {
		for (const format of ["pretty", "compact", "html"])
			expect(runCli(folder, ["--format", format, "a.wiki"], inFrench).out, format).toContain(french);
		for (const format of ["json", "ndjson", "sarif", "github", "summary", "gitlab", "junit", "rdjsonl", "markdown"]) {
			const { out } = runCli(folder, ["--format", format, "a.wiki"], inFrench);
			expect(out, format).toMatch(/is called here and defined nowhere/);
		}
		expect(runCli(folder, ["--language", "fr", "--format", "json", "a.wiki"]).out).toContain(french);
	});

	it.each([
		[{ LC_ALL: "", LC_MESSAGES: "fr_CA", LANG: "en_GB" }, french],
		[{ LC_ALL: "", LC_MESSAGES: "", LANG: "fr" }, french],
		[{ LC_ALL: "C", LC_MESSAGES: "fr_FR", LANG: "fr_FR" }, english],
		[{ LC_ALL: "", LC_MESSAGES: "", LANG: "fur_IT" }, english],
		[{ LC_ALL: "", LC_MESSAGES: "", LANG: "" }, english],
	])("follows the locale %j as POSIX asks", (env, words) => {
		expect(runCli(folder, ["a.wiki"], { env }).out).toContain(words);
	});

	it("is that of the config, which the option overrules", () => {
		writeFileSync(join(folder, "fr.json"), '{ "language": "fr" }');
		expect(runCli(folder, ["--config", "fr.json", "--format", "json", "a.wiki"]).out).toContain(french);
		expect(runCli(folder, ["--config", "fr.json", "--language", "en", "a.wiki"]).out).toContain(english);
		writeFileSync(join(folder, "odd.json"), '{ "language": "french" }');
		expect(runCli(folder, ["--config", "odd.json", "a.wiki"]).code).toBe(2);
	});

	it("changes neither fingerprints nor the baseline", () => {
		const prints = (language: string) => {
			const { out } = runCli(folder, ["--language", language, "--format", "gitlab", "a.wiki"]);
			return JSON.parse(out).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
		};
		expect(prints("fr")).toEqual(prints("en"));
		const write = (language: string) => {
			const file = `${language}.baseline.json`;
			runCli(folder, ["--language", language, "--baseline", file, "--update-baseline", "a.wiki"]);
			return readFileSync(join(folder, file), "utf8");
		};
		expect(write("fr")).toBe(write("en"));
	});

	it("is spoken by commands, and where something is wrong", () => {
		expect(runCli(folder, ["explain", "bare-url"], inFrench).out).toContain("Une référence n’est rien d’autre");
		expect(runCli(folder, ["rules"], inFrench).out).toContain("Une référence n’est rien d’autre");
		expect(runCli(folder, ["nowhere"], inFrench).err).toBe(
			"citelint: nowhere\u00a0: pas de fichier ni de dossier de ce nom\n",
		);
		for (const asked of [["--language", "fr"], ["--language=fr"]]) {
			const { err } = runCli(folder, [...asked, "--ony", "x"]);
			expect(err).toContain("vouliez-vous dire --only\u00a0?");
		}
		expect(runCli(folder, ["--ony", "x"], inFrench).err).toContain("vouliez-vous dire --only\u00a0?");
	});

	it("is that of config, of --time, and of what programs read where it is asked for", () => {
		const config = runCli(folder, ["config", "--skip", "tags", "a.wiki"], inFrench).out;
		expect(config).toMatch(
			/^a\.wiki\n {2}configuration {2}aucune\n {2}dialecte {7}wikitext \(par son nom\)\n {2}certitude {6}likely \(par défaut\)\n {2}règles {9}\d+ sur \d+ sont actives\u00a0; pas par défaut\u00a0:\n/,
		);
		expect(runCli(folder, ["config", "a.wiki"]).out).toMatch(
			/^a\.wiki\n {2}config {5}none\n {2}dialect {4}wikitext \(by its name\)\n/,
		);
		const { err } = runCli(folder, ["--time", "a.wiki"], inFrench);
		expect(err).toMatch(/ms {2}lecture\n[\s\S]*ms {2}tout le reste\n[\s\S]*ms {2}en tout\n/);
		expect(err).toMatch(/ms {2}règle undefined-reference\n/);
		const report = (format: string) => runCli(folder, ["--language", "fr", "--format", format, "a.wiki"]).out;
		expect(report("markdown")).toMatch(/^\| endroit \| \| ce qui ne va pas \| règle \|\n[\s\S]*\| erreur \|/);
		expect(report("summary")).toMatch(/\| règle \| fois \| ce qui ne va pas \|[\s\S]*<summary>Où<\/summary>/);
	});

	it("has words for what stands behind the name of the program, or for both", () => {
		const language = {
			...englishWords,
			name: "fr" as const,
			ofProgram: (words: string) => ({ "citelint: a": "citelint : A", b: "B" })[words] ?? words,
		};
		expect(sayIn(language, "citelint: a\n  citelint: b\n b\nciteli: b\n")).toBe(
			"citelint : A\n  citelint: B\n B\nciteli: b\n",
		);
	});

	it("is that of the pages of claims and coverage, and of the timeline in a report", () => {
		const text =
			"Ada Marsh (3 May 1886 – 4 June 1967) was a pilot. She was born on 4 May 1886.\n\nIn 1911 she sold 90 % of her ships.<ref name=x />\n";
		writeFileSync(join(folder, "life.wiki"), text);
		const english = /\b(the|of|what|statements?|search|source stands|other dates|line \d|conflict|need)\b/i;
		const shown = (page: string) =>
			page
				.replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
				.replace(/<(p class="sentence"|span class="s |mark|pre|code)[\s\S]*?<\/?(p|span|mark|pre|code)>/g, "")
				.replace(/<[^>]*>/g, " ");
		const claims = runCli(folder, ["claims", "--format", "html", "life.wiki"], inFrench).out;
		expect(claims).toContain('<html lang="fr">');
		expect(shown(claims)).toMatch(/Frise chronologique[\s\S]*affirmations datées[\s\S]*naissance/);
		expect(shown(claims)).not.toMatch(english);
		const coverage = runCli(folder, ["coverage", "--format", "html", "life.wiki"], inFrench).out;
		expect(coverage).toContain("Les sources étayent");
		expect(coverage).toContain("elle donne un pourcentage");
		expect(runCli(folder, ["--format", "html", "life.wiki"], inFrench).out).toMatch(
			/Frise chronologique\u00a0: \d affirmations datées[\s\S]*Couverture\u00a0: les sources/,
		);
	});

	it("has a page of help that fits a terminal of 24 lines and 80 columns", () => {
		const lines = runCli(folder, ["--help"], inFrench).out.trimEnd().split("\n");
		expect(lines.length).toBeLessThanOrEqual(24);
		for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
		expect(lines.join("\n")).not.toMatch(/\b(the|what|every|nothing)\b/);
		for (const command of ["lint", "coverage", "dump", "lsp"])
			expect(runCli(folder, ["help", command], inFrench).out).not.toMatch(/\b(the|what|every|with|of)\b/);
	});
});
