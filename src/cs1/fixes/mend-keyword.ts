import type { Fix } from "../../model/finding.js";
import type { Cite, CiteParameter } from "../cite.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { removalOf } from "./removal-of.js";
import { rewriteValue } from "./rewrite-value.js";

/** Writes a word as its parameter takes it, or removes one that says only what holds anyway. */
export function mendKeyword(cite: Cite, parameter: CiteParameter, accepted: string): Fix | undefined {
	const { value } = parameter;
	if (isNeedless(cite, parameter, accepted)) return removalOf(parameter);
	const plain = value.toLowerCase().replace(/[.,;]$/, "");
	const word = accepted.split("; ").find((one) => one === (synonyms.get(plain) ?? plain));
	const isStatus = parameter.metas[0] === "url-status";
	if (word === undefined || word === "bot: unknown" || (!isStatus && synonyms.has(plain))) return undefined;
	// An access level that is understood asks for the link that it is about.
	const link = /^(.*)-access$/.exec(parameter.metas[0] ?? "")?.[1];
	return link === undefined || cite.has(link as MetaParameter) ? rewriteValue(parameter, word) : undefined;
}

/**
 * Every citation has the anchor now that `ref=harv` once asked for, every address is free to read unless it is said
 * otherwise, and the state of a page only decides which of two addresses is shown first.
 */
function isNeedless(cite: Cite, { metas: [meta], value }: CiteParameter, accepted: string): boolean {
	if (meta === "url-access") return value.toLowerCase() === "free";
	return accepted === "" || (meta === "url-status" && !cite.has("archive-url"));
}

const synonyms: ReadonlyMap<string, string> = new Map([
	["alive", "live"],
	["active", "live"],
	["dead link", "dead"],
	["deadlink", "dead"],
	["broken", "dead"],
]);
