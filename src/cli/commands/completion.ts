import { certainties } from "../../model/finding.js";
import { languageNames } from "../../model/language-name.js";
import { dialects } from "../../model/manuscript.js";
import { strictnesses } from "../../model/strictness.js";
import { formats } from "../../reporters/load-reporter.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { optionHelp } from "../arguments/help-texts.js";
import { type Command, commands, isHeededBy, type OptionName, options } from "../arguments/options.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { listNames } from "../opening/names.js";
import { stdout } from "../terminal/output.js";

const shells = ["bash", "zsh", "fish"] as const;

/** What can stand behind an option or a command: words, or the names of files. */
type Values = readonly string[] | "files" | "none";

/** Prints a script by which a shell completes command lines, made from the tables that the help is made from. */
export async function printCompletion(args: Arguments): Promise<ExitCode> {
	const [word, ...others] = args.operands;
	if (word === undefined || others.length > 0) throw new UsageProblem(`completion needs a shell: ${shells.join(", ")}`);
	const shell = chooseWord(word, shells, "shell");
	const { rules } = await openChoices(args);
	const names = listNames(rules);
	stdout.write(writers[shell](names));
	return ExitCode.Clean;
}

const optionNames = Object.keys(options) as OptionName[];

function valuesOf(option: OptionName, names: readonly string[]): Values {
	if (options[option].type === "boolean") return "none";
	const known: Partial<Record<OptionName, Values>> = {
		format: [...formats, "text"],
		only: names,
		skip: names,
		dialect: dialects,
		certainty: certainties,
		coverage: strictnesses,
		language: languageNames,
		today: [],
		shard: [],
		"max-warnings": [],
		"min-coverage": [],
		changed: "none",
	};
	return known[option] ?? "files";
}

function operandsOf(command: Command, names: readonly string[]): Values {
	if (command === "explain") return names;
	if (command === "help") return commands;
	if (command === "completion") return shells;
	return command === "rules" || command === "init" || command === "lsp" ? "none" : "files";
}

const optionsOf = (command: Command) => optionNames.filter((name) => isHeededBy(name, command));
/** In single quotes, which every one of the shells reads as it stands. */
const quote = (text: string) => `'${text.replaceAll("'", "’")}'`;

const writers: Readonly<Record<(typeof shells)[number], (names: readonly string[]) => string>> = {
	bash: (names) => {
		const offer = (values: Values) =>
			values === "files"
				? `COMPREPLY=($(compgen -f -- "$part"))`
				: `COMPREPLY=($(compgen -P "$front" -W ${quote(values === "none" ? "" : values.join(" "))} -- "$part"))`;
		const values = optionNames
			.filter((name) => options[name].type === "string")
			.map((name) => `\t\t--${name}) ${offer(valuesOf(name, names))}; return ;;`);
		const known = commands.map((command) => {
			const list = optionsOf(command).map((name) => `--${name}`);
			return `\t\t\t${command}) COMPREPLY=($(compgen -W ${quote(list.join(" "))} -- "$part")) ;;`;
		});
		const operands = commands.map((command) => `\t\t${command}) ${offer(operandsOf(command, names))} ;;`);
		return `# source <(citelint completion bash)
_citelint() {
	local part=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=lint front= word
	[[ $part == *,* ]] && front=\${part%,*}, part=\${part##*,}
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case $word in ${commands.join("|")}) command=$word; break ;; esac
	done
	case $before in
${values.join("\n")}
	esac
	if [[ $part == -* ]]; then
		case $command in
${known.join("\n")}
		esac
		return
	fi
	case $command in
${operands.join("\n")}
	esac
	[[ $COMP_CWORD == 1 ]] && COMPREPLY+=($(compgen -W ${quote(commands.join(" "))} -- "$part"))
}
complete -o filenames -o default -F _citelint citelint
`;
	},
	zsh: (names) => {
		const action = (values: Values) =>
			values === "files" ? ":file:_files" : values === "none" ? "" : `:word:(${values.join(" ")})`;
		const describe = (name: OptionName) => {
			const what = optionHelp[name].what.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);
			const takes = options[name].type === "string";
			const several = "multiple" in options[name] ? "*" : "";
			const list = valuesOf(name, names);
			const comma = name === "only" || name === "skip" ? `:names:_sequence compadd - ${names.join(" ")}` : action(list);
			return `\t\t${quote(`${several}--${name}${takes ? "=" : ""}[${what}]${takes ? comma || ":value:" : ""}`)}`;
		};
		const cases = commands.map((command) => {
			const operand = action(operandsOf(command, names));
			const rest = operand === "" ? [] : [`\t\t${quote(`*${operand}`)}`];
			return `\t${command}) _arguments \\\n${[...optionsOf(command).map(describe), ...rest].join(" \\\n")} ;;`;
		});
		return `#compdef citelint
# citelint completion zsh > a folder of $fpath, as _citelint
_citelint() {
	local command=lint
	if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
		_alternative ${quote(`commands:command:(${commands.join(" ")})`)} 'files:file:_files'
		return
	fi
	case $words[2] in (${commands.join("|")}) command=$words[2]; shift words; (( CURRENT-- )) ;; esac
	case $command in
${cases.join("\n")}
	esac
}
# Loaded from $fpath this is the body of the function that was called; sourced it is not.
if [[ $funcstack[1] == _citelint ]]; then
	_citelint "$@"
else
	compdef _citelint citelint
fi
`;
	},
	fish: (names) => {
		const rows = optionNames.map((name) => {
			const known = commands.filter((command) => isHeededBy(name, command));
			const list = valuesOf(name, names);
			const when = known.includes("lint")
				? `__fish_citelint_in lint ${known.filter((command) => command !== "lint").join(" ")}`.trim()
				: `__fish_citelint_in ${known.join(" ")}`;
			const several = name === "only" || name === "skip";
			const words = typeof list === "string" ? "" : list.join(" ");
			const values =
				options[name].type !== "string"
					? ""
					: list === "files"
						? " -r -F"
						: ` -x -a ${quote(several ? "(__fish_citelint_names)" : words)}`;
			return `complete -c citelint -n ${quote(when)} -l ${name} -d ${quote(optionHelp[name].what)}${values}`;
		});
		const operands = commands.flatMap((command) => {
			const values = operandsOf(command, names);
			return typeof values === "string"
				? []
				: [`complete -c citelint -f -n '__fish_citelint_in ${command}' -a ${quote(values.join(" "))}`];
		});
		return `# citelint completion fish > ~/.config/fish/completions/citelint.fish
function __fish_citelint_in
	set -l command lint
	for word in (commandline -opc)[2..-1]
		if contains -- $word ${commands.join(" ")}
			set command $word
			break
		end
	end
	contains -- $command $argv
end
function __fish_citelint_names
	# What stands in front of the last comma stays.
	set -l front (string match -r '.*,' -- (commandline -ct))
	printf "$front%s\\n" ${names.join(" ")}
end
complete -c citelint -n 'test (count (commandline -opc)) -eq 1' -a ${quote(commands.join(" "))}
${[...operands, ...rows].join("\n")}
`;
	},
};
