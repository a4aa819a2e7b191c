import { type CodeAction, CodeActionKind, type Range as LspRange, type TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { applyFixes } from "../engine/apply-fixes.js";
import type { Diagnostic } from "../model/finding.js";
import { writeDirective } from "../suppressions/write-directive.js";
import { type EditorText, toLspRange } from "./editor-text.js";
import { toLspDiagnostic } from "./to-lsp-diagnostic.js";

const fixAll = `${CodeActionKind.SourceFixAll}.citelint`;
export const codeActionKinds = [CodeActionKind.QuickFix, fixAll];

/** What can be done about the diagnostics that touch a range: each one's fix, silence, and all safe fixes at once. */
export function listCodeActions(
	text: EditorText,
	diagnostics: readonly Diagnostic[],
	range: LspRange,
	only: readonly string[] | undefined,
): CodeAction[] {
	const { document } = text;
	const isAsked = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
	const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
	const touched = diagnostics.filter(({ at }) => at.start <= end && at.end >= start);
	const quick = isAsked(CodeActionKind.QuickFix) ? touched.flatMap((each) => listQuickFixes(text, each)) : [];
	const whole = isAsked(fixAll) ? fixEverything(document, diagnostics) : [];
	return [...quick, ...whole];
}

function listQuickFixes({ document, facts: { dialect } }: EditorText, diagnostic: Diagnostic): CodeAction[] {
	const shown = [toLspDiagnostic(diagnostic, (path) => (path === diagnostic.path ? document : undefined))];
	const make = (title: string, edits: TextEdit[], isPreferred: boolean): CodeAction => ({
		title,
		kind: CodeActionKind.QuickFix,
		diagnostics: shown,
		isPreferred,
		edit: { changes: { [document.uri]: edits } },
	});
	const { fix, rule, at, path } = diagnostic;
	const directive = writeDirective(document.getText(), at.start, { rule, reason: "", dialect });
	const silenced = [{ range: toLspRange(document, directive), newText: directive.text }];
	const silence = make(`Silence ${rule} here`, silenced, false);
	if (fix === undefined || fix.edits.some((edit) => edit.path !== path)) return [silence];
	const edits = fix.edits.map((edit) => ({ range: toLspRange(document, edit), newText: edit.text }));
	return [make(fix.title, edits, fix.safety === "safe"), silence];
}

/** One edit of the stretch that changes, so that the editor keeps its place. */
function fixEverything(document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
	const text = document.getText();
	const mended = applyFixes(text, diagnostics, "safe");
	if (mended.applied === 0) return [];
	let head = 0;
	while (head < text.length && text[head] === mended.text[head]) head++;
	let tail = 0;
	const most = Math.min(text.length, mended.text.length) - head;
	while (tail < most && text.at(-1 - tail) === mended.text.at(-1 - tail)) tail++;
	const range = toLspRange(document, { start: head, end: text.length - tail });
	const newText = mended.text.slice(head, mended.text.length - tail);
	const edit = { changes: { [document.uri]: [{ range, newText }] } };
	return [{ title: "Make all safe fixes of citelint", kind: fixAll, edit }];
}
