import { ConfigProblem } from "../config/config-problem.js";
import { FileProblem } from "../files/file-problem.js";
import { readLocale } from "../languages/language.js";
import { type Arguments, readArguments } from "./arguments/arguments.js";
import { UsageProblem } from "./arguments/usage-problem.js";
import { lint } from "./commands/lint.js";
import { ExitCode } from "./exit-code.js";
import { stderr, stdout } from "./terminal/output.js";
import { say, speak } from "./terminal/speech.js";

/** From arguments to exit code: nothing else sets one. */
async function main(args: readonly string[]): Promise<ExitCode> {
	try {
		await speak(readLocale(/^--language[=\n](.*)/m.exec(args.join("\n"))?.[1] ?? ""));
		const understood = readArguments(args);
		return await runCommand(understood);
	} catch (error) {
		stderr.write(say(`citelint: ${describeError(error)}\n`));
		return ExitCode.CouldNotRun;
	}
}

/** The usual command is at hand, the others are loaded when they are called. */
async function runCommand(args: Arguments): Promise<ExitCode> {
	if (args.version) return (await import("./commands/print-version.js")).printVersion();
	if (args.help || args.command === "help") return (await import("./commands/print-help.js")).printHelp(args);
	switch (args.command) {
		case "lint":
			return args.watch ? (await import("./commands/watch.js")).watch(args) : lint(args);
		case "explain":
			return (await import("./commands/explain.js")).explain(args);
		case "rules":
			return (await import("./commands/list-rules.js")).listRules(args);
		case "claims":
			return (await import("./commands/show-claims.js")).showClaims(args);
		case "citations":
			return (await import("./commands/show-citations.js")).showCitations(args);
		case "coverage":
			return (await import("./commands/show-coverage.js")).showCoverage(args);
		case "tree":
			return (await import("./commands/show-tree.js")).showTree(args);
		case "config":
			return (await import("./commands/show-config.js")).showConfig(args);
		case "init":
			return (await import("./commands/init.js")).init(args);
		case "review":
			return (await import("./commands/review/review.js")).review(args);
		case "completion":
			return (await import("./commands/completion.js")).printCompletion(args);
		case "facts":
			return (await import("./commands/print-facts.js")).printFacts(args);
		case "compare":
			return (await import("./commands/compare-facts.js")).compareFacts(args);
		case "merge":
			return (await import("./commands/merge.js")).merge(args);
		case "dump":
			return (await import("./commands/lint-dump.js")).lintDump(args);
		case "lsp":
			return (await import("./commands/lsp.js")).serveEditor(args);
	}
}

function describeError(error: unknown): string {
	if (error instanceof UsageProblem || error instanceof FileProblem || error instanceof ConfigProblem)
		return error.message;
	return `internal error: ${error instanceof Error ? error.stack : String(error)}`;
}

/** Runs the program. Not a top-level await: it is bundled as CommonJS, which Node starts faster. */
export function run(): void {
	main(process.argv.slice(2)).then((code) => {
		process.exitCode = code;
		stdout.flush();
		stderr.flush();
	});
}

/** What `import "citelint"` gets: the same parts serve the program and its callers. */
export const openDoor = () => import("../index.js");
/** What `import "citelint/remark"` gets. */
export const openRemark = () => import("../remark.js");
