import { describeDocument } from "./describe-document.js";
import type { Reporter } from "./reporter.js";

/** One document a line, as in `json`. */
export function makeNdjsonReporter(): Reporter {
	return {
		begin: () => "",
		document: (judgement) => `${JSON.stringify(describeDocument(judgement))}\n`,
		end: () => "",
	};
}
