import type { Cite } from "../cite.js";
import { countNames } from "../names/count-names.js";
import type { NameList } from "../names/read-names.js";

/** The parameters that {{cs1 config}} can set for a whole page. */
export const overridable = [
	"mode",
	"name-list-style",
	"display-authors",
	"display-contributors",
	"display-editors",
	"display-interviewers",
	"display-translators",
] as const;

/** The page sets the parameter for all its citations, so that its value in this one has no effect. */
export function isOverridden(cite: Cite, meta: (typeof overridable)[number]): boolean {
	const setting = cite.setting(meta);
	const parameter = cite.get(meta);
	if (setting === undefined || parameter === undefined) return false;
	if (!meta.startsWith("display-") || !isEtAl(parameter.value)) return true;
	// More names than the ones written down are meant, of which the page shows all.
	return countNames(cite, meta.slice("display-".length, -1) as NameList) > Number(setting);
}

/** `et al.`, in one of its spellings. */
export function isEtAl(value: string): boolean {
	return value.toLowerCase().replace(/[ '.]/g, "") === "etal";
}
