import type { Range as LspRange, WorkspaceEdit } from "vscode-languageserver";
import type { Words } from "../model/place.js";
import { type EditorText, findAt, toLspRange } from "./editor-text.js";
import { findUses, type Uses } from "./find-uses.js";

/** The name under an offset, or null where nothing can be renamed. */
export function findName(text: EditorText, offset: number): { range: LspRange; placeholder: string } | null {
	const uses = findUses(text, offset);
	const name = uses === undefined ? undefined : (findAt(listNames(uses), offset) ?? listNames(uses)[0]);
	return name === undefined ? null : { range: toLspRange(text.document, name), placeholder: name.text };
}

/** Renames a reference everywhere; a string says why that cannot be. */
export function rename(text: EditorText, offset: number, newName: string): WorkspaceEdit | string {
	const uses = findUses(text, offset);
	const names = uses === undefined ? [] : listNames(uses);
	if (uses === undefined || names.length === 0) return "There is no name of a reference here";
	const isLabel = uses.reference?.form === "footnote" || uses.markers.some(({ form }) => form === "footnote");
	const problem = isLabel ? checkLabel(newName) : checkName(newName);
	if (problem !== undefined) return problem;
	const key = newName.toLowerCase();
	const isTaken = text.facts.references.some(
		({ name }) => name?.text.toLowerCase() === key && name.text !== names[0]?.text,
	);
	if (isTaken) return `There is a reference ${newName} already`;
	const whole = text.document.getText();
	const edits = names.map((name) => {
		const isBare = !isLabel && whole[name.start - 1] === "=" && !/^[\w.:-]+$/.test(newName);
		return { range: toLspRange(text.document, name), newText: isBare ? `"${newName}"` : newName };
	});
	return { changes: { [text.document.uri]: edits } };
}

/** The names of a reference and its markers, each place once. */
function listNames({ reference, markers }: Uses): Words[] {
	const named = [
		...markers.filter(({ key, form }) => key !== null && form !== "number").map(({ name }) => name),
		...(reference?.name === undefined || reference.form === "note" ? [] : [reference.name]),
	];
	return [...new Map(named.map((name) => [name.start, name])).values()].sort((a, b) => a.start - b.start);
}

function checkName(name: string): string | undefined {
	if (name.trim() === "") return "A name needs a letter";
	if (/^\d+$/.test(name)) return "MediaWiki takes no number as a name";
	return /["'<>[\]{}|=/\n]/.test(name) ? "A name holds no quotes, brackets, braces, slashes or bars" : undefined;
}

function checkLabel(label: string): string | undefined {
	return /^[^\s[\]^]+$/.test(label) ? undefined : "The label of a footnote holds no spaces and no brackets";
}
