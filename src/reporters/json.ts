import { describeDocument } from "./describe-document.js";
import type { Reporter } from "./reporter.js";

/** One JSON value, written piece by piece. */
export function makeJsonReporter(): Reporter {
	let separator = "";
	return {
		begin: () => '{"version":1,"documents":[',
		document(judgement) {
			const piece = `${separator}${JSON.stringify(describeDocument(judgement))}`;
			separator = ",\n";
			return piece;
		},
		end: () => "]}\n",
	};
}
