import { LineMap } from "../model/line-map.js";
import { makeHarmless } from "./make-harmless.js";
import { isShown, type Reporter, type Surroundings } from "./reporter.js";

/** One diagnostic a line: `path:line:column: severity message [rule]`. */
export function makeCompactReporter(surroundings: Surroundings): Reporter {
	return {
		begin: () => "",
		document(judgement) {
			const { path, diagnostics } = judgement;
			const lines = new LineMap(judgement);
			const shown = diagnostics.filter((diagnostic) => isShown(diagnostic, surroundings));
			return shown
				.map(({ at, severity, message, rule }) => {
					const { line, column } = lines.at(at.start);
					return `${makeHarmless(`${path}:${line}:${column}: ${severity} ${message} [${rule}]`)}\n`;
				})
				.join("");
		},
		end: () => "",
	};
}
