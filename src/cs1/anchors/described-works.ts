import type { Citation } from "../../model/citation.js";
import type { Document } from "../../model/document.js";
import { findNearest } from "../../model/find-nearest.js";
import type { Words } from "../../model/place.js";
import type { SectionRole } from "../../model/prose.js";
import type { ShortCitation } from "../../model/reference.js";
import { fieldsOf } from "../fields-of.js";

/** What a document's lists and references say of works, by the words in it: enough to tell whether a name and a year occur together. */
export class DescribedWorks {
	readonly #texts = new Map<string, number[]>();
	readonly #years: Set<string>[] = [];

	constructor(document: Pick<Document, "citations" | "references" | "blocks" | "sections" | "shortCitations">) {
		const { citations, references, blocks, sections, shortCitations } = document;
		const shorts = new Set(shortCitations.map(({ start }) => start));
		for (const citation of citations) this.#add(wordsOf(citation));
		for (const { content } of references) if (!shorts.has(content.start)) this.#add(content.text);
		for (const { section, text } of blocks) if (listsWorks.has(sections[section]?.role ?? "body")) this.#add(text);
	}

	#add(text: string): void {
		const index = this.#years.length;
		this.#years.push(new Set(text.match(/\b(?:1[5-9]|20)\d\d/g)));
		for (const name of new Set(text.match(/\p{Lu}[\p{L}'’-]+/gu))) {
			const list = this.#texts.get(name);
			if (list === undefined) this.#texts.set(name, [index]);
			// A name in hundreds of entries tells nothing.
			else if (list.length < 500) list.push(index);
		}
	}

	/** The name in the works of that year that is most like the first author's. */
	nearestName({ authors, year }: ShortCitation): string | undefined {
		const figures = year?.text.slice(0, 4) ?? "";
		const candidates: string[] = [];
		for (const [name, texts] of this.#texts) {
			if (texts.some((index) => this.#years[index]?.has(figures))) candidates.push(name);
		}
		return findNearest(lastWord(authors[0]), candidates);
	}

	/** The years of the works that name the first author of a short citation; undefined where none does. */
	yearsOf({ authors }: ShortCitation): ReadonlySet<string> | undefined {
		const texts = this.#texts.get(lastWord(authors[0]));
		return texts && new Set(texts.flatMap((index) => [...(this.#years[index] as Set<string>)]));
	}
}

function lastWord(name: Words | undefined): string {
	return name?.text.split(" ").at(-1) ?? "";
}

function wordsOf(citation: Citation): string {
	const { parameters } = citation;
	if (parameters.length > 0) return parameters.map(({ value }) => value.text).join(" ");
	const fields = fieldsOf(citation);
	return [...fields.authors, fields.date, fields.title, fields.publisher].map((words) => words?.text ?? "").join(" ");
}

const listsWorks: ReadonlySet<SectionRole> = new Set<SectionRole>(["references", "notes", "works", "further-reading"]);
