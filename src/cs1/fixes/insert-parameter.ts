import type { Parameter } from "../../model/citation.js";
import type { Edit } from "../../model/finding.js";
import type { Cite } from "../cite.js";

/** Writes a new parameter behind another one in the layout of the call, or fills the empty one that stands there; undefined where it is filled already. */
export function insertParameter(cite: Cite, behind: Parameter, parameter: string, value: string): Edit | undefined {
	const name = cite.nameOf(parameter);
	const { between, equals } = cite.citation.layout ?? { between: " |", equals: "=" };
	const same = cite.citation.parameters.filter((one) => one.name?.text === name);
	const [standing] = same;
	if (standing === undefined) {
		const { end } = behind.value;
		return { start: end, end, text: `${between}${name}${equals}${value}` };
	}
	const isEmpty = standing.value.start === standing.value.end && standing.name !== null;
	if (same.length > 1 || !isEmpty) return undefined;
	const start = standing.name?.end ?? 0;
	const gap = between.slice(0, between.indexOf("|"));
	// Before the braces that end a call of one line stands no space unless one is there.
	const isTight = standing === cite.citation.parameters.at(-1) && standing.end - start <= equals.length;
	return { start, end: standing.end, text: `${equals}${value}${isTight ? "" : gap}` };
}
