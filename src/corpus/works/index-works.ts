import { addTo } from "../../model/add-to.js";
import type { Document } from "../../model/document.js";
import type { Work } from "../../model/work.js";

/** A work that a document cites. */
export interface WorkUse {
	readonly path: string;
	readonly work: Work;
}

/** The citations of each work, within and across documents, by its identifiers; an ISBN of ten digits is the same as that of thirteen. */
export type WorkIndex = ReadonlyMap<string, readonly WorkUse[]>;

/** Brings together what cites one work. */
export function indexWorks(documents: readonly Pick<Document, "path" | "works">[]): WorkIndex {
	const index = new Map<string, WorkUse[]>();
	for (const { path, works } of documents) for (const work of works) addTo(index, work.key, { path, work });
	return index;
}
