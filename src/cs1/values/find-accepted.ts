import type { Finding } from "../../model/finding.js";
import type { Cite } from "../cite.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { acceptedValue } from "./accepted-value.js";

/** The identifiers that stand in `((…))`. */
export function* findAccepted(cite: Cite, metas: readonly MetaParameter[]): Iterable<Finding> {
	for (const meta of metas) {
		const parameter = cite.get(meta);
		if (parameter === undefined || acceptedValue(parameter.value) === undefined) continue;
		yield { at: parameter.written.value, message: `|${parameter.name}=${parameter.value} is taken as it is written` };
	}
}
