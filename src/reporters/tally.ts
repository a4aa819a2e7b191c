import type { Judgement } from "../model/judgement.js";
import type { Summary } from "./reporter.js";

/** Counts what a run says, document by document. */
export class Tally implements Summary {
	documents = 0;
	documentsWithDiagnostics = 0;
	readonly bySeverity = { error: 0, warning: 0, info: 0 };
	readonly fixable = { safe: 0, unsafe: 0 };
	fixed = 0;

	add({ diagnostics }: Judgement): void {
		this.documents++;
		if (diagnostics.length > 0) this.documentsWithDiagnostics++;
		for (const { severity, fix } of diagnostics) {
			this.bySeverity[severity]++;
			if (fix !== undefined) this.fixable[fix.safety]++;
		}
	}
}
