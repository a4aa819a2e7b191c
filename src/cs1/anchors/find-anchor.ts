import type { Cite } from "../cite.js";
import { defaultAnchor } from "./default-anchor.js";

/** The anchor that short citations lead to: `CITEREFMarsh1950`; undefined where there is none, null where it cannot be known offline. */
export function findAnchor(cite: Cite): string | null | undefined {
	// Other wikis make anchors by rules of their own: the French templates by |id=.
	if (cite.vocabulary !== undefined) return null;
	const ref = cite.parameters.find(({ name }) => name === "ref")?.written.value.text;
	if (ref === undefined || ref === "harv") return hasOpaquePart(cite) ? null : defaultAnchor(cite);
	const made = /^\{\{\s*(?:harvid|sfnref)\s*\|([^{}]*)\}\}$/i.exec(ref)?.[1];
	if (made !== undefined) {
		const parts = made.split("|").map((part) => part.replace(/^\s*\d\s*=/, "").trim());
		return `CITEREF${parts.join("")}`;
	}
	if (ref === "none") return undefined;
	return ref.includes("{{") ? null : ref;
}

/** A template stands in a name or in the date. */
function hasOpaquePart(cite: Cite): boolean {
	return cite.parameters.some(({ isOpaque, metas }) => isOpaque && metas.some((meta) => anchorParts.has(meta)));
}

const anchorParts: ReadonlySet<string> = new Set([
	"author-last",
	"editor-last",
	"contributor-last",
	"vauthors",
	"veditors",
	"date",
	"year",
	"publication-date",
]);
