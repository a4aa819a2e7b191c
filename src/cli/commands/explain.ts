import { engineRules } from "../../engine/engine-rules.js";
import type { Example, Rule } from "../../rule.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { stdout } from "../terminal/output.js";
import { ownLanguage, say } from "../terminal/speech.js";

/** Prints what a rule says, why, and where it speaks and where not. */
export async function explain(args: Arguments): Promise<ExitCode> {
	const [word, ...others] = args.operands;
	if (word === undefined || others.length > 0) throw new UsageProblem("explain needs the name of one rule");
	const { rules } = await openChoices(args);
	const all = [...rules, ...engineRules];
	const id = chooseWord(
		word,
		all.map((rule) => rule.id),
		"rule",
	);
	const rule = all.find((candidate) => candidate.id === id)!;
	const { family, severity } = rule;
	const { title, why } = ownLanguage().explain(rule);
	stdout.write(`${id} (${family}, ${severity})\n\n${title}\n\n${why}\n`);
	if ("examples" in rule) stdout.write(explainMore(rule as Rule));
	return ExitCode.Clean;
}

function explainMore({ code, isOnByDefault, options, examples }: Rule): string {
	const parts: string[] = [];
	if (isOnByDefault === false) parts.push(say("It runs only when a config or --only asks for it by name."));
	if (code !== undefined) parts.push(say(`Known elsewhere as ${code}.`));
	const entries = Object.entries(options ?? {});
	if (entries.length > 0)
		parts.push(
			`${say("Options, with their defaults:")}\n${entries.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`).join("\n")}`,
		);
	parts.push(`${say("It speaks here:")}\n${examples.fires.map(printExample).join("\n\n")}`);
	parts.push(`${say("It is quiet here:")}\n${examples.quiet.map(printExample).join("\n\n")}`);
	return `\n${parts.join("\n\n")}\n`;
}

function printExample(example: Example): string {
	const { text, beside } = typeof example === "string" ? { text: example, beside: undefined } : example;
	const shift = (words: string) => words.trimEnd().replace(/^(?=.)/gm, "    ");
	return beside === undefined ? shift(text) : `${shift(text)}\n\n  ${say("beside this text:")}\n${shift(beside)}`;
}
