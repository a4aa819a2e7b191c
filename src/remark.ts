import { type LintOptions, lint } from "./index.js";

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
 * fatal messages, warnings are warnings, notes are notes. Leaves the tree as it is.
 */
export default function remarkCitelint(options: RemarkOptions = {}): (tree: unknown, file: File) => Promise<void> {
	return async (_tree, file) => {
		const text = file.toString();
		const [document] = await lint({ path: file.path ?? "text.md", text, dialect: "markdown" }, options);
		for (const { rule, severity, message, place, fix } of document!.diagnostics) {
			const said = file.message(message, { place, source: "citelint", ruleId: rule });
			said.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
			const [edit, more] = fix?.edits ?? [];
			const isHere = edit?.start === place.start.offset && edit.end === place.end.offset;
			if (fix !== undefined) said.note = fix.title;
			if (edit === undefined || more !== undefined || !isHere) continue;
			said.actual = text.slice(edit.start, edit.end);
			said.expected = [edit.text];
		}
	};
}
