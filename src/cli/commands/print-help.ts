import { formats } from "../../reporters/load-reporter.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { commandHelp, optionHelp, overview } from "../arguments/help-texts.js";
import { type Command, commands, isHeededBy, isKnownTo, type OptionName } from "../arguments/options.js";
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

/** Of commands that print one thing. */
const plainFormat = { takes: "F", what: "how it is printed" };

function describeCommand(command: Command): string {
	const { usage, what } = commandHelp[command];
	const known = (Object.keys(optionHelp) as OptionName[]).filter((name) => isHeededBy(name, command));
	const helps = known.map((name) =>
		name === "format" && !isKnownTo("explain", command) ? plainFormat : optionHelp[name],
	);
	const heads = known.map((name, index) => describeHead(name, helps[index]!));
	const width = Math.max(...heads.map(({ length }) => length));
	const rows = heads.map((head, index) => `  ${head.padEnd(width)}  ${say(helps[index]!.what)}`);
	const more = command === "lint" ? say(`\nFormats: ${formats.join(", ")}.\n`) : "";
	return `${usage}\n\n${say(what)}\n\n${rows.join("\n")}\n${more}`;
}

function describeHead(name: OptionName, { takes = "" }: { readonly takes?: string }): string {
	return `--${name}${takes === "" || takes.startsWith("[") ? takes : ` ${takes}`}`;
}
