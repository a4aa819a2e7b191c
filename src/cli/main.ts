import { ConfigProblem } from "../config/config-problem.js";
import { FileProblem } from "../files/file-problem.js";
import { readLocale } from "../languages/language.js";
import { type Arguments, readArguments } from "./arguments.js";
import { ExitCode } from "./exit-code.js";
import { lint } from "./lint.js";
import { stderr, stdout } from "./output.js";
import { say, speak } from "./speech.js";
import { UsageProblem } from "./usage-problem.js";

/** From arguments to exit code: nothing else sets one. */
async function main(args: readonly string[]): Promise<ExitCode> {
	try {
		await speak(readLocale(/^--language[= ](.*)/m.exec(args.join("\n"))?.[1] ?? ""));
		const understood = readArguments(args);
		return await runCommand(understood);
	} catch (error) {
		stderr.write(say(`citelint: ${describeError(error)}\n`));
		return ExitCode.CouldNotRun;
	}
}

/** The usual command is at hand, the others are loaded when they are called. */
async function runCommand(args: Arguments): Promise<ExitCode> {
	if (args.version) return (await import("./print-version.js")).printVersion();
	if (args.help || args.command === "help") return (await import("./print-help.js")).printHelp(args);
	switch (args.command) {
		case "lint":
			return args.watch ? (await import("./watch.js")).watch(args) : lint(args);
		case "explain":
			return (await import("./explain.js")).explain(args);
		case "rules":
			return (await import("./list-rules.js")).listRules(args);
		case "claims":
			return (await import("./show-claims.js")).showClaims(args);
		case "citations":
			return (await import("./show-citations.js")).showCitations(args);
		case "coverage":
			return (await import("./show-coverage.js")).showCoverage(args);
		case "tree":
			return (await import("./show-tree.js")).showTree(args);
		case "config":
			return (await import("./show-config.js")).showConfig(args);
		case "init":
			return (await import("./init.js")).init(args);
		case "review":
			return (await import("./review/review.js")).review(args);
		case "completion":
			return (await import("./completion.js")).printCompletion(args);
		case "facts":
			return (await import("./print-facts.js")).printFacts(args);
		case "compare":
			return (await import("./compare-facts.js")).compareFacts(args);
		case "merge":
			return (await import("./merge.js")).merge(args);
		case "dump":
			return (await import("./lint-dump.js")).lintDump(args);
		case "lsp":
			return (await import("./lsp.js")).serveEditor(args);
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
