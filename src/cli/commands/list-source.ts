import { fieldsOf } from "../../cs1/fields-of.js";
import type { Document } from "../../model/document.js";
import type { ListedSource } from "../../reporters/listed-source.js";

/** A reference as a line of a list: its citation's fields, or its words, and where it leads. */
export function listSource({ references, citations, links }: Document, index: number): ListedSource {
	const citation = citations.find((one) => one.reference === index);
	const address = links.find((link) => link.reference === index)?.url.text ?? null;
	const written = readWords(references[index]!.content.text.slice(0, 400));
	if (citation === undefined) return { words: written, address };
	const { authors, date, title, publisher, url } = fieldsOf(citation);
	const parts = [authors.map(({ text }) => text).join(", "), date?.text, title?.text, publisher?.text];
	const words = parts.filter((part) => part !== undefined && part !== "").join(". ");
	return { words: words === "" ? written : readWords(words), address: url?.text ?? address };
}

/** Without the marks of italics and links. */
function readWords(text: string): string {
	return text
		.replace(/'{2,}/g, "")
		.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
		.replace(/\[https?:\S+ ([^\]]*)\]/g, "$1");
}
