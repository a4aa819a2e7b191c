import { type Certainty, certainties } from "../../model/finding.js";
import { type LanguageName, languageNames } from "../../model/language-name.js";
import { type Strictness, strictnesses } from "../../model/strictness.js";
import { chooseWord } from "./choose-word.js";
import { type Command, commands, isKnownTo, type OptionName } from "./options.js";
import { readReports, type WishedReport } from "./read-reports.js";
import { readTokens } from "./read-tokens.js";
import { today } from "./today.js";
import { UsageProblem } from "./usage-problem.js";

/** A call of the command line, understood. Whether formats, rules and families exist is for the commands to say. */
export interface Arguments {
	readonly command: Command;
	/** Files, folders and patterns; the name of a rule for `explain`. */
	readonly operands: readonly string[];
	readonly format: string | undefined;
	/** Every report of lint that is asked for. */
	readonly reports: readonly WishedReport[];
	readonly only: readonly string[];
	readonly skip: readonly string[];
	readonly fix: "no" | "dry-run" | "write";
	readonly unsafeFixes: boolean;
	readonly config: string | undefined;
	readonly usesConfig: boolean;
	readonly usesIgnore: boolean;
	readonly stdin: boolean;
	readonly stdinFilename: string | undefined;
	/** One of ours, or a name that a plugin gives one. */
	readonly dialect: string | undefined;
	readonly today: string;
	/** Whether `today` is the user's word and not the clock's. */
	readonly isTodayGiven: boolean;
	readonly maxWarnings: number | undefined;
	readonly quiet: boolean;
	readonly notes: boolean;
	readonly certainty: Certainty | undefined;
	readonly coverage: Strictness | undefined;
	/** Whether the reason of each rule is told beneath the first thing that it says. */
	readonly explain: boolean;
	readonly watch: boolean;
	readonly time: boolean;
	/** Undefined leaves it to the terminal. */
	readonly color: boolean | undefined;
	/** Undefined leaves it to the config and to the locale. */
	readonly language: LanguageName | undefined;
	readonly focus: readonly string[];
	/** The revision that changes count from; undefined where everything is looked at. */
	readonly changed: string | undefined;
	/** What git would commit, as it would. */
	readonly staged: boolean;
	/** Only what stands on changed lines. */
	readonly newOnly: boolean;
	readonly baseline: string | undefined;
	/** Percent. */
	readonly minCoverage: number | undefined;
	readonly updateBaseline: boolean;
	/** Which of how many shares of the texts. */
	readonly shard: { readonly number: number; readonly of: number } | undefined;
	readonly cache: boolean;
	/** A file, or a folder. */
	readonly cacheLocation: string | undefined;
	readonly help: boolean;
	readonly version: boolean;
}

/** Understands a call. Throws a UsageProblem. */
export function readArguments(args: readonly string[]): Arguments {
	const { values, operands: words } = readTokens(args);
	const [command, operands] = splitCommand(words);
	for (const name of values.keys())
		if (!isKnownTo(name, command)) throw new UsageProblem(`--${name} is no option of the command ${command}`);
	const has = (name: OptionName) => values.has(name);
	const text = (name: OptionName) => values.get(name)?.at(-1) as string | undefined;
	const list = (name: OptionName) =>
		(values.get(name) ?? []).flatMap((value) => String(value).split(",").filter(Boolean));
	forbidPairs(has, operands);
	return {
		command,
		operands,
		format: text("format"),
		reports: readReports((values.get("format") ?? []).map(String), text("output-file")),
		only: list("only"),
		skip: list("skip"),
		fix: has("fix-dry-run") ? "dry-run" : has("fix") ? "write" : "no",
		unsafeFixes: has("unsafe-fixes"),
		config: text("config"),
		usesConfig: !has("no-config"),
		usesIgnore: !has("no-ignore"),
		stdin: has("stdin"),
		stdinFilename: text("stdin-filename"),
		dialect: text("dialect"),
		today: optional(text("today"), checkDay) ?? today(),
		isTodayGiven: has("today"),
		maxWarnings: optional(text("max-warnings"), checkCount),
		quiet: has("quiet"),
		notes: has("notes"),
		certainty: optional(text("certainty"), (word) => chooseWord(word, certainties, "certainty")),
		coverage: optional(text("coverage"), (word) => chooseWord(word, strictnesses, "preset of coverage")),
		explain: has("explain"),
		watch: has("watch"),
		time: has("time"),
		color: has("no-color") ? false : has("color") ? true : undefined,
		language: optional(text("language"), (word) => chooseWord(word, languageNames, "language")),
		focus: (values.get("focus") ?? []).map(String),
		changed: has("changed") || has("new-only") ? readRevision(values.get("changed")?.at(-1)) : undefined,
		staged: has("staged"),
		newOnly: has("new-only"),
		baseline: text("baseline"),
		minCoverage: optional(text("min-coverage"), checkPercent),
		updateBaseline: has("update-baseline"),
		shard: optional(text("shard"), checkShard),
		cache: has("cache") || has("cache-location"),
		cacheLocation: text("cache-location"),
		help: has("help"),
		version: has("version"),
	};
}

function splitCommand(words: readonly string[]): [Command, readonly string[]] {
	const [first, ...rest] = words;
	const command = commands.find((name) => name === first);
	return command === undefined ? ["lint", words] : [command, rest];
}

/** Wishes that contradict each other. */
function forbidPairs(has: (name: OptionName) => boolean, operands: readonly string[]): void {
	const pairs: readonly (readonly [OptionName, OptionName])[] = [
		["config", "no-config"],
		["color", "no-color"],
		["fix", "fix-dry-run"],
		["stdin", "focus"],
		["stdin", "changed"],
		["stdin", "cache"],
		["stdin", "cache-location"],
		["shard", "fix"],
		["shard", "stdin"],
		["stdin", "new-only"],
		["watch", "stdin"],
		["watch", "changed"],
		["watch", "new-only"],
		["watch", "focus"],
		["watch", "update-baseline"],
		["staged", "stdin"],
		["staged", "changed"],
		["staged", "new-only"],
		["staged", "focus"],
		["staged", "fix"],
		["staged", "watch"],
		["staged", "shard"],
		["staged", "cache"],
		["staged", "cache-location"],
		["staged", "update-baseline"],
		["quiet", "notes"],
		["update-baseline", "quiet"],
		["update-baseline", "changed"],
		["update-baseline", "new-only"],
		["update-baseline", "focus"],
	];
	for (const [a, b] of pairs) if (has(a) && has(b)) throw new UsageProblem(`--${a} and --${b} exclude each other`);
	if (has("stdin") && operands.length > 0) throw new UsageProblem(`--stdin reads no files: ${operands.join(" ")}`);
	if (has("stdin-filename") && !has("stdin")) throw new UsageProblem("--stdin-filename needs --stdin");
	if (has("shard") && !has("cache-location"))
		throw new UsageProblem("--shard needs --cache-location, the file that citelint merge reads");
	if (has("unsafe-fixes") && !has("fix") && !has("fix-dry-run"))
		throw new UsageProblem("--unsafe-fixes needs --fix or --fix-dry-run");
}

function optional<T>(word: string | undefined, read: (word: string) => T): T | undefined {
	return word === undefined ? undefined : read(word);
}

function readRevision(value: string | true | undefined): string {
	return typeof value === "string" ? value : "HEAD";
}

function checkDay(word: string): string {
	const isDay = /^\d{4}-\d\d-\d\d$/.test(word) && new Date(`${word}T00:00:00Z`).toJSON()?.startsWith(word) === true;
	if (!isDay) throw new UsageProblem(`--today ${word}: not a day such as 2026-11-22`);
	return word;
}

function checkCount(word: string): number {
	if (!/^\d+$/.test(word)) throw new UsageProblem(`--max-warnings ${word}: not a number`);
	return Number(word);
}

function checkShard(word: string): { number: number; of: number } {
	const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(word) ?? []).map(Number);
	if (number === undefined || of === undefined || number < 1 || number > of)
		throw new UsageProblem(`--shard ${word}: not a shard such as 1/4`);
	return { number, of };
}

function checkPercent(word: string): number {
	if (!/^\d{1,3}(?:\.\d+)?$/.test(word) || Number(word) > 100)
		throw new UsageProblem(`--min-coverage ${word}: not a number from 0 to 100`);
	return Number(word);
}
