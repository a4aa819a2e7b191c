import type { Cite, CiteParameter } from "../cite.js";

/** Tells whether a parameter that templates share has no place in this one, though its name is taken. */
export function isMisplaced({ name }: CiteParameter, cite: Cite): boolean {
	const { class: kind } = cite.template;
	switch (name) {
		case "agency":
			return !agencies.has(kind) && !(kind === "citation" && worksWithAgency.has(cite.get("periodical")?.name ?? ""));
		case "encyclopedia":
		case "encyclopaedia":
		case "dictionary":
		case "script-encyclopedia":
		case "script-encyclopaedia":
			return kind !== "encyclopaedia" && kind !== "citation";
		case "publisher":
		case "institution":
			return kind === "newsgroup" && cite.has("publisher") && cite.get("publisher")?.value !== "none";
		default:
			return false;
	}
}

const agencies: ReadonlySet<string> = new Set(["magazine", "news", "pressrelease", "web"]);
const worksWithAgency: ReadonlySet<string> = new Set(["magazine", "newspaper", "work"]);
