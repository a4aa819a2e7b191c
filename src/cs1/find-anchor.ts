import type { Cite } from "./cite.js";
import { defaultAnchor } from "./default-anchor.js";

/** The anchor that short citations lead to: `CITEREFMarsh1950`; undefined where there is none or it cannot be known. */
export function findAnchor(cite: Cite): string | undefined {
	const ref = cite.parameters.find(({ name }) => name === "ref")?.written.value.text;
	if (ref === undefined || ref === "harv") return defaultAnchor(cite);
	const made = /^\{\{\s*(?:harvid|sfnref)\s*\|([^{}]*)\}\}$/i.exec(ref)?.[1];
	if (made !== undefined) {
		const parts = made.split("|").map((part) => part.replace(/^\s*\d\s*=/, "").trim());
		return `CITEREF${parts.join("")}`;
	}
	return ref === "none" || ref.includes("{{") ? undefined : ref.replaceAll("_", " ");
}
