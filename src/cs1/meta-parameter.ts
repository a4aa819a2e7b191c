import { type MetaParameter, readParameterName } from "./read-parameter-name.js";

/** What a parameter means, whichever way it is spelt and numbered; undefined for a name without a meaning of its own. */
export function metaParameter(name: string): MetaParameter | undefined {
	return readParameterName(name).metas[0];
}
