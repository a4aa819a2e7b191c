import keywords from "../data/keywords.json" with { type: "json" };
import { nameLists } from "../names/read-names.js";

/** A parameter and value of {{cs1 config}} that have an effect. */
export function isPageSetting(name: string, value: string): boolean {
	if (name === "mode" || name === "name-list-style") return keywords[name].split("; ").includes(value);
	return displayed.has(name) && /^\d+$/.test(value);
}

const displayed: ReadonlySet<string> = new Set(nameLists.map((list) => `display-${list}s`));
