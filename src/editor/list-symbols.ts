import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { type EditorText, toLspRange } from "./editor-text.js";

const longest = 80;

/** The outline: sections with the references and dated statements that stand in them. */
export function listSymbols({ document, facts }: EditorText): DocumentSymbol[] {
	const text = document.getText();
	const make = (name: string, detail: string, kind: SymbolKind, start: number, end: number): DocumentSymbol => {
		const range = toLspRange(document, { start, end });
		return { name: shorten(name) || "…", detail, kind, range, selectionRange: range, children: [] };
	};
	const references = facts.references.map(({ name, content, start, end }) =>
		make(name?.text ?? content.text, "reference", SymbolKind.Key, start, end),
	);
	const claims = facts.dates.map(({ start, end, edtf, sentence }) => {
		const stated = sentence === null ? undefined : facts.sentences[sentence];
		const words = stated === undefined ? text.slice(start, end) : text.slice(stated.start, stated.end);
		return make(words, `claim, ${edtf}`, SymbolKind.Event, start, end);
	});
	const symbols = [...references, ...claims].sort(
		(a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start),
	);
	const sections = facts.sections.map(({ title, heading, start, end }) =>
		heading === null ? undefined : make(title, "section", SymbolKind.Namespace, start, end),
	);
	const top: DocumentSymbol[] = sections.filter((section) => section !== undefined);
	for (const symbol of symbols) {
		const at = document.offsetAt(symbol.range.start);
		const index = facts.sections.findLastIndex(({ start, end }) => start <= at && at < end);
		(sections[index]?.children ?? top).push(symbol);
	}
	return top;
}

function shorten(words: string): string {
	const line = words.replace(/\s+/g, " ").trim();
	return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
