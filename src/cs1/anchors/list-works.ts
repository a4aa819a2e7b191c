import type { Citation } from "../../model/citation.js";
import type { PageAnchor } from "../../model/reference.js";
import type { Cite } from "../cite.js";
import { readCites } from "../read-cites.js";
import { anchorKey } from "./anchor-key.js";
import { findAnchor } from "./find-anchor.js";

/** The works of a page by the anchors that short citations lead to. */
export interface WorkList {
	/** By the key of the anchor, in the order of the page. */
	readonly cites: ReadonlyMap<string, readonly Cite[]>;
	/** Keys of anchors that something else makes. */
	readonly others: ReadonlySet<string>;
	/** A template, a value or a lost call may make anchors that nobody knows here. */
	readonly mayHoldMore: boolean;
}

/** Lists the works of a document, once for all rules that ask. */
export function listWorks(citations: readonly Citation[], anchors: readonly PageAnchor[]): WorkList {
	const known = remembered.get(citations);
	if (known !== undefined) return known;
	const cites = new Map<string, Cite[]>();
	let mayHoldMore = anchors.some(({ id }) => id === null);
	for (const cite of readCites(citations)) {
		const anchor = findAnchor(cite);
		if (anchor === null) mayHoldMore = true;
		if (anchor === null || anchor === undefined) continue;
		const key = anchorKey(anchor);
		const beside = cites.get(key);
		if (beside === undefined) cites.set(key, [cite]);
		else beside.push(cite);
	}
	// Templates of another wiki and placeholders have anchors of their own kind.
	mayHoldMore ||= citations.some(({ kind }) => kind === "stub") || isForeign(citations);
	const others = new Set(anchors.flatMap(({ id }) => (id === null ? [] : [anchorKey(id)])));
	const works = { cites, others, mayHoldMore };
	remembered.set(citations, works);
	return works;
}

const remembered = new WeakMap<readonly Citation[], WorkList>();

function isForeign(citations: readonly Citation[]): boolean {
	return citations.filter(({ kind }) => kind === "template").length > readCites(citations).length;
}
