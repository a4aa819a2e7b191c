import type { Command, OptionName } from "./options.js";

/** `citelint --help`: fits a terminal of 24 lines and 80 columns. */
export const overview = `citelint finds faults in the citations and references of article texts.

  citelint [paths…]        lint files, folders, patterns (default: this folder)
  citelint explain RULE    what a rule says, and why
  citelint rules           every rule
  citelint claims | citations | coverage | tree [paths…]   what it sees in texts
  citelint dump FILE | facts | compare | merge   exports, clusters, CI matrices
  citelint config FILE | init   what holds for a file; begin one with a hook
  citelint review [paths…] walk from finding to finding: fix, silence, edit
  citelint lsp [--stdio]   serve an editor; completion SHELL: of a command line
  citelint help COMMAND    every option of a command, explained

Which rules   --only A,B  --skip A,B  --certainty sure|likely|possible
              --coverage lenient|standard|strict
Which texts   --stdin  --stdin-filename F  --dialect D  --focus FILE…
              --no-ignore  --changed[=REF]  --new-only  --staged  --shard I/N
Which config  --config F  --no-config  --today YYYY-MM-DD  --language en|fr
Reports       --format F[:FILE]  --output-file F  --quiet  --notes  --explain
              --baseline F  --update-baseline  --max-warnings N  --watch  --time
              --min-coverage N  --cache  --cache-location F  --color  --no-color
Fixes         --fix  --fix-dry-run  --unsafe-fixes         --help  --version

Exit code: 0 nothing found, 1 errors or warnings, 2 could not run.
`;

/** How each command is called, and what it does. */
export const commandHelp: Readonly<Record<Command, { readonly usage: string; readonly what: string }>> = {
	lint: {
		usage: "citelint [lint] [paths…]",
		what: "Lints files, folders and patterns, by default the current folder.",
	},
	explain: {
		usage: "citelint explain RULE",
		what: "Says what a rule finds, why it matters, which options it has, where it speaks and where it is quiet.",
	},
	rules: { usage: "citelint rules", what: "Lists every rule, by family. Formats: text, json." },
	claims: {
		usage: "citelint claims [paths…]",
		what: "Prints the dated statements it sees. Formats: text, ndjson, html (a timeline).",
	},
	citations: { usage: "citelint citations [paths…]", what: "Prints the citations it sees. Formats: text, ndjson." },
	coverage: {
		usage: "citelint coverage [paths…]",
		what: "Prints how much of a text references support: a table, each sentence, or a page of the article. Formats: text, ndjson, html.",
	},
	tree: { usage: "citelint tree [paths…]", what: "Prints templates, tags and comments it sees. Format: ndjson." },
	config: {
		usage: "citelint config [paths…]",
		what: "Prints what holds for a file and where that was written: config, dialect, certainty, each rule. Formats: text, json.",
	},
	init: {
		usage: "citelint init",
		what: "Writes citelint.json with what fits the texts of this folder, and a commit hook where there is a repository. What is there already stays.",
	},
	review: {
		usage: "citelint review [paths…]",
		what: "Shows one finding after the other and asks what shall become of it: fix it, pass it over, silence it with a reason, open it in $EDITOR.",
	},
	completion: {
		usage: "citelint completion bash|zsh|fish",
		what: "Prints what a shell needs to complete commands, options, rules and formats: source <(citelint completion bash)",
	},
	facts: {
		usage: "citelint facts [paths…]",
		what: "Prints the facts that are compared between texts, a line of JSON for each key of each text. Sorted, they are what compare reads.",
	},
	compare: {
		usage: "citelint compare [FILE…]",
		what: "Reads lines of facts that LC_ALL=C sort has sorted, from files or standard input, and prints what contradicts each other, a finding a line.",
	},
	merge: {
		usage: "citelint merge FILE…",
		what: "Reports on the texts of all shards, from the files that they have written, and compares them.",
	},
	dump: {
		usage: "citelint dump FILE",
		what: "Lints the articles of a MediaWiki export (.xml, .xml.bz2, .xml.gz, .xml.zst), a line of JSON for each. With --output-file a run that was interrupted goes on where it was.",
	},
	lsp: { usage: "citelint lsp", what: "Serves an editor: the language server protocol on standard input and output." },
	help: { usage: "citelint help [COMMAND]", what: "Explains a command and all its options." },
};

/** What each option takes, and what it does. */
export const optionHelp: Readonly<Record<OptionName, { readonly takes?: string; readonly what: string }>> = {
	format: {
		takes: "F[:FILE]",
		what: "how it is printed; given several times, all reports but one name a file",
	},
	"output-file": { takes: "F", what: "write the report that would be printed there" },
	only: { takes: "A,B", what: "only these rules or families" },
	skip: { takes: "A,B", what: "not these rules or families" },
	fix: { what: "make the fixes that keep the meaning; with --stdin print the fixed text" },
	"fix-dry-run": { what: "print them as a difference instead, which patch and git apply take" },
	"unsafe-fixes": { what: "with either: also the fixes that need a look" },
	config: { takes: "F", what: "take this config, whatever lies beside the texts" },
	"no-config": { what: "take none" },
	"no-ignore": { what: "also what .gitignore, .citelintignore and the config leave out" },
	stdin: { what: "read standard input" },
	"stdin-filename": { takes: "F", what: "the name that it shall have" },
	dialect: { takes: "D", what: "markdown, wikitext or rendered; otherwise name and content decide" },
	today: { takes: "YYYY-MM-DD", what: "judge dates as on this day" },
	"max-warnings": { takes: "N", what: "let up to N warnings pass" },
	quiet: { what: "errors only" },
	notes: { what: "also notes, in the formats for people" },
	certainty: { takes: "C", what: "show what is sure, likely (default) or possible" },
	coverage: { takes: "P", what: "what is asked of paragraphs without a source: lenient, standard (default) or strict" },
	explain: { what: "say why, beneath the first finding of each rule" },
	watch: { what: "lint again what changes, until Ctrl-C" },
	time: { what: "milliseconds by stage and rule, on standard error" },
	color: { what: "with colours, whatever the terminal is" },
	"no-color": { what: "without" },
	language: { takes: "L", what: "en or fr; otherwise the config or, for what people read, the locale decides" },
	focus: { takes: "FILE…", what: "compare with everything, report what touches these files" },
	changed: {
		takes: "[=REF]",
		what: "report what touches files that git says have changed, since HEAD or REF's branch",
	},
	staged: { what: "what git would commit, as it would: a commit hook's texts" },
	"new-only": { what: "of those only what touches a changed line" },
	baseline: { takes: "F", what: "leave out what this file knows; for coverage: compare with it" },
	"min-coverage": {
		takes: "N",
		what: "end with 1 where sources support less than N percent of the statements of a text",
	},
	"update-baseline": { what: "write what is found now there (by default to citelint-baseline.json)" },
	cache: { what: "look anew only at texts that have changed since the last run" },
	"cache-location": { takes: "F", what: "where that is remembered: a file or a folder" },
	shard: { takes: "I/N", what: "look at every Nth text only, for citelint merge" },
	stdio: { what: "on standard input and output, as it is anyway: many editors say so" },
	help: { what: "a page of help" },
	version: { what: "the version" },
};
