import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Diagnostic } from "../model/finding.js";
import { type EditorText, findAt, toLspRange } from "./editor-text.js";
import { findUses } from "./find-uses.js";

/** What a rule says of itself. */
export interface Explanation {
	readonly id: string;
	readonly title: string;
	readonly why: string;
}

const longest = 2000;

/** What is worth knowing at an offset: why the rules speak, and the reference that a marker leads to. */
export function describeAt(
	text: EditorText,
	diagnostics: readonly Diagnostic[],
	rules: readonly Explanation[],
	offset: number,
	say: (words: string) => string,
): Hover | null {
	const { document } = text;
	const touched = diagnostics.filter(({ at }) => at.start <= offset && offset <= at.end);
	const parts = touched.map(({ rule, message }) => {
		const explained = rules.find(({ id }) => id === rule);
		return `**${escapeWords(message)}** (${rule})${explained === undefined ? "" : `\n\n${escapeWords(explained.title)}. ${escapeWords(explained.why)}`}`;
	});
	const uses = findUses(text, offset);
	if (uses?.asked !== undefined && uses.reference !== undefined) {
		const { text: content } = uses.reference.content;
		parts.push(quote(content.length > longest ? `${content.slice(0, longest)}…` : content));
	} else if (uses?.reference?.inList)
		parts.push(say(`Called ${uses.markers.length === 1 ? "once" : `${uses.markers.length} times`}.`));
	if (parts.length === 0) return null;
	const place =
		uses?.asked ??
		findAt(
			touched.map(({ at }) => at),
			offset,
		);
	return {
		contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") },
		...(place === undefined ? {} : { range: toLspRange(document, place) }),
	};
}

/** A fence that the words do not have. */
function quote(words: string): string {
	const longestRun = Math.max(2, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longestRun + 1);
	return `${fence}\n${words}\n${fence}`;
}

function escapeWords(words: string): string {
	return words.replace(/[\\`*_[\]<>|#&]/g, "\\$&");
}
