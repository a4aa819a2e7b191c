import { formats } from "../../reporters/load-reporter.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { commandHelp, optionHelp, overview } from "../arguments/help-texts.js";
import { type Command, commands, isKnownTo, type OptionName } from "../arguments/options.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";
import { say } from "../terminal/speech.js";

/** `--help` alone is a page of everything; of a command it is all that it takes. */
export function printHelp({ command, operands }: Arguments): ExitCode {
	if (command !== "help") stdout.write(command === "lint" ? say(overview) : describeCommand(command));
	else if (operands.length > 1) throw new UsageProblem("help takes the name of one command");
	else
		stdout.write(
			operands[0] === undefined ? say(overview) : describeCommand(chooseWord(operands[0], commands, "command")),
		);
	return ExitCode.Clean;
}

function describeCommand(command: Command): string {
	const { usage, what } = commandHelp[command];
	const known = (Object.keys(optionHelp) as OptionName[]).filter((name) => isKnownTo(name, command));
	const heads = known.map((name) => describeHead(name));
	const width = Math.max(...heads.map(({ length }) => length));
	const rows = known.map((name, index) => `  ${heads[index]!.padEnd(width)}  ${say(optionHelp[name].what)}`);
	const more = command === "lint" ? say(`\nFormats: ${formats.join(", ")}.\n`) : "";
	return `${usage}\n\n${say(what)}\n\n${rows.join("\n")}\n${more}`;
}

function describeHead(name: OptionName): string {
	const { takes = "" } = optionHelp[name];
	return `--${name}${takes === "" || takes.startsWith("[") ? takes : ` ${takes}`}`;
}
