import { dirname, resolve } from "node:path";
import type { Nameable } from "../../config/active-rule.js";
import type { Layer } from "../../config/config.js";
import { detectDialect } from "../../dialects/detect-dialect.js";
import { IgnoreRules } from "../../files/ignore-rules.js";
import { readFile } from "../../files/read-file.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { type Choices, openChoices } from "../opening/choices.js";
import { nameFromHere } from "../opening/name-from-here.js";
import { optionalEngineRules } from "../opening/names.js";
import { stdout } from "../terminal/output.js";
import { say } from "../terminal/speech.js";

/** Prints what holds for files, and why. */
export async function showConfig(args: Arguments): Promise<ExitCode> {
	const format = chooseWord(args.format ?? "text", ["text", "json"], "format");
	if (args.operands.length === 0) throw new UsageProblem("config needs the name of a file");
	const choices = await openChoices(args);
	for (const path of args.operands) {
		await choices.prepare(dirname(resolve(path)));
		const described = await describeFile(path, args, choices);
		stdout.write(format === "json" ? `${JSON.stringify(described, null, "\t")}\n` : print(described));
	}
	return ExitCode.Clean;
}

async function describeFile(path: string, args: Arguments, choices: Choices) {
	const config = choices.configOf(path);
	const layers = choices.layersOf(path);
	const { dialect, certainty, rules, engineRules } = choices.choose(path);
	const active = new Map([...rules, ...engineRules].map((each) => [each.rule.id, each] as const));
	return {
		path,
		config: config.path === null ? null : nameFromHere(config.path),
		layers: layers.map(({ from }) => from),
		ignoredBy: args.usesIgnore ? await findIgnorer(path, choices) : null,
		dialect: dialect ?? detectDialect(path, readFile(path).text),
		dialectFrom: explainDialect(path, args, layers),
		certainty,
		certaintyFrom: explain(args.certainty, "--certainty", layers, (layer) => layer.certainty) ?? "by default",
		rules: [...choices.rules, ...optionalEngineRules].map((rule) => {
			const running = active.get(rule.id);
			return {
				id: rule.id,
				severity: running?.severity ?? "off",
				...(running === undefined ? {} : { options: running.options }),
				from: explainRule(rule, args, layers),
			};
		}),
	};
}

async function findIgnorer(path: string, choices: Choices): Promise<string | null> {
	const rules = new IgnoreRules((folder) => choices.patternsOf(folder));
	return rules.ask(resolve(path), false);
}

function explainDialect(path: string, args: Arguments, layers: readonly Layer[]): string {
	const isNamed = /\.(md|markdown|mdx|wiki|wikitext|mediawiki)$/i.test(path);
	return (
		explain(args.dialect, "--dialect", layers, (layer) => layer.dialect) ??
		(isNamed ? "by its name" : "by what it holds")
	);
}

/** Who said it last: the command line, or a layer. */
function explain<T>(
	given: T | undefined,
	option: string,
	layers: readonly Layer[],
	read: (layer: Layer) => T | undefined,
): string | undefined {
	if (given !== undefined) return option;
	return layers.findLast((layer) => read(layer) !== undefined)?.from;
}

function explainRule(rule: Nameable, { only, skip }: Arguments, layers: readonly Layer[]): string {
	const names = [rule.id, rule.family];
	if (names.some((name) => skip.includes(name))) return "--skip";
	if (only.length > 0) return "--only";
	const heard = rule.isOnByDefault === false ? [rule.id] : names;
	const layer = layers.findLast(({ rules }) => heard.some((name) => rules[name] !== undefined));
	return layer?.from ?? "by default";
}

function print(described: Awaited<ReturnType<typeof describeFile>>): string {
	const { path, config, layers, ignoredBy, dialect, dialectFrom, certainty, certaintyFrom, rules } = described;
	const told = rules.filter(({ from }) => from !== "by default");
	const on = rules.filter(({ severity }) => severity !== "off").length;
	const width = Math.max(0, ...told.map(({ id }) => id.length));
	const rows: readonly (readonly [string, string])[] = [
		["config", config ?? say("none")],
		...(layers.length > 1 ? [["layers", layers.map(say).join(" → ")] as const] : []),
		...(ignoredBy === null
			? []
			: [
					["left out", say(`by ${ignoredBy === "citelint" ? ".citelintignore or the config" : ".gitignore"}`)] as const,
				]),
		["dialect", `${dialect} (${say(dialectFrom)})`],
		["certainty", `${certainty} (${say(certaintyFrom)})`],
		["rules", say(`${on} of ${rules.length} are on${told.length === 0 ? ", all by default" : "; not by default:"}`)],
	];
	const labels = Math.max(...rows.map(([label]) => say(label).length), say("certainty").length);
	return [
		path,
		...rows.map(([label, words]) => `  ${say(label).padEnd(labels)}  ${words}`),
		...told.map(({ id, severity, from }) => `    ${id.padEnd(width)}  ${severity.padEnd(7)}  ${from}`),
		"",
	].join("\n");
}
