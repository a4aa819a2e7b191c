import { bibtexParser } from "latex-utensils";

/** The keys of a bibliography's entries: of BibTeX, or of CSL-JSON where the name ends in `.json`. Null for a text that cannot be read as such. */
export function readKeys(name: string, text: string): readonly string[] | null {
	if (last?.name === name && last.text === text) return last.keys;
	const keys = parseKeys(name, text);
	last = { name, text, keys };
	return keys;
}

/** Many texts of a folder name one bibliography, and an editor asks for it at every key. */
let last: { readonly name: string; readonly text: string; readonly keys: readonly string[] | null } | undefined;

function parseKeys(name: string, text: string): string[] | null {
	try {
		return /\.json$/i.test(name) ? keysOfJson(JSON.parse(text)) : keysOfBibtex(text);
	} catch {
		return null;
	}
}

function keysOfBibtex(text: string): string[] {
	return bibtexParser.parse(text).content.flatMap((entry) => {
		return "internalKey" in entry && typeof entry.internalKey === "string" ? [entry.internalKey] : [];
	});
}

/** A list of items, or an object of them. */
function keysOfJson(parsed: unknown): string[] | null {
	if (typeof parsed !== "object" || parsed === null) return null;
	const items: unknown[] = Array.isArray(parsed) ? parsed : Object.values(parsed);
	return items.flatMap((item) => {
		const id = typeof item === "object" && item !== null ? (item as { id?: unknown }).id : undefined;
		return typeof id === "string" || typeof id === "number" ? [String(id)] : [];
	});
}
