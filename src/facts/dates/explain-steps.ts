import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { follows } from "./tokens.js";

/** "two years later (218 BC)", "the next day (3 May 1961)": what stands in brackets says what the words before them come to. */
export function explainSteps(scan: Scan, found: readonly Found[]): Found[] {
	return found.map((step, index) => {
		const said = found[index + 1];
		if (step.meaning.kind !== "step" || said === undefined || said.first !== step.next + 1) return step;
		if (!follows(scan, step.next, "(") || said.meaning.kind !== "date" || said.meaning.date.unit !== step.meaning.unit)
			return step;
		return { ...step, meaning: said.meaning };
	});
}
