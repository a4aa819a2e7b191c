import { ExitCode } from "./exit-code.js";
import { stdout } from "./output.js";

const help = `citelint finds faults in the citations and references of article texts.

Usage
  citelint [paths…]              lint files, folders and patterns (default: the current folder)
  citelint explain RULE          what a rule says, and why
  citelint rules                 all rules             --format text|json
  citelint claims [paths…]       the dated statements it sees --format text|ndjson
  citelint citations [paths…]    the citations it sees --format text|ndjson
  citelint coverage [paths…]     which sentences a reference supports --format text|ndjson
  citelint tree [paths…]         templates, tags and comments it sees --format ndjson

What is looked at
  --only A,B              only these rules or families
  --skip A,B              not these
  --certainty C           show what is sure, likely (default) or possible
  --focus FILE…           compare with everything, report what touches these files
  --stdin                 read standard input, under the name --stdin-filename F
  --dialect D             markdown, wikitext or rendered; otherwise name and content decide
  --no-ignore             also what .gitignore and .citelintignore leave out
  --config F, --no-config take this config; take none
  --today YYYY-MM-DD      judge dates as on this day

What is printed
  --format F[:FILE]       pretty (default), compact, json, ndjson, sarif, github, gitlab, junit,
                          checkstyle, rdjsonl, markdown, summary; several, all but one with a file
  --output-file F         write the report there
  --quiet                 errors only
  --notes                 also notes, in pretty and compact
  --color, --no-color     whatever the terminal is
  --time                  milliseconds by stage and rule, on standard error

What is changed
  --fix                   make the fixes that keep the meaning
  --fix-dry-run           print them as a diff instead
  --unsafe-fixes          with either: also those that need a look

  --max-warnings N        let up to N warnings pass
  --help, --version

Exit code: 0 nothing found, 1 errors or warnings, 2 could not run.
`;

export function printHelp(): ExitCode {
	stdout.write(help);
	return ExitCode.Clean;
}
