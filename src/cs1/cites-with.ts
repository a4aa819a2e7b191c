import type { Citation } from "../model/citation.js";
import type { Cite } from "./cite.js";
import { readCites } from "./read-cites.js";
import type { MetaParameter } from "./read-parameter-name.js";

/** The citations of a document that have a parameter of one of these meanings. */
export function citesWith(citations: readonly Citation[], metas: readonly MetaParameter[]): Iterable<Cite> {
	const index = indexOf(readCites(citations));
	const [only] = metas;
	if (metas.length === 1 && only !== undefined) return index.get(only) ?? [];
	return new Set(metas.flatMap((meta) => index.get(meta) ?? []));
}

const remembered = new WeakMap<readonly Cite[], ReadonlyMap<MetaParameter, readonly Cite[]>>();

function indexOf(cites: readonly Cite[]): ReadonlyMap<MetaParameter, readonly Cite[]> {
	const known = remembered.get(cites);
	if (known !== undefined) return known;
	const index = new Map<MetaParameter, Cite[]>();
	for (const cite of cites) {
		for (const meta of cite.meanings()) {
			const list = index.get(meta);
			if (list === undefined) index.set(meta, [cite]);
			else list.push(cite);
		}
	}
	remembered.set(cites, index);
	return index;
}
