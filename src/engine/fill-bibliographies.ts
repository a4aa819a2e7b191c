import type { Document } from "../model/document.js";
import type { ReadBeside } from "./assignment.js";

/** Reads the bibliographies that a document names, where somebody reads files for the engine. */
export async function fillBibliographies(document: Document, readBeside: ReadBeside | undefined): Promise<Document> {
	if (readBeside === undefined || document.bibliographies.every(({ keys }) => keys !== null)) return document;
	const { readKeys } = await import("../bibliography/read-keys.js");
	const bibliographies = await Promise.all(
		document.bibliographies.map(async (named) => {
			if (named.keys !== null) return named;
			const text = await readBeside(document.path, named.text);
			return { ...named, keys: text === null ? null : readKeys(named.text, text) };
		}),
	);
	return { ...document, bibliographies };
}
