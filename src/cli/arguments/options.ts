export const commands = [
	"lint",
	"explain",
	"rules",
	"claims",
	"citations",
	"coverage",
	"tree",
	"config",
	"init",
	"review",
	"facts",
	"compare",
	"merge",
	"dump",
	"lsp",
	"completion",
	"help",
] as const;
export type Command = (typeof commands)[number];

interface OptionKind {
	/** An optional value stands behind `=`. */
	readonly type: "string" | "boolean" | "optional";
	/** May be given several times. */
	readonly multiple?: true;
	/** Commands that know it; absent: all. */
	readonly commands?: readonly Command[];
	/** Commands that take it and do the same without: their help does not name it. */
	readonly idleIn?: readonly Command[];
}

const lint: readonly Command[] = ["lint", "merge"];
const judges: readonly Command[] = ["lint", "review"];
const readers: readonly Command[] = ["lint", "claims", "citations", "coverage", "tree", "facts"];
const choosers: readonly Command[] = ["lint", "review", "config", "compare", "merge", "dump", "lsp"];
const talkers: readonly Command[] = ["explain", "rules", "init", "completion", "help"];
/** What does not depend on the day. */
const timeless: readonly Command[] = [...talkers, "config", "citations", "coverage", "tree", "facts"];
/** What prints no report and asks nobody. */
const plain: readonly Command[] = [...timeless, "claims", "compare", "dump", "lsp"];

/** Every option, by its name on the command line. */
export const options = {
	format: { type: "string", multiple: true, commands: [...readers, "merge", "rules", "config"] },
	"output-file": { type: "string", commands: [...lint, "dump"] },
	only: { type: "string", multiple: true, commands: choosers },
	skip: { type: "string", multiple: true, commands: choosers },
	fix: { type: "boolean", commands: ["lint"] },
	"fix-dry-run": { type: "boolean", commands: ["lint"] },
	"unsafe-fixes": { type: "boolean", commands: ["lint"] },
	config: { type: "string", idleIn: ["init", "help"] },
	"no-config": { type: "boolean", idleIn: ["init", "help"] },
	"no-ignore": { type: "boolean", idleIn: ["explain", "rules", "compare", "dump", "completion", "help"] },
	stdin: { type: "boolean", commands: readers },
	"stdin-filename": { type: "string", commands: readers },
	dialect: { type: "string", idleIn: [...talkers, "compare", "dump"] },
	today: { type: "string", idleIn: timeless },
	"max-warnings": { type: "string", commands: lint },
	quiet: { type: "boolean", commands: judges },
	notes: { type: "boolean", commands: judges },
	certainty: { type: "string", commands: choosers },
	coverage: { type: "string", commands: choosers },
	explain: { type: "boolean", commands: lint },
	watch: { type: "boolean", commands: ["lint"] },
	time: { type: "boolean", commands: lint },
	color: { type: "boolean", idleIn: plain },
	"no-color": { type: "boolean", idleIn: plain },
	language: { type: "string" },
	focus: { type: "string", multiple: true, commands: judges },
	changed: { type: "optional", commands: judges },
	staged: { type: "boolean", commands: ["lint"] },
	"new-only": { type: "boolean", commands: judges },
	baseline: { type: "string", commands: ["lint", "review", "coverage"] },
	"min-coverage": { type: "string", commands: ["coverage"] },
	"update-baseline": { type: "boolean", commands: ["lint"] },
	cache: { type: "boolean", commands: ["lint"] },
	"cache-location": { type: "string", commands: ["lint"] },
	shard: { type: "string", commands: ["lint"] },
	stdio: { type: "boolean", commands: ["lsp"] },
	help: { type: "boolean" },
	version: { type: "boolean" },
} as const satisfies Record<string, OptionKind>;

export type OptionName = keyof typeof options;

export function isKnownTo(option: OptionName, command: Command): boolean {
	const kind: OptionKind = options[option];
	return kind.commands === undefined || kind.commands.includes(command);
}

/** Whether a command does something else where the option is given. */
export function isHeededBy(option: OptionName, command: Command): boolean {
	const kind: OptionKind = options[option];
	return isKnownTo(option, command) && kind.idleIn?.includes(command) !== true;
}
