import type { Cite, CiteParameter } from "../cite.js";
import { usesChapters } from "../templates/uses-chapters.js";
import { usesPeriodical } from "../templates/uses-periodical.js";

/** The parameters in another script that the template prints. */
export function scriptsInUse(cite: Cite): readonly CiteParameter[] {
	return [
		cite.get("script-title"),
		usesChapters(cite) ? cite.get("script-chapter") : undefined,
		usesPeriodical(cite) || cite.has("periodical") ? cite.get("script-periodical") : undefined,
		cite.get("script-map"),
		cite.get("script-quote"),
		cite.template.class === "encyclopaedia" || cite.template.class === "citation"
			? cite.get("script-encyclopedia")
			: undefined,
	].filter((parameter) => parameter !== undefined);
}
