import type { Range as LspRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Document } from "../model/document.js";
import type { Range } from "../model/place.js";

/** A text as the editor has it, and what is known of it. */
export interface EditorText {
	readonly document: TextDocument;
	readonly facts: Document;
}

/** A range as editors count it: lines and UTF-16 columns from 0. */
export function toLspRange(document: TextDocument, { start, end }: Range): LspRange {
	return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The narrowest of those in which an offset stands, ends included; undefined where there is none. */
export function findAt<R extends Range>(ranges: readonly R[], offset: number): R | undefined {
	let found: R | undefined;
	for (const range of ranges) {
		const holds = range.start <= offset && offset <= range.end;
		if (holds && (found === undefined || range.end - range.start < found.end - found.start)) found = range;
	}
	return found;
}
