import type { Citation } from "../../model/citation.js";
import type { Document } from "../../model/document.js";
import type { Words } from "../../model/place.js";
import { workKeys } from "./work-keys.js";

/** One citation of a work, and the words of the identifier by which it is known. */
export interface WorkUse {
	readonly path: string;
	readonly citation: Citation;
	readonly words: Words;
}

/** The citations of each work, within and across documents, by its identifiers; an ISBN of ten digits is the same as that of thirteen. */
export type WorkIndex = ReadonlyMap<string, readonly WorkUse[]>;

/** Brings together what cites one work. */
export function indexWorks(documents: readonly Pick<Document, "path" | "citations">[]): WorkIndex {
	const known = remembered.get(documents);
	if (known !== undefined) return known;
	const index = new Map<string, WorkUse[]>();
	for (const { path, citations } of documents) {
		for (const citation of citations) {
			for (const { key, words } of workKeys(citation)) {
				const use = { path, citation, words };
				const uses = index.get(key);
				if (uses === undefined) index.set(key, [use]);
				else uses.push(use);
			}
		}
	}
	remembered.set(documents, index);
	return index;
}

const remembered = new WeakMap<readonly Pick<Document, "path" | "citations">[], WorkIndex>();
