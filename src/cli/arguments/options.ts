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
}

const lint: readonly Command[] = ["lint", "merge"];
const judges: readonly Command[] = ["lint", "review"];
const readers: readonly Command[] = ["lint", "claims", "citations", "coverage", "tree", "facts"];
const choosers: readonly Command[] = ["lint", "review", "config", "compare", "merge", "dump", "lsp"];

/** Every option, by its name on the command line. */
export const options = {
	format: { type: "string", multiple: true, commands: [...readers, "merge", "rules", "config"] },
	"output-file": { type: "string", commands: [...lint, "dump"] },
	only: { type: "string", multiple: true, commands: choosers },
	skip: { type: "string", multiple: true, commands: choosers },
	fix: { type: "boolean", commands: ["lint"] },
	"fix-dry-run": { type: "boolean", commands: ["lint"] },
	"unsafe-fixes": { type: "boolean", commands: ["lint"] },
	config: { type: "string" },
	"no-config": { type: "boolean" },
	"no-ignore": { type: "boolean" },
	stdin: { type: "boolean", commands: readers },
	"stdin-filename": { type: "string", commands: readers },
	dialect: { type: "string" },
	today: { type: "string" },
	"max-warnings": { type: "string", commands: lint },
	quiet: { type: "boolean", commands: judges },
	notes: { type: "boolean", commands: judges },
	certainty: { type: "string", commands: choosers },
	coverage: { type: "string", commands: choosers },
	explain: { type: "boolean", commands: lint },
	watch: { type: "boolean", commands: ["lint"] },
	time: { type: "boolean", commands: lint },
	color: { type: "boolean" },
	"no-color": { type: "boolean" },
	language: { type: "string" },
	focus: { type: "string", multiple: true, commands: judges },
	changed: { type: "optional", commands: judges },
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
