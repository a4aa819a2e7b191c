import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PresetName } from "../../config/preset-names.js";
import { detectDialect } from "../../dialects/detect-dialect.js";
import { FileProblem } from "../../files/file-problem.js";
import { ConfigFinder } from "../../files/find-config.js";
import { readFile } from "../../files/read-file.js";
import { writeFile } from "../../files/write-file.js";
import type { Dialect } from "../../model/manuscript.js";
import type { Arguments } from "../arguments/arguments.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { nameFromHere } from "../opening/name-from-here.js";
import { findFiles } from "../opening/open-files.js";
import { stdout } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import { installHook } from "./install-hook.js";

/** Texts that are looked at; more would not tell more. */
const mostTexts = 300;
const schema = "node_modules/citelint/dist/config-schema.json";

/** Writes a config that fits the texts of this folder, and a commit hook. What is there already stays as it is. */
export async function init(args: Arguments): Promise<ExitCode> {
	if (args.operands.length > 0) throw new UsageProblem("init takes no paths: it looks at this folder");
	const survey = await surveyTexts(args);
	stdout.write(say(`${describeSurvey(survey)}\n`));
	const found = new ConfigFinder().find(process.cwd());
	if (found !== null) stdout.write(say(`${nameFromHere(found)} is there already\n`));
	else {
		await writeFile("citelint.json", `${JSON.stringify(makeConfig(survey), null, "\t")}\n`);
		stdout.write(say("wrote citelint.json\n"));
	}
	stdout.write(
		say(
			`${await installHook()}\nnext: citelint lints this folder, citelint --fix mends what needs nobody, citelint review asks about the rest\n`,
		),
	);
	return ExitCode.Clean;
}

interface Survey {
	readonly counts: Readonly<Record<Dialect, number>>;
	readonly isFrench: boolean;
	readonly isWikipedia: boolean;
	/** Some text has a reference of any kind. */
	readonly cites: boolean;
}

async function surveyTexts(args: Arguments): Promise<Survey> {
	const counts = { markdown: 0, wikitext: 0, rendered: 0 };
	let [french, english, citing] = [0, 0, 0];
	for (const path of (await listTexts(args)).slice(0, mostTexts)) {
		const { text } = readFile(path);
		counts[detectDialect(path, text)]++;
		if (/\[\[Catégorie:|\{\{(Lien web|Ouvrage|Références)\s*[|}]/i.test(text)) french++;
		else if (/\[\[Category:|\{\{(cite |reflist)/i.test(text)) english++;
		if (/<ref[\s>]|\{\{cite |\[\^[^\]\s]+\]|\[@[^\]\s]+\]|(?:\[\d+\].*?){3}/is.test(text)) citing++;
	}
	return { counts, isFrench: french > english, isWikipedia: french + english > 0, cites: citing > 0 };
}

async function listTexts(args: Arguments): Promise<readonly string[]> {
	try {
		return (await findFiles(["."], args, await openChoices({ ...args, usesConfig: false }))).paths;
	} catch (error) {
		if (error instanceof FileProblem) return [];
		throw error;
	}
}

function describeSurvey({ counts }: Survey): string {
	const parts = Object.entries(counts).filter(([, count]) => count > 0);
	if (parts.length === 0) return "no texts here yet";
	return `texts here: ${parts.map(([dialect, count]) => `${count} ${dialect}`).join(", ")}`;
}

function makeConfig(survey: Survey): object {
	const isInstalled = existsSync(join(process.cwd(), schema));
	return { ...(isInstalled ? { $schema: `./${schema}` } : {}), extends: choosePreset(survey), rules: {} };
}

function choosePreset({ counts, isFrench, isWikipedia, cites }: Survey): PresetName {
	const { markdown, wikitext, rendered } = counts;
	if (wikitext > 0 && isWikipedia) return isFrench ? "wikipedia-fr" : "wikipedia-en";
	return markdown > wikitext + rendered && !cites ? "markdown-notes" : "recommended";
}
