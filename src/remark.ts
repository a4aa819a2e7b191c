import { chooseWord } from "./cli/arguments/choose-word.js";
import { listNames } from "./cli/opening/names.js";
import { FileProblem } from "./files/file-problem.js";
import { checkSize } from "./files/read-file.js";
import { type LintOptions, lint, rules } from "./index.js";
import { makeHarmless } from "./reporters/make-harmless.js";
import type { ReportedDiagnostic } from "./reporters/reported-document.js";

/** What the plugin uses of a VFile. */
interface File {
	readonly path?: string;
	toString(): string;
	message(reason: string, options: object): Message;
}

interface Message {
	fatal?: boolean | null | undefined;
	note?: string | undefined;
	expected?: string[] | undefined;
	actual?: string | undefined;
}

/** What is told of a rule; of `lint` everything but the dialect and fixes, which are remark's. */
export type RemarkOptions = Omit<LintOptions, "fix">;

/**
 * A plugin of remark that lints Markdown as citelint does: `remark().use(remarkCitelint, { skip: ["coverage"] })`. Errors are
 * fatal messages, warnings are warnings, notes are notes. Leaves the tree as it is, and never throws because of a text: one
 * of more than 32 MiB or than Node has memory for, and a fault of citelint's own, are fatal messages. Throws for an option that means nothing.
 */
export default function remarkCitelint(options: RemarkOptions = {}): (tree: unknown, file: File) => Promise<void> {
	checkOptions(options);
	return async (_tree, file) => {
		const path = file.path ?? "text.md";
		try {
			const text = file.toString();
			checkSize(path, text.length > 1e6 ? Buffer.byteLength(text) : text.length);
			const [document] = await lint({ path, text, dialect: "markdown" }, options);
			for (const diagnostic of document!.diagnostics) tell(diagnostic, text, file);
		} catch (error) {
			const said = file.message(makeHarmless(describeFailure(error, path)), { source: "citelint" });
			said.fatal = true;
		}
	};
}

/** What a person reads is made harmless; what a program takes is as it is in the text. */
function tell({ rule, severity, message, place, fix }: ReportedDiagnostic, text: string, file: File): void {
	const said = file.message(makeHarmless(message), { place, source: "citelint", ruleId: rule });
	said.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
	const [edit, more] = fix?.edits ?? [];
	const isHere = edit?.start === place.start.offset && edit.end === place.end.offset;
	if (fix !== undefined) said.note = makeHarmless(fix.title);
	if (edit === undefined || more !== undefined || !isHere) return;
	said.actual = text.slice(edit.start, edit.end);
	said.expected = [edit.text];
}

/** Of a file remark says the name itself. */
function describeFailure(error: unknown, path: string): string {
	if (error instanceof FileProblem) return error.message.replace(`${path}: `, "");
	return `internal error: ${error instanceof Error ? error.message : String(error)}`;
}

function checkOptions(options: RemarkOptions): void {
	const names = listNames(options.rules ?? rules);
	for (const name of [...(options.only ?? []), ...(options.skip ?? []), ...Object.keys(options.wishes ?? {})])
		chooseWord(name, names, "rule or family");
}
